package io.github.territoires.html.internal.map;

import io.github.territoires.model.Outline;
import java.util.ArrayList;
import java.util.List;

/**
 * Outlines as paths, simplified to what can be seen: a point goes where the line without it passes
 * near enough. Pieces too small to be seen become dots.
 */
final class Drawing {
  private static final double FINEST = 0.5;
  private static final double COARSER = 1.5;
  private static final double DOT = 1.5;
  private static final int LINES = 12;

  private final Sheet sheet;
  private final double tolerance;

  private Drawing(Sheet sheet, double tolerance) {
    this.sheet = sheet;
    this.tolerance = tolerance;
  }

  /** Draws as finely as so many points allow for all these outlines. */
  static Drawing of(Sheet sheet, List<Outline> outlines, int points) {
    double tolerance = FINEST;
    Drawing drawing = new Drawing(sheet, tolerance);
    while (outlines.stream().mapToInt(drawing::points).sum() > points
        && tolerance < sheet.width()) {
      tolerance *= COARSER;
      drawing = new Drawing(sheet, tolerance);
    }
    return drawing;
  }

  private int points(Outline outline) {
    return rings(outline).stream().mapToInt(List::size).sum();
  }

  /** Returns an outline as a path. */
  String path(Outline outline) {
    StringBuilder path = new StringBuilder();
    for (List<Point> ring : rings(outline)) {
      append(ring, path);
    }
    return path.toString();
  }

  /** Finds a point well within the largest piece of an outline. */
  Point middle(Outline outline) {
    Point best = new Point(0, 0);
    double widest = -1;
    for (Outline.Polygon polygon : outline.polygons()) {
      List<Point> ring = placed(polygon.exterior());
      double top = ring.stream().mapToDouble(Point::y).min().orElse(0);
      double bottom = ring.stream().mapToDouble(Point::y).max().orElse(0);
      for (int i = 1; i < LINES; i++) {
        double y = top + (bottom - top) * i / LINES;
        double[] span = widestSpan(ring, y);
        double room = Math.min(span[1] - span[0], 4 * Math.min(y - top, bottom - y));
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
    for (int i = 1; i < ring.size(); i++) {
      Point a = ring.get(i - 1);
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

  private List<List<Point>> rings(Outline outline) {
    List<List<Point>> rings = new ArrayList<>();
    for (Outline.Polygon polygon : outline.polygons()) {
      rings.add(simplified(placed(polygon.exterior())));
      for (Outline.Ring hole : polygon.holes()) {
        List<Point> ring = simplified(placed(hole));
        if (!isDot(ring)) {
          rings.add(ring);
        }
      }
    }
    return rings;
  }

  private List<Point> placed(Outline.Ring ring) {
    List<Point> points = new ArrayList<>(ring.size());
    for (int i = 0; i < ring.size(); i++) {
      points.add(new Point(sheet.x(ring.longitude(i)), sheet.y(ring.latitude(i))));
    }
    return points;
  }

  /** Leaves points out, by the method of Douglas and Peucker; the first and the last one stay. */
  private List<Point> simplified(List<Point> ring) {
    boolean[] kept = new boolean[ring.size()];
    kept[0] = true;
    kept[kept.length - 1] = true;
    int far = farthest(ring);
    kept[far] = true;
    keep(ring, 0, far, kept);
    keep(ring, far, ring.size() - 1, kept);
    List<Point> simplified = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        simplified.add(ring.get(i));
      }
    }
    return simplified;
  }

  private static int farthest(List<Point> ring) {
    int far = 0;
    for (int i = 1; i < ring.size(); i++) {
      if (ring.get(i).to(ring.get(0)) > ring.get(far).to(ring.get(0))) {
        far = i;
      }
    }
    return far;
  }

  private void keep(List<Point> ring, int from, int to, boolean[] kept) {
    int[] spans = new int[2 * ring.size() + 2];
    int top = 0;
    spans[top++] = from;
    spans[top++] = to;
    while (top > 0) {
      int end = spans[--top];
      int start = spans[--top];
      double most = tolerance;
      int at = -1;
      for (int i = start + 1; i < end; i++) {
        double distance = ring.get(i).toLine(ring.get(start), ring.get(end));
        if (distance > most) {
          most = distance;
          at = i;
        }
      }
      if (at >= 0) {
        kept[at] = true;
        spans[top++] = start;
        spans[top++] = at;
        spans[top++] = at;
        spans[top++] = end;
      }
    }
  }

  private static boolean isDot(List<Point> ring) {
    return ring.stream().allMatch(point -> point.to(ring.get(0)) < DOT);
  }

  /** Appends a ring in tenths of pixels, each point as seen from the one before. */
  private static void append(List<Point> ring, StringBuilder path) {
    long x = tenths(ring.get(0).x());
    long y = tenths(ring.get(0).y());
    path.append('M');
    number(x, path);
    number(y, path);
    if (isDot(ring)) {
      path.append("h1v1h-1z");
      return;
    }
    path.append('l');
    boolean first = true;
    for (int i = 1; i < ring.size() - 1; i++) {
      long toX = tenths(ring.get(i).x());
      long toY = tenths(ring.get(i).y());
      if (toX == x && toY == y) {
        continue;
      }
      first = false;
      number(toX - x, path);
      number(toY - y, path);
      x = toX;
      y = toY;
    }
    path.append(first ? "0 0z" : "z");
  }

  private static long tenths(double pixels) {
    return Math.round(pixels * 10);
  }

  private static void number(long tenths, StringBuilder path) {
    char last = path.charAt(path.length() - 1);
    if (Character.isDigit(last) && tenths >= 0) {
      path.append(' ');
    }
    if (tenths < 0) {
      path.append('-');
    }
    long positive = Math.abs(tenths);
    path.append(positive / 10);
    if (positive % 10 != 0) {
      path.append('.').append(positive % 10);
    }
  }
}
