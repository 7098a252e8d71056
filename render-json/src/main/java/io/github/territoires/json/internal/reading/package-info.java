/**
 * Reads documents, and collects all that is wrong with them.
 *
 * <pre>
 * DocumentText ──▶ Documents ──▶ Input ──▶ Reads: a form of the format, or a map
 *                                  ├── Trail: the way to the present value
 *                                  ├── Positions: where the values stand
 *                                  └── Problems: what is wrong so far
 * </pre>
 */
@NullMarked
package io.github.territoires.json.internal.reading;

import org.jspecify.annotations.NullMarked;
