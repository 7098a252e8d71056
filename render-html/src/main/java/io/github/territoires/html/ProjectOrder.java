package io.github.territoires.html;

/**
 * In which order projects stand.
 *
 * @since 0.1
 */
public enum ProjectOrder {
  /** As the programme lists them. */
  GIVEN,
  /** By title, as the language sorts. */
  TITLE,
  /** By the last of their dates, the newest first; those without dates behind. */
  NEWEST
}
