package io.github.territoires.html.internal.map;

import java.util.List;

/** Rings as the path of a picture, in tenths of pixels, each point as seen from the one before. */
final class PathText {
  private static final double DOT = 1.5;

  private final StringBuilder path = new StringBuilder();

  /** Adds a ring; one too small to be seen becomes a dot. */
  void add(List<Point> ring) {
    long x = tenths(ring.get(0).x());
    long y = tenths(ring.get(0).y());
    path.append('M');
    number(x);
    number(y);
    if (isDot(ring)) {
      path.append("h1v1h-1z");
      return;
    }
    path.append('l');
    for (Point point : ring.subList(1, ring.size())) {
      long toX = tenths(point.x());
      long toY = tenths(point.y());
      if (toX != x || toY != y) {
        number(toX - x);
        number(toY - y);
        x = toX;
        y = toY;
      }
    }
    path.append('z');
  }

  /** Tells whether a ring is too small to be seen. */
  static boolean isDot(List<Point> ring) {
    return ring.stream().allMatch(point -> point.to(ring.get(0)) < DOT);
  }

  private static long tenths(double pixels) {
    return Math.round(pixels * 10);
  }

  private void number(long tenths) {
    char last = path.charAt(path.length() - 1);
    if (Character.isDigit(last) && tenths >= 0) {
      path.append(' ');
    }
    if (tenths < 0) {
      path.append('-');
    }
    long positive = Math.abs(tenths);
    if (positive >= 10 || positive == 0) {
      path.append(positive / 10);
    }
    if (positive % 10 != 0) {
      path.append('.').append(positive % 10);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
