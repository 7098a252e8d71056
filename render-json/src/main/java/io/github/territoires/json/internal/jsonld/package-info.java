/**
 * The forms of the format as linked data: the same fields, each with an IRI.
 *
 * <pre>
 * forms ──▶ JsonLdTerms, SchemaOrg: the context
 *      └──▶ JsonLdForm ──▶ JsonLdTokens: the document, with types and names
 * </pre>
 */
@NullMarked
package io.github.territoires.json.internal.jsonld;

import org.jspecify.annotations.NullMarked;
