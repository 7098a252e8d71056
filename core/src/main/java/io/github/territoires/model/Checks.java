package io.github.territoires.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The guards that several types of the model share. */
final class Checks {
  private static final int SLUG_LENGTH = 64;
  private static final int DIGITS = 40;
  private static final int PRINTABLE_BITS = 512;

  private Checks() {}

  /** Returns an id part as it is, or refuses it. */
  static String slug(String type, String value) {
    if (value.length() > SLUG_LENGTH || !isSlug(value)) {
      throw new InvalidValueException(
          type,
          value,
          "lower-case letters a-z and digits in groups joined by '-', at most 64 characters");
    }
    return value;
  }

  private static boolean isSlug(String value) {
    boolean inGroup = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean member = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!member && !(c == '-' && inGroup)) {
        return false;
      }
      inGroup = member;
    }
    return inGroup;
  }

  /** Splits an id at its slashes into as many parts as it must have, or refuses it. */
  static String[] path(String type, String value, int parts, String expected) {
    String[] path = value.split("/", -1);
    if (path.length != parts) {
      throw new InvalidValueException(type, value, expected);
    }
    return path;
  }

  /** Returns a text as it is, or refuses one that is blank or could not be written everywhere. */
  static String text(String type, String value) {
    if (blank(value)) {
      throw new InvalidValueException(type, value, "a text that is not blank");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c >= ' ' && c <= '~') || (c >= '\u00A0' && c < Character.MIN_SURROGATE)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new InvalidValueException(type, value, "a text without lone surrogates");
      } else if (Character.isISOControl(c) && c != '\t' && c != '\n') {
        throw new InvalidValueException(
            type, value, "a text without control characters other than tab and line feed");
      }
    }
    return value;
  }

  private static boolean blank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!invisible(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Removes what leaves no mark from both ends: blanks, no-break ones too, and format characters.
   */
  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && invisible(text.charAt(start))) {
      start++;
    }
    while (start < end && invisible(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean invisible(char c) {
    if (c > ' ' && c <= '~') {
      return false;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /**
   * Returns a number without trailing zeros and without exponent, or refuses one that takes more
   * than forty digits to write; soon, whatever the number.
   */
  static BigDecimal number(String type, BigDecimal value, Supplier<String> expected) {
    boolean printable = value.unscaledValue().bitLength() <= PRINTABLE_BITS;
    if (printable) {
      BigDecimal number = value.stripTrailingZeros();
      long digits = Math.max(number.precision(), number.precision() - (long) number.scale());
      if (Math.max(digits, number.scale()) <= DIGITS) {
        return number.setScale(Math.max(0, number.scale()));
      }
    }
    throw new InvalidValueException(
        type, printable ? value.toString() : "too long", expected.get());
  }

  /** Returns an immutable copy, naming the component if it is missing or holds a null. */
  static <T> List<T> list(String component, List<T> items) {
    Objects.requireNonNull(items, component);
    for (T item : items) {
      Objects.requireNonNull(item, component);
    }
    return List.copyOf(items);
  }

  /**
   * Returns an immutable copy in the order of the names, or refuses a name that is blank and a name
   * or a value that is missing.
   */
  static Map<String, Extra> extra(Map<String, Extra> extra) {
    Objects.requireNonNull(extra, "extra");
    extra.forEach(
        (name, value) -> {
          text("name of an extra", Objects.requireNonNull(name, "name of an extra"));
          Objects.requireNonNull(value, "value of an extra");
        });
    return Collections.unmodifiableMap(new TreeMap<>(extra));
  }

  /** Refuses a number below zero. */
  static int notNegative(String type, int value) {
    if (value < 0) {
      throw new InvalidValueException(type, Integer.toString(value), "0 or more");
    }
    return value;
  }
}
