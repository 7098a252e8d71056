package io.github.territoires.model;

import java.util.Objects;

/**
 * The id of a phase of the programme: {@code phase-1}.
 *
 * @param value lower-case letters and digits in groups joined by {@code -}, at most 64 characters
 * @since 0.1
 */
public record PhaseId(String value) {

  /** Refuses what is not an id. */
  public PhaseId {
    Objects.requireNonNull(value, "value");
    Checks.slug("phase id", value);
  }

  /** Makes an id of its text. */
  public static PhaseId of(String value) {
    return new PhaseId(value);
  }

  /** Reads an id as {@link #toString()} writes it. */
  public static PhaseId parse(String text) {
    return new PhaseId(text);
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return value;
  }
}
