package io.github.territoires.model;

/** The check of SIREN and SIRET. */
final class Luhn {
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

  /** Removes blanks of any kind: spaces, no-break ones too, and what moves to another line. */
  static String withoutBlanks(String text) {
    int kept = 0;
    while (kept < text.length() && !isBlank(text.charAt(kept))) {
      kept++;
    }
    if (kept == text.length()) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length()).append(text, 0, kept);
    for (int i = kept; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r');
  }
}
