package io.github.territoires.model;

import java.util.Locale;
import java.util.Objects;

/**
 * The code that INSEE gives a commune: {@code 87085}, in Corsica {@code 2A004}, overseas {@code
 * 97411}. It is not a postcode.
 *
 * <pre>{@code
 * InseeCode.parse("2a004").department().name(); // "Corse-du-Sud"
 * }</pre>
 *
 * @param value five characters
 * @since 0.1
 */
public record InseeCode(String value) implements MemberCode {
  /** Refuses what is not five characters that begin with the code of a department. */
  public InseeCode {
    Objects.requireNonNull(value, "value");
    if (!hasForm(value)
        || !Department.exists(departmentCode(value))
        || value.endsWith(value.length() == departmentCode(value).length() + 2 ? "00" : "000")) {
      throw new InvalidValueException(
          "INSEE commune code",
          value,
          "five characters that begin with a department, such as 87085, 2A004 or 97411");
    }
  }

  /** Makes a code of its five characters. */
  public static InseeCode of(String code) {
    return new InseeCode(code);
  }

  /** Reads a code as people write it: blanks in and around it, a lower-case Corsican letter. */
  public static InseeCode parse(String text) {
    return new InseeCode(Luhn.withoutBlanks(Checks.trimmed(text)).toUpperCase(Locale.ROOT));
  }

  /** Returns the department that the commune lies in. */
  public Department department() {
    return Department.of(departmentCode(value));
  }

  /** Returns the five characters. */
  @Override
  public String toString() {
    return value;
  }

  private static boolean hasForm(String value) {
    boolean corsican = value.length() == 5 && (value.charAt(1) == 'A' || value.charAt(1) == 'B');
    return Figures.only(corsican ? 4 : 5, corsican ? value.charAt(0) + value.substring(2) : value);
  }

  private static String departmentCode(String value) {
    return value.substring(0, value.startsWith("97") || value.startsWith("98") ? 3 : 2);
  }
}
