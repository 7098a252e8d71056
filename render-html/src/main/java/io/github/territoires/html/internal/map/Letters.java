package io.github.territoires.html.internal.map;

import java.util.List;

/**
 * Capital letters as lines, for pictures: a text in a picture hides from tools that look after
 * contrast. Each fills a box of 8 by 10 around its middle.
 */
final class Letters {
  /** How many there are. */
  static final int COUNT = 26;

  private static final List<String> LINES =
      List.of(
          "M-4 5L0-5l4 10M-2.4 1.5h4.8",
          "M-3-5v10h3.5a2.75 2.75 0 0 0 0-5.5H-3h3a2.25 2.25 0 0 0 0-4.5z",
          "M3.5-3A4.2 4.8 0 1 0 3.5 3",
          "M-3-5v10h2.5a4.2 5 0 0 0 0-10z",
          "M3-5h-6v10h6M-3 0h5",
          "M3-5h-6v10M-3 0h5",
          "M3.5-3.2A4.2 4.8 0 1 0 3.7 3V.5H.5",
          "M-3.2-5v10M3.2-5v10M-3.2 0h6.4",
          "M0-5v10M-2-5h4M-2 5h4",
          "M2-5v7a2.6 3 0 0 1-5.2 0",
          "M-3-5v10M3.2-5L-3 1M-.8-1.2L3.5 5",
          "M-2.5-5v10h5.5",
          "M-4 5V-5l4 6.5L4-5V5",
          "M-3.3 5V-5l6.6 10V-5",
          "M0-5a4 5 0 1 0 0 10a4 5 0 1 0 0-10z",
          "M-3 5V-5h3a2.9 2.9 0 0 1 0 5.8h-3",
          "M0-5a4 5 0 1 0 0 10a4 5 0 1 0 0-10zM1 2l3 3.5",
          "M-3 5V-5h3a2.8 2.8 0 0 1 0 5.6h-3M.3.6L3.5 5",
          "M3-3.6C2-6-3.4-5.4-3-2.3S3.4.2 3.2 2.6S-2.4 6.2-3.3 3.3",
          "M-4-5h8M0-5V5",
          "M-3.3-5v6.5a3.3 3.5 0 0 0 6.6 0V-5",
          "M-4-5L0 5l4-10",
          "M-5-5l2.5 10L0-3l2.5 8L5-5",
          "M-3.5-5l7 10M3.5-5l-7 10",
          "M-4-5l4 5.5L4-5M0 .5V5",
          "M-3.5-5h7l-7 10h7");

  private Letters() {}

  /** Returns a letter by its number, counted from 0. */
  static String name(int number) {
    return Character.toString('A' + number);
  }

  /** Returns the lines of a letter. */
  static String lines(int number) {
    return LINES.get(number);
  }
}
