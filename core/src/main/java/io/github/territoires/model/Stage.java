package io.github.territoires.model;

/**
 * How far a project has come; how it fares is its {@link Status}.
 *
 * @since 0.1
 */
public enum Stage {
  /** An idea. */
  IDEA,
  /** Under study. */
  STUDY,
  /** Being carried out, or running. */
  OPERATION
}
