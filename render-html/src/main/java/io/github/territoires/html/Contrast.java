package io.github.territoires.html;

/** How well a colour stands out from another, as the Web Content Accessibility Guidelines count. */
final class Contrast {
  private Contrast() {}

  /**
   * Returns the ratio of two colours, from 1 to 21.
   *
   * @param one a colour: {@code #00507a} or {@code #fff}
   */
  static double of(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 1) + 0.0722 * part(colour, 2);
  }

  private static double part(String colour, int index) {
    int digits = (colour.length() - 1) / 3;
    String hex = colour.substring(1 + index * digits, 1 + (index + 1) * digits);
    double share = Integer.parseInt(digits == 1 ? hex + hex : hex, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
