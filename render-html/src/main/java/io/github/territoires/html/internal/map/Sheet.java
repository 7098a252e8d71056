package io.github.territoires.html.internal.map;

import io.github.territoires.model.Outline;
import java.util.ArrayList;
import java.util.List;

/** A sheet of so many pixels for a piece of the earth. */
final class Sheet {
  private static final double LEAST_DEGREES = 0.02;
  private static final double EDGE = 3;

  private final Projection projection;
  private final double scale;
  private final Point middle;
  private final int width;
  private final int height;

  private Sheet(Projection projection, double scale, Point middle, int width, int height) {
    this.projection = projection;
    this.scale = scale;
    this.middle = middle;
    this.width = width;
    this.height = height;
  }

  /**
   * Fits outlines on a sheet.
   *
   * @param width how wide the sheet is
   * @param tallest how high it may be
   * @param margin how much stays free on each side
   */
  static Sheet of(
      Projection projection, List<Outline> outlines, int width, int tallest, double margin) {
    List<Point> points = new ArrayList<>();
    for (Outline outline : outlines) {
      for (Outline.Polygon polygon : outline.polygons()) {
        Outline.Ring ring = polygon.exterior();
        for (int i = 0; i < ring.size(); i++) {
          points.add(projection.place(ring.longitude(i), ring.latitude(i)));
        }
      }
    }
    Bounds bounds = Bounds.of(points);
    double across = Math.max(LEAST_DEGREES, bounds.width());
    double down = Math.max(LEAST_DEGREES, bounds.height());
    double scale = Math.min((width - 2 * margin) / across, (tallest - 2 * margin) / down);
    int height = (int) Math.ceil(Math.min(tallest, down * scale + 2 * margin));
    return new Sheet(projection, scale, bounds.middle(), width, height);
  }

  /** Places a ring, without its repeated last point and those that stand twice in a row. */
  List<Point> place(Outline.Ring ring) {
    List<Point> points = new ArrayList<>(ring.size());
    for (int i = 1; i < ring.size(); i++) {
      Point point = place(ring.longitude(i), ring.latitude(i));
      if (points.isEmpty() || !point.equals(points.get(points.size() - 1))) {
        points.add(point);
      }
    }
    int last = points.size() - 1;
    return last > 0 && points.get(last).equals(points.get(0)) ? points.subList(0, last) : points;
  }

  private Point place(double longitude, double latitude) {
    Point point = projection.place(longitude, latitude);
    return new Point(
        width / 2.0 + (point.x() - middle.x()) * scale,
        height / 2.0 + (point.y() - middle.y()) * scale);
  }

  /** Returns what can be seen of a plane: the sheet, and half a line around. */
  Bounds seen() {
    return new Bounds(-EDGE, -EDGE, width + EDGE, height + EDGE);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Returns how many pixels a kilometre is long. */
  double kilometre() {
    return scale / Projection.KILOMETRES;
  }
}
