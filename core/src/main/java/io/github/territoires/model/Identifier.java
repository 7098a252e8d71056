package io.github.territoires.model;

import java.util.Objects;

/**
 * An id that somebody else gave: {@code region-nouvelle-aquitaine:8700TI01}.
 *
 * @param scheme who gave it, in the form of an id
 * @param value the id, in that scheme's own form; no blanks at either end
 * @since 0.1
 */
public record Identifier(String scheme, String value) {

  /** Refuses a scheme that is not an id and a value that is blank or padded. */
  public Identifier {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(value, "value");
    Checks.slug("identifier scheme", scheme);
    Checks.text("identifier", value);
    if (!value.equals(Checks.trimmed(value))) {
      throw new InvalidValueException("identifier", value, "no blanks at either end");
    }
  }

  /** Makes an identifier of a scheme and the id within it. */
  public static Identifier of(String scheme, String value) {
    return new Identifier(scheme, value);
  }

  /** Reads an identifier as {@link #toString()} writes it. */
  public static Identifier parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new InvalidValueException("identifier", text, "a scheme, a colon and a value");
    }
    return new Identifier(text.substring(0, colon), text.substring(colon + 1));
  }

  /** Returns the scheme and the value, joined by a colon. */
  @Override
  public String toString() {
    return scheme + ":" + value;
  }
}
