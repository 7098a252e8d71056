package io.github.territoires.examples.national;

/** Makes what others wrote fit for a terminal. */
final class Visible {
  private static final String MOVES_OR_TURNS = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]";

  private Visible() {}

  /** Shows a name without what moves the cursor, breaks the line or turns the direction. */
  static String text(String name) {
    return name.replaceAll(MOVES_OR_TURNS, "\ufffd");
  }

  /** Shows lines likewise. */
  static String lines(String lines) {
    return lines.replaceAll(MOVES_OR_TURNS.replace("]", "&&[^\n]]"), "\ufffd");
  }
}
