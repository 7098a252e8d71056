package io.github.territoires.model;

import java.io.Serial;

/**
 * Thrown when a value is nonsense for its type: a SIREN that fails its check, an id with a blank in
 * it. The message names the type, the value (shortened) and what was expected.
 *
 * @since 0.1
 */
public final class InvalidValueException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;

  private final String type;
  private final String value;
  private final String expected;

  InvalidValueException(String type, String value, String expected) {
    super(type + " '" + shortened(value) + "' is not valid: expected " + expected);
    this.type = type;
    this.value = value;
    this.expected = expected;
  }

  /** Names the kind of value, such as {@code SIREN}. */
  public String type() {
    return type;
  }

  /** Returns the refused value, whole. */
  public String value() {
    return value;
  }

  /** Says in English what was expected instead. */
  public String expected() {
    return expected;
  }

  private static String shortened(String value) {
    String line = value.replaceAll("\\p{Cntrl}", "\uFFFD");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
