package io.github.territoires.html.internal.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A ring, and how far the line would be off without each of its points, by the method of Douglas
 * and Peucker. The ring is cut at junctions, and each piece is looked at from its lesser end: it
 * loses the same points in both rings that share it.
 */
final class Trace {
  private final List<Point> ring;
  private final double[] offsets;

  private Trace(List<Point> ring) {
    this.ring = ring;
    this.offsets = new double[ring.size()];
  }

  /** Measures a ring, offsets up to the finest one as 0. */
  static Trace of(List<Point> ring, Set<Point> junctions, double finest) {
    Trace trace = new Trace(ring);
    int[] cuts =
        IntStream.range(0, ring.size()).filter(i -> junctions.contains(ring.get(i))).toArray();
    if (cuts.length == 0) {
      cuts = new int[] {ring.indexOf(Collections.min(ring))};
    }
    for (int i = 0; i < cuts.length; i++) {
      int next = i + 1 < cuts.length ? cuts[i + 1] : cuts[0] + ring.size();
      trace.measure(cuts[i], next, finest);
    }
    return trace;
  }

  /** Returns all points. */
  List<Point> ring() {
    return ring;
  }

  /** Returns the points without which the line would be off by more than so much. */
  List<Point> ring(double tolerance) {
    return IntStream.range(0, ring.size())
        .filter(i -> offsets[i] > tolerance)
        .mapToObj(ring::get)
        .toList();
  }

  /** Returns the offsets of the points within some bounds; that of an end is infinite. */
  DoubleStream offsets(Bounds bounds) {
    return IntStream.range(0, ring.size())
        .filter(i -> bounds.contains(ring.get(i)))
        .mapToDouble(i -> offsets[i]);
  }

  /** Measures the piece from one point to another, counted on around the ring. */
  private void measure(int from, int to, double finest) {
    List<Point> piece = new ArrayList<>(to - from + 1);
    for (int i = from; i <= to; i++) {
      piece.add(ring.get(i % ring.size()));
    }
    boolean backwards = isBackwards(piece);
    if (backwards) {
      Collections.reverse(piece);
    }
    double[] measured = offsets(piece, finest);
    for (int i = from; i <= to; i++) {
      offsets[i % ring.size()] = measured[backwards ? to - i : i - from];
    }
  }

  private static boolean isBackwards(List<Point> piece) {
    int last = piece.size() - 1;
    int ends = piece.get(0).compareTo(piece.get(last));
    return ends > 0 || (ends == 0 && piece.get(1).compareTo(piece.get(last - 1)) > 0);
  }

  private static double[] offsets(List<Point> piece, double finest) {
    double[] offsets = new double[piece.size()];
    int last = piece.size() - 1;
    offsets[0] = Double.POSITIVE_INFINITY;
    offsets[last] = Double.POSITIVE_INFINITY;
    if (piece.get(0).equals(piece.get(last))) {
      int far = farthest(piece);
      offsets[far] = Double.POSITIVE_INFINITY;
      split(piece, 0, far, finest, offsets);
      split(piece, far, last, finest, offsets);
    } else {
      split(piece, 0, last, finest, offsets);
    }
    return offsets;
  }

  private static int farthest(List<Point> piece) {
    int far = 0;
    for (int i = 1; i < piece.size(); i++) {
      if (piece.get(i).to(piece.get(0)) > piece.get(far).to(piece.get(0))) {
        far = i;
      }
    }
    return far;
  }

  private static void split(List<Point> piece, int from, int to, double finest, double[] offsets) {
    int[] spans = new int[2 * (to - from) + 2];
    int top = 0;
    spans[top++] = from;
    spans[top++] = to;
    while (top > 0) {
      int end = spans[--top];
      int start = spans[--top];
      double most = finest;
      int at = -1;
      for (int i = start + 1; i < end; i++) {
        double distance = piece.get(i).toLine(piece.get(start), piece.get(end));
        if (distance > most) {
          most = distance;
          at = i;
        }
      }
      if (at >= 0) {
        offsets[at] = Math.min(most, Math.min(offsets[start], offsets[end]));
        spans[top++] = start;
        spans[top++] = at;
        spans[top++] = at;
        spans[top++] = end;
      }
    }
  }
}
