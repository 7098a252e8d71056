package io.github.territoires.model;

import java.util.Objects;

/**
 * The id of a source within a programme: {@code page-limoges-metropole}.
 *
 * @param value lower-case letters and digits in groups joined by {@code -}, at most 64 characters
 * @since 0.1
 */
public record SourceId(String value) {

  /** Refuses what is not an id. */
  public SourceId {
    Objects.requireNonNull(value, "value");
    Checks.slug("source id", value);
  }

  /** Makes an id of its text. */
  public static SourceId of(String value) {
    return new SourceId(value);
  }

  /** Reads an id as {@link #toString()} writes it. */
  public static SourceId parse(String text) {
    return new SourceId(text);
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return value;
  }
}
