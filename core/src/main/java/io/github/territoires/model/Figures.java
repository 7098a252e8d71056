package io.github.territoires.model;

/** Reads the digits 0 to 9, and no others that Unicode has. */
final class Figures {
  private Figures() {}

  /** Tells whether a text is one of so many digits. */
  static boolean only(int count, String text) {
    if (text.length() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the number that a part of a text writes in at most nine digits; -1 if there is anything
   * else in that part, or nothing, or if it reaches beyond the text.
   */
  static int number(String text, int from, int to) {
    if (from < 0 || from >= to || to > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isDigit(c)) {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
