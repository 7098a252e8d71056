package io.github.territoires.examples.national;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.Outline;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.TerritoryId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;

/**
 * Simplifies the outlines of territories: borders that two of one phase share stay shared.
 *
 * <p>A point goes where the triangle with its neighbours is smaller than the square of the
 * tolerance (Visvalingam and Whyatt). Triangles are measured in degrees, against the tolerance as
 * it is in degrees in the middle of the territory, so areas are true. Islands and holes smaller
 * than that square go as well, but for the largest piece of a territory. Coordinates are rounded to
 * a metre beforehand, the same ones for all neighbours.
 *
 * <p>A territory that would become invalid keeps all its points, and its neighbours those of the
 * borders that they share with it. Each territory that goes in comes out.
 */
final class Simplification {
  /**
   * What is not missed on the map of a small territory, in metres. The official outlines of 2023
   * and 2024 are hardly finer.
   */
  static final double TOLERANCE = 200;

  private static final double METRES_PER_DEGREE = 111_320;
  private static final double LEAST_SHRINK = 0.01;

  private final double tolerance;

  private Simplification(double tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * Simplifies the outlines of all territories, phase by phase; those of members are not kept.
   *
   * @param tolerance how much of the detail may go, in metres
   */
  static Atlas of(Atlas atlas, double tolerance) {
    Map<PhaseId, Map<TerritoryId, Geometry>> phases = new LinkedHashMap<>();
    Map<TerritoryId, Outline> outlines = new LinkedHashMap<>();
    for (TerritoryId id : atlas.territories()) {
      Outline outline = atlas.outline(id).orElseThrow();
      outlines.put(id, outline);
      Geometry geometry = Shapes.geometry(outline);
      if (!geometry.isEmpty()) {
        phases.computeIfAbsent(id.phase(), any -> new LinkedHashMap<>()).put(id, geometry);
      }
    }
    Simplification simplification = new Simplification(tolerance);
    phases
        .values()
        .forEach(
            phase ->
                simplification
                    .simplified(phase)
                    .forEach((id, geometry) -> outlines.put(id, Shapes.outline(geometry))));
    return Atlas.of(outlines);
  }

  private Map<TerritoryId, Geometry> simplified(Map<TerritoryId, Geometry> phase) {
    Geometry[] coverage = phase.values().toArray(Geometry[]::new);
    double[] tolerances = Arrays.stream(coverage).mapToDouble(this::degrees).toArray();
    Geometry[] simplified = coverage;
    boolean valid = false;
    while (!valid) {
      simplified = new CoverageSimplifier(coverage).simplify(tolerances);
      valid = true;
      for (int i = 0; i < coverage.length; i++) {
        if (tolerances[i] > 0 && !simplified[i].isValid()) {
          tolerances[i] = 0;
          valid = false;
        }
      }
    }
    Map<TerritoryId, Geometry> result = new LinkedHashMap<>();
    for (TerritoryId id : phase.keySet()) {
      result.put(id, simplified[result.size()]);
    }
    return result;
  }

  /** Returns the side of a square in degrees whose area is that of the square of the tolerance. */
  private double degrees(Geometry geometry) {
    double latitude = geometry.getEnvelopeInternal().centre().y;
    double shrink = Math.max(LEAST_SHRINK, Math.cos(Math.toRadians(latitude)));
    return tolerance / METRES_PER_DEGREE / Math.sqrt(shrink);
  }
}
