package io.github.territoires.html.internal.map;

import java.util.ArrayList;
import java.util.List;

/** A point well within the largest of some rings: halfway through where they are wide and high. */
final class Middle {
  private static final int LINES = 12;

  private Middle() {}

  static Point of(List<List<Point>> rings) {
    Point best = new Point(0, 0);
    double widest = -1;
    for (List<Point> ring : rings) {
      Bounds bounds = Bounds.of(ring);
      for (int i = 1; i < LINES; i++) {
        double y = bounds.top() + bounds.height() * i / LINES;
        double[] span = widestSpan(ring, y);
        double room =
            Math.min(span[1] - span[0], 4 * Math.min(y - bounds.top(), bounds.bottom() - y));
        if (room > widest) {
          widest = room;
          best = new Point((span[0] + span[1]) / 2, y);
        }
      }
    }
    return best;
  }

  /** Finds where a line from left to right stays longest within a ring. */
  private static double[] widestSpan(List<Point> ring, double y) {
    List<Double> crossings = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Point a = ring.get((i == 0 ? ring.size() : i) - 1);
      Point b = ring.get(i);
      if (a.y() <= y != b.y() <= y) {
        crossings.add(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
      }
    }
    crossings.sort(null);
    double[] widest = {ring.get(0).x(), ring.get(0).x()};
    for (int i = 1; i < crossings.size(); i += 2) {
      if (crossings.get(i) - crossings.get(i - 1) > widest[1] - widest[0]) {
        widest = new double[] {crossings.get(i - 1), crossings.get(i)};
      }
    }
    return widest;
  }
}
