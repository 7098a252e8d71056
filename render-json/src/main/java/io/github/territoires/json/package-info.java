/** Writes the programme as JSON and reads it back. */
@NullMarked
package io.github.territoires.json;

import org.jspecify.annotations.NullMarked;
