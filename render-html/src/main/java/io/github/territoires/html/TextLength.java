package io.github.territoires.html;

/**
 * How much is said of each project in a list.
 *
 * @since 0.1
 */
public enum TextLength {
  /** What it is, where, and how far it has come. */
  SHORT,
  /** All that is known, most of it folded away. */
  FULL
}
