package io.github.territoires.json.internal.reading;

import org.jspecify.annotations.Nullable;

/**
 * Reads a value of a document.
 *
 * @param <T> the type of the value
 */
public interface Reads<T> {
  /**
   * Reads the value at whose first token the input stands, and leaves it at the last.
   *
   * @param base what is known already, of which the document may give a part only
   * @return the value, or null if it cannot be read, which is then reported
   */
  @Nullable T read(Input in, @Nullable T base);
}
