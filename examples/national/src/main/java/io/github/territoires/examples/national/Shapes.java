package io.github.territoires.examples.national;

import io.github.territoires.model.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Outlines as geometries of JTS and back, in degrees to five decimals, which are a metre. */
final class Shapes {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double DECIMALS = 1e5;
  private static final int FEWEST = 4;

  private Shapes() {}

  /** Returns the pieces of an outline as polygons; without those that are no wider than a metre. */
  static Geometry geometry(Outline outline) {
    return FACTORY.createMultiPolygon(
        outline.polygons().stream()
            .filter(polygon -> points(polygon.exterior()).length >= FEWEST)
            .map(Shapes::polygon)
            .toArray(Polygon[]::new));
  }

  private static Polygon polygon(Outline.Polygon polygon) {
    return FACTORY.createPolygon(
        FACTORY.createLinearRing(points(polygon.exterior())),
        polygon.holes().stream()
            .map(Shapes::points)
            .filter(points -> points.length >= FEWEST)
            .map(FACTORY::createLinearRing)
            .toArray(LinearRing[]::new));
  }

  /** Rounds the points of a ring, and leaves out those that stand twice in a row. */
  private static Coordinate[] points(Outline.Ring ring) {
    List<Coordinate> points = new ArrayList<>(ring.size());
    for (int i = 0; i < ring.size(); i++) {
      Coordinate point = new Coordinate(rounded(ring.longitude(i)), rounded(ring.latitude(i)));
      if (points.isEmpty() || !point.equals2D(points.get(points.size() - 1))) {
        points.add(point);
      }
    }
    return points.toArray(Coordinate[]::new);
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * DECIMALS) / DECIMALS;
  }

  /** Returns polygons as an outline. */
  static Outline outline(Geometry geometry) {
    return new Outline(
        IntStream.range(0, geometry.getNumGeometries())
            .mapToObj(i -> polygon((Polygon) geometry.getGeometryN(i)))
            .toList());
  }

  private static Outline.Polygon polygon(Polygon polygon) {
    return new Outline.Polygon(
        ring(polygon.getExteriorRing()),
        IntStream.range(0, polygon.getNumInteriorRing())
            .mapToObj(i -> ring(polygon.getInteriorRingN(i)))
            .toList());
  }

  private static Outline.Ring ring(LinearRing ring) {
    double[] coordinates = new double[2 * ring.getNumPoints()];
    for (int i = 0; i < ring.getNumPoints(); i++) {
      coordinates[2 * i] = ring.getCoordinateN(i).x;
      coordinates[2 * i + 1] = ring.getCoordinateN(i).y;
    }
    return Outline.Ring.of(coordinates);
  }
}
