package io.github.territoires.model;

/**
 * A level of governance.
 *
 * @since 0.1
 */
public enum Level {
  /** The territory. */
  LOCAL,
  /** The region. */
  REGIONAL,
  /** The country. */
  NATIONAL
}
