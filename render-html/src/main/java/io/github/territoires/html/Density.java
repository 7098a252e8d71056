package io.github.territoires.html;

/**
 * How much room a widget takes.
 *
 * @since 0.1
 */
public enum Density {
  /** White space as on a page that is read. */
  COMFORTABLE,
  /** Less of it, for columns and dashboards. */
  COMPACT
}
