package io.github.territoires.html.internal.map;

import io.github.territoires.model.Outline;
import java.util.List;

/**
 * A sheet of so many pixels for a piece of the earth: degrees of latitude are equally long, those
 * of longitude as long as they are in its middle. For pieces up to the size of a country.
 */
final class Sheet {
  private static final double KILOMETRES_PER_DEGREE = 111.32;
  private static final double LEAST_DEGREES = 0.02;

  private final double west;
  private final double north;
  private final double shrink;
  private final double scale;
  private final double left;
  private final double top;
  private final int width;
  private final int height;

  private Sheet(
      Bounds bounds, double shrink, double scale, double left, double top, int width, int height) {
    this.west = bounds.west();
    this.north = bounds.north();
    this.shrink = shrink;
    this.scale = scale;
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
  }

  /**
   * Fits outlines on a sheet.
   *
   * @param left where the sheet begins
   * @param top where it begins
   * @param width how wide it is
   * @param tallest how high it may be
   * @param margin how much stays free on each side
   */
  static Sheet of(
      List<Outline> outlines, double left, double top, int width, int tallest, double margin) {
    Bounds bounds = Bounds.of(outlines);
    double shrink = Math.cos(Math.toRadians((bounds.south() + bounds.north()) / 2));
    double across = Math.max(LEAST_DEGREES, (bounds.east() - bounds.west()) * shrink);
    double down = Math.max(LEAST_DEGREES, bounds.north() - bounds.south());
    double scale = Math.min((width - 2 * margin) / across, (tallest - 2 * margin) / down);
    int height = (int) Math.ceil(Math.min(tallest, down * scale + 2 * margin));
    return new Sheet(
        bounds,
        shrink,
        scale,
        left + (width - across * scale) / 2,
        top + (height - down * scale) / 2,
        width,
        height);
  }

  double x(double longitude) {
    return left + (longitude - west) * shrink * scale;
  }

  double y(double latitude) {
    return top + (north - latitude) * scale;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Returns how many pixels a kilometre is long. */
  double kilometre() {
    return scale / KILOMETRES_PER_DEGREE;
  }
}
