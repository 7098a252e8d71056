/**
 * Teaches Jackson 3 the types of the programme's model.
 *
 * <pre>
 * JsonMapper ──▶ ProgrammeModule ──▶ the form of each type, as in {@code programme.json}
 * </pre>
 */
@NullMarked
package io.github.territoires.json.jackson;

import org.jspecify.annotations.NullMarked;
