package io.github.territoires.model;

import java.util.Objects;

/**
 * The SIREN of an organisation: nine digits given by INSEE, the last a Luhn check digit.
 *
 * <pre>{@code
 * Siren limoges = Siren.parse("248 719 312");
 * limoges.toString(); // "248719312"
 * }</pre>
 *
 * @param value nine digits
 * @since 0.1
 */
public record Siren(String value) implements MemberCode {
  private static final String NONE = "000000000";

  /** Refuses anything but nine digits that pass the Luhn check, and nine zeros. */
  public Siren {
    Objects.requireNonNull(value, "value");
    if (!Figures.only(9, value) || value.equals(NONE) || !Luhn.holds(value)) {
      throw new InvalidValueException(
          "SIREN", value, "nine digits that pass the Luhn check, such as 248719312");
    }
  }

  /** Makes a SIREN of its nine digits. */
  public static Siren of(String digits) {
    return new Siren(digits);
  }

  /** Reads a SIREN as people write it: blanks of any kind between the digits are allowed. */
  public static Siren parse(String text) {
    return new Siren(Luhn.withoutBlanks(text));
  }

  /** Returns the nine digits. */
  @Override
  public String toString() {
    return value;
  }
}
