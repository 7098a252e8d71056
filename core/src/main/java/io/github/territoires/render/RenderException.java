package io.github.territoires.render;

import java.io.Serial;

/**
 * Thrown when a subject cannot be rendered: a template is wrong, a helper fails. The message says
 * where.
 *
 * @since 0.1
 */
public final class RenderException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Makes an exception of its message. */
  public RenderException(String message) {
    super(message);
  }

  /** Makes an exception of its message and its cause. */
  public RenderException(String message, Throwable cause) {
    super(message, cause);
  }
}
