package io.github.territoires.model;

/** The Luhn check once more, from its definition and by another way than the library's. */
final class Digits {
  private static final int[] DOUBLED = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};

  private Digits() {}

  /** Adds the digit that makes a number pass. */
  static String checked(String body) {
    boolean doubled = true;
    int sum = 0;
    for (char c : new StringBuilder(body).reverse().toString().toCharArray()) {
      int digit = Character.digit(c, 10);
      sum += doubled ? DOUBLED[digit] : digit;
      doubled = !doubled;
    }
    return body + (100_000 - sum) % 10;
  }

  static int sum(String digits) {
    return digits.chars().map(Character::getNumericValue).sum();
  }
}
