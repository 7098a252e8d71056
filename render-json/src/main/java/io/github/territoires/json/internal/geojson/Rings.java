package io.github.territoires.json.internal.geojson;

import io.github.territoires.model.Outline.Ring;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How exact rings are written, and which way round they run. */
final class Rings {
  /** About ten centimetres, as RFC 7946 recommends. */
  private static final int DECIMALS = 6;

  private Rings() {}

  /** Returns a ring as it is written, which a very narrow one may turn round. */
  static Ring rounded(Ring ring) {
    double[] coordinates = new double[2 * ring.size()];
    for (int i = 0; i < ring.size(); i++) {
      coordinates[2 * i] = decimal(ring.longitude(i)).doubleValue();
      coordinates[2 * i + 1] = decimal(ring.latitude(i)).doubleValue();
    }
    return Ring.of(coordinates);
  }

  /** Returns a coordinate as it is written: rounded, without zeros at the end. */
  static BigDecimal decimal(double degrees) {
    BigDecimal rounded =
        BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

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
