package io.github.territoires.examples.national;

import static java.util.stream.Collectors.joining;

/** Makes what others wrote fit for a terminal. */
final class Visible {
  private Visible() {}

  /** Shows a name without what moves the cursor, breaks the line or turns the direction. */
  static String text(String name) {
    return name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\ufffd");
  }

  /** Shows lines likewise. */
  static String lines(String lines) {
    return lines.strip().lines().map(Visible::text).collect(joining(System.lineSeparator()));
  }
}
