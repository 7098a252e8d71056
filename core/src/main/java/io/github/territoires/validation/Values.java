package io.github.territoires.validation;

/** Makes values fit to be shown on one line of a terminal. */
final class Values {
  private static final int LONGEST = 80;

  private Values() {}

  /** Returns the value without control characters, whole if it is short. */
  static String shown(String value) {
    String start = value;
    if (value.length() > LONGEST) {
      boolean pair = Character.isHighSurrogate(value.charAt(LONGEST - 1));
      start = value.substring(0, pair ? LONGEST - 1 : LONGEST) + "…";
    }
    return clean(start);
  }

  /** Returns the value whole, its control characters replaced. */
  static String clean(String value) {
    StringBuilder out = new StringBuilder(value.length());
    value
        .codePoints()
        .forEach(c -> out.appendCodePoint(Character.isISOControl(c) || lone(c) ? '\uFFFD' : c));
    return out.toString();
  }

  private static boolean lone(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
