package io.github.territoires.html.internal.map;

import java.util.Comparator;

/** A point on a plane whose y grows downwards; on a sheet, in pixels from its left upper corner. */
record Point(double x, double y) implements Comparable<Point> {
  private static final Comparator<Point> ORDER =
      Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y);

  double to(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /** Returns how far it is from the line between two points. */
  double toLine(Point a, Point b) {
    double length = a.to(b);
    if (length == 0) {
      return to(a);
    }
    double along = ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / (length * length);
    double within = Math.max(0, Math.min(1, along));
    return to(new Point(a.x + within * (b.x - a.x), a.y + within * (b.y - a.y)));
  }

  @Override
  public int compareTo(Point other) {
    return ORDER.compare(this, other);
  }
}
