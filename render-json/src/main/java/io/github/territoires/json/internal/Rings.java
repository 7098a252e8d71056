package io.github.territoires.json.internal;

import io.github.territoires.model.Outline.Ring;

/** Which way round rings run. */
final class Rings {
  private Rings() {}

  /**
   * Returns twice the area that a ring encloses, in square degrees: positive where it runs
   * counter-clockwise, negative where it runs clockwise. Reckoned from the first point, so that
   * small rings far from the origin lose no digits.
   */
  static double doubleArea(Ring ring) {
    double originX = ring.longitude(0);
    double originY = ring.latitude(0);
    double sum = 0;
    for (int i = 1; i < ring.size(); i++) {
      double x = ring.longitude(i - 1) - originX;
      double y = ring.latitude(i - 1) - originY;
      sum += x * (ring.latitude(i) - originY) - (ring.longitude(i) - originX) * y;
    }
    return sum;
  }
}
