package io.github.territoires.html.internal.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The points where borders part: those with other neighbours in one ring than in another. */
final class Junctions {
  private final Map<Point, Sides> seen = new HashMap<>();
  private final Set<Point> junctions = new HashSet<>();

  private Junctions() {}

  /** The neighbours of a point, whichever way the ring runs. */
  private record Sides(Point lesser, Point greater) {
    static Sides of(Point before, Point after) {
      return before.compareTo(after) < 0 ? new Sides(before, after) : new Sides(after, before);
    }
  }

  static Set<Point> of(Collection<List<Point>> rings) {
    Junctions found = new Junctions();
    rings.forEach(found::add);
    return found.junctions;
  }

  private void add(List<Point> ring) {
    for (int i = 0; i < ring.size(); i++) {
      Point before = ring.get((i + ring.size() - 1) % ring.size());
      Point after = ring.get((i + 1) % ring.size());
      Sides sides = Sides.of(before, after);
      if (!sides.equals(seen.computeIfAbsent(ring.get(i), any -> sides))) {
        junctions.add(ring.get(i));
      }
    }
  }
}
