package io.github.territoires.validation;

/** Makes values fit to be shown on one line of a terminal. */
final class Values {
  private static final int LONGEST = 80;
  private static final int LONGEST_DETAIL = 500;
  private static final int REPLACEMENT = 0xFFFD;

  private Values() {}

  /** Returns the value without control characters, whole if it is short. */
  static String shown(String value) {
    return shown(value, LONGEST);
  }

  /** Returns what a message names besides, which may be a list, likewise. */
  static String detail(String detail) {
    return shown(detail, LONGEST_DETAIL);
  }

  private static String shown(String value, int longest) {
    String start = value;
    if (value.length() > longest) {
      boolean pair = Character.isHighSurrogate(value.charAt(longest - 1));
      start = value.substring(0, pair ? longest - 1 : longest) + "…";
    }
    return clean(start);
  }

  /** Returns the value whole and on one line, without control characters and lone surrogates. */
  static String clean(String value) {
    StringBuilder out = new StringBuilder(value.length());
    value.codePoints().map(Values::clean).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int clean(int codePoint) {
    if (Character.isWhitespace(codePoint)) {
      return ' ';
    }
    boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return lone || Character.isISOControl(codePoint) ? REPLACEMENT : codePoint;
  }
}
