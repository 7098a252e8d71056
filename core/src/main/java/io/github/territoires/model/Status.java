package io.github.territoires.model;

/**
 * How a project fares; how far it has come is its {@link Stage}.
 *
 * @since 0.1
 */
public enum Status {
  /** As planned. */
  ON_TRACK,
  /** Behind its plan. */
  LATE,
  /** Stopped for a time. */
  PAUSED,
  /** Held up. */
  BLOCKED,
  /** Given up. */
  ABANDONED,
  /** Finished. */
  DONE
}
