package io.github.territoires.html.internal.map;

import java.util.List;

/** The least rectangle around points. */
record Bounds(double left, double top, double right, double bottom) {
  static Bounds of(List<Point> points) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Point point : points) {
      left = Math.min(left, point.x());
      right = Math.max(right, point.x());
      top = Math.min(top, point.y());
      bottom = Math.max(bottom, point.y());
    }
    return new Bounds(left, top, right, bottom);
  }

  Point middle() {
    return new Point((left + right) / 2, (top + bottom) / 2);
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  boolean contains(Bounds other) {
    return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
  }

  boolean contains(Point point) {
    return left <= point.x() && point.x() <= right && top <= point.y() && point.y() <= bottom;
  }

  /** Tells whether points lie beyond one side, so that nothing between them is within. */
  boolean passedBy(List<Point> points) {
    return points.stream().allMatch(point -> point.x() < left)
        || points.stream().allMatch(point -> point.x() > right)
        || points.stream().allMatch(point -> point.y() < top)
        || points.stream().allMatch(point -> point.y() > bottom);
  }
}
