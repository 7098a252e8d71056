package io.github.territoires.html;

import java.util.regex.Pattern;

/** Guesses how much room a widget takes, for frames that cannot ask. */
final class Extent {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern CLOSED = Pattern.compile("(?s)<details.*?</details>");
  private static final Pattern LINE = Pattern.compile("</(?:p|li|dd|h[1-6]|tr|summary)>");
  private static final int LINE_HEIGHT = 30;
  private static final int CHARACTERS_IN_A_LINE = 80;
  private static final int STEP = 50;
  private static final int HIGHEST = 10_000;

  private Extent() {}

  /** Returns about how many CSS pixels high a widget is where it is 640 wide. */
  static int height(String markup) {
    String open = CLOSED.matcher(markup).replaceAll("<summary></summary>");
    long lines = LINE.matcher(open).results().count();
    int characters = TAG.matcher(open).replaceAll("").length();
    long height = LINE_HEIGHT * (lines + characters / CHARACTERS_IN_A_LINE);
    return (int) Math.min(HIGHEST, STEP * (1 + height / STEP));
  }
}
