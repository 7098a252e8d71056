package io.github.territoires.model;

import java.util.Objects;

/**
 * The id of an organisation within a programme: {@code oerlikon-balzers}.
 *
 * @param value lower-case letters and digits in groups joined by {@code -}, at most 64 characters
 * @since 0.1
 */
public record OrganisationId(String value) {

  /** Refuses what is not an id. */
  public OrganisationId {
    Objects.requireNonNull(value, "value");
    Checks.slug("organisation id", value);
  }

  /** Makes an id of its text. */
  public static OrganisationId of(String value) {
    return new OrganisationId(value);
  }

  /** Reads an id as {@link #toString()} writes it. */
  public static OrganisationId parse(String text) {
    return new OrganisationId(text);
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return value;
  }
}
