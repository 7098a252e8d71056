package io.github.territoires.model;

import java.util.regex.Pattern;

/** The check of SIREN and SIRET. */
final class Luhn {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Luhn() {}

  /** Tells whether a string of digits passes the Luhn check. */
  static boolean holds(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }

  static String withoutBlanks(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
