package io.github.territoires.json.internal.geojson;

/** What numbers probably are that are no longitude and latitude of a French territory. */
final class Geography {
  private static final double MOST_DEGREES = 360;
  private static final double MOST_METRES = 30_000_000;

  private Geography() {}

  /** Tells what two numbers that are out of range may be. */
  static String likely(double x, double y) {
    double most = Math.max(Math.abs(x), Math.abs(y));
    if (most > MOST_DEGREES && most < MOST_METRES) {
      return "metres";
    }
    return Math.abs(x) <= 90 && Math.abs(y) <= 180 ? "swapped" : "other";
  }

  /** Tells whether a place off Somalia is one of mainland France, latitude first. */
  static boolean isSwapped(double x, double y) {
    return x > 41 && x < 51.5 && y > -5.5 && y < 10;
  }
}
