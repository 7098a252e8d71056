package io.github.territoires.tables;

import java.util.regex.Pattern;

/** The many blanks that French texts and spreadsheets know. */
final class Blanks {
  private static final Pattern ALL = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

  private Blanks() {}

  /** Takes away those at both ends. */
  static String trimmed(String text) {
    return ENDS.matcher(text).replaceAll("");
  }

  /** Takes away all. */
  static String without(String text) {
    return ALL.matcher(text).replaceAll("");
  }

  /** Makes each run of them one plain blank. */
  static String plain(String text) {
    return ALL.matcher(text).replaceAll(" ").strip();
  }
}
