package io.github.territoires.label;

import java.io.Serial;
import java.net.URL;

/**
 * Thrown when a labels file cannot be read as one; it names the file and, where it is one, the key.
 *
 * @since 0.1
 */
public final class LabelFileException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  LabelFileException(URL file, String what, Throwable cause) {
    super("labels file " + file + ": " + what, cause);
  }
}
