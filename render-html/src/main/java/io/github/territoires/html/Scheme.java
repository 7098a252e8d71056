package io.github.territoires.html;

import java.util.Locale;

/**
 * Whether a widget is light or dark.
 *
 * @since 0.1
 */
public enum Scheme {
  /** As the page around it says by its {@code color-scheme}; light where it says nothing. */
  HOST,
  /** Light. */
  LIGHT,
  /** Dark. */
  DARK,
  /** As the visitor's system is set. */
  AUTO;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
