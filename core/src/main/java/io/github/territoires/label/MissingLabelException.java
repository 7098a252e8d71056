package io.github.territoires.label;

import java.io.Serial;

/**
 * Thrown when a word is asked for that no labels file has.
 *
 * @since 0.1
 */
public final class MissingLabelException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  MissingLabelException(String key, String language) {
    super("no label '" + key + "' for '" + language + "', nor in any language it falls back to");
  }
}
