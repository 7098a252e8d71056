/**
 * Writes the programme as JSON.
 *
 * <pre>
 * Programme ──▶ JsonRenderer ──▶ a document
 * Publication ─▶ JsonContributor ─▶ data/v1/programme.json
 * </pre>
 */
@NullMarked
package io.github.territoires.json;

import org.jspecify.annotations.NullMarked;
