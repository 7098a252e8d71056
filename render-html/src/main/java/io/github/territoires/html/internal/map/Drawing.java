package io.github.territoires.html.internal.map;

import io.github.territoires.model.Outline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Outlines as paths, simplified to what can be seen: a point goes where the line without it passes
 * near enough. Borders that outlines share stay shared.
 */
final class Drawing {
  private static final double FINEST = 0.3;
  private static final int PARTS = 3;

  private final Bounds seen;
  private final IdentityHashMap<Outline.Ring, Trace> traces;
  private final double tolerance;

  private Drawing(Bounds seen, IdentityHashMap<Outline.Ring, Trace> traces, double tolerance) {
    this.seen = seen;
    this.traces = traces;
    this.tolerance = tolerance;
  }

  /** Draws outlines as finely as so many points allow for what is seen of all of them. */
  static Drawing of(Sheet sheet, List<Outline> outlines, int points) {
    IdentityHashMap<Outline.Ring, List<Point>> placed = new IdentityHashMap<>();
    for (Outline outline : outlines) {
      for (Outline.Polygon polygon : outline.polygons()) {
        placed.put(polygon.exterior(), sheet.place(polygon.exterior()));
        polygon.holes().forEach(hole -> placed.put(hole, sheet.place(hole)));
      }
    }
    Bounds seen = sheet.seen();
    Set<Point> junctions = junctions(placed.values(), seen, points / PARTS);
    IdentityHashMap<Outline.Ring, Trace> traces = new IdentityHashMap<>();
    placed.forEach((ring, line) -> traces.put(ring, Trace.of(line, junctions, FINEST)));
    return new Drawing(seen, traces, tolerance(traces.values(), seen, points));
  }

  /** Finds junctions; none where they are too many, as between borders that do not quite fit. */
  private static Set<Point> junctions(Collection<List<Point>> rings, Bounds seen, int most) {
    Set<Point> junctions = Junctions.of(rings);
    return junctions.stream().filter(seen::contains).count() > most ? Set.of() : junctions;
  }

  private static double tolerance(Collection<Trace> traces, Bounds seen, int points) {
    double[] offsets =
        traces.stream()
            .flatMapToDouble(trace -> trace.offsets(seen))
            .filter(offset -> offset > FINEST)
            .sorted()
            .toArray();
    return offsets.length <= points
        ? FINEST
        : Math.min(offsets[offsets.length - points - 1], Double.MAX_VALUE);
  }

  /** Returns what is seen of one of the outlines as a path; empty where nothing is. */
  String path(Outline outline) {
    PathText path = new PathText();
    for (Outline.Polygon polygon : outline.polygons()) {
      add(trace(polygon.exterior()).ring(tolerance), path);
      for (Outline.Ring hole : polygon.holes()) {
        List<Point> ring = trace(hole).ring(tolerance);
        if (!PathText.isDot(ring)) {
          add(ring, path);
        }
      }
    }
    return path.toString();
  }

  /** Adds a ring without the points that neither are seen nor have a line that is. */
  private void add(List<Point> ring, PathText path) {
    if (seen.passedBy(ring)) {
      return;
    }
    List<Point> near = new ArrayList<>(List.of(ring.get(0)));
    for (int i = 1; i < ring.size(); i++) {
      Point before = near.get(near.size() - 1);
      Point after = ring.get((i + 1) % ring.size());
      if (!seen.passedBy(List.of(before, ring.get(i), after))) {
        near.add(ring.get(i));
      }
    }
    path.add(near);
  }

  /** Finds a point well within the largest piece of one of the outlines. */
  Point middle(Outline outline) {
    return Middle.of(
        outline.polygons().stream().map(polygon -> trace(polygon.exterior()).ring()).toList());
  }

  private Trace trace(Outline.Ring ring) {
    return Objects.requireNonNull(traces.get(ring), "ring");
  }
}
