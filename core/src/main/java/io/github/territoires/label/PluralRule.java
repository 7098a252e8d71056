package io.github.territoires.label;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a condition as the Unicode plural rules write it: {@code n % 10 = 2..4 and n % 100 !=
 * 12..14}. Only whole numbers are counted, so {@code i} is the number as well, and the operands
 * that describe decimals and powers of ten are zero.
 */
final class PluralRule {
  private static final Pattern RELATION =
      Pattern.compile(
          "\\s*([nivwftce])\\s*(?:%\\s*([1-9]\\d{0,17}))?\\s*(!?=)"
              + "\\s*(\\d{1,18}(?:\\.\\.\\d{1,18})?(?:\\s*,\\s*\\d{1,18}(?:\\.\\.\\d{1,18})?)*)\\s*");

  private PluralRule() {}

  static LongPredicate parse(String condition) {
    return Arrays.stream(condition.split("\\bor\\b", -1))
        .map(PluralRule::all)
        .reduce(n -> false, LongPredicate::or);
  }

  private static LongPredicate all(String condition) {
    return Arrays.stream(condition.split("\\band\\b", -1))
        .map(PluralRule::relation)
        .reduce(n -> true, LongPredicate::and);
  }

  private static LongPredicate relation(String text) {
    Matcher parts = RELATION.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "'" + text.strip() + "' must be a condition such as n % 10 = 2..4,9");
    }
    boolean number = "ni".contains(parts.group(1));
    long modulus = parts.group(2) == null ? Long.MAX_VALUE : Long.parseLong(parts.group(2));
    boolean wanted = parts.group(3).equals("=");
    LongPredicate listed =
        Arrays.stream(parts.group(4).split(",", -1))
            .map(PluralRule::range)
            .reduce(n -> false, LongPredicate::or);
    return n -> listed.test(number ? n % modulus : 0) == wanted;
  }

  private static LongPredicate range(String text) {
    String[] ends = text.strip().split("\\.\\.", -1);
    long first = Long.parseLong(ends[0]);
    long last = Long.parseLong(ends[ends.length - 1]);
    return n -> first <= n && n <= last;
  }
}
