/**
 * Teaches JSON-B 3 the types of the programme's model. Needs JSON-B and JSON-P, which this library
 * does not bring, and no Jackson.
 *
 * <pre>
 * Jsonb ──▶ ProgrammeJsonb ──▶ the form of each type, as in {@code programme.json}
 * </pre>
 */
@NullMarked
package io.github.territoires.json.jsonb;

import org.jspecify.annotations.NullMarked;
