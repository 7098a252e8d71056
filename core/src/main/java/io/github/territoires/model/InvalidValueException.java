package io.github.territoires.model;

import java.io.Serial;
import java.util.regex.Pattern;

/**
 * Thrown when a value is nonsense for its type: a SIREN that fails its check, an id with a blank in
 * it. The message names the type, the value (shortened) and what was expected.
 *
 * @since 0.1
 */
public final class InvalidValueException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\u2028\u2029]");

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

  /** Makes one short line of a value: no half of a character, and nothing that is invisible. */
  static String shortened(String value) {
    boolean whole = value.length() <= SHOWN;
    int end = !whole && Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    String line = whole ? value : value.substring(0, end) + "…";
    return INVISIBLE.matcher(line).replaceAll("\uFFFD");
  }
}
