package io.github.territoires.html.internal.map;

import io.github.territoires.model.Outline;
import java.util.ArrayList;
import java.util.List;

/**
 * From the earth to a plane, on which a degree of latitude is about 1 long and y grows southwards.
 */
sealed interface Projection {
  /** How many kilometres a degree of latitude is long. */
  double KILOMETRES = 111.32;

  Point place(double longitude, double latitude);

  /** Returns the projection for a piece of the earth up to the size of a region. */
  static Projection local(List<Outline> outlines) {
    return new Local(Math.cos(Math.toRadians(bounds(outlines).middle().y())));
  }

  /** Returns the projection for outlines of mainland France, or for what lies elsewhere. */
  static Projection country(List<Outline> outlines) {
    return Conic.AREA.contains(bounds(outlines)) ? new Conic() : local(outlines);
  }

  private static Bounds bounds(List<Outline> outlines) {
    List<Point> points = new ArrayList<>();
    for (Outline outline : outlines) {
      for (Outline.Polygon polygon : outline.polygons()) {
        Outline.Ring ring = polygon.exterior();
        for (int i = 0; i < ring.size(); i++) {
          points.add(new Point(ring.longitude(i), ring.latitude(i)));
        }
      }
    }
    return Bounds.of(points);
  }

  /**
   * Leaves degrees as they are, but for those of longitude, which become as short as they are in
   * the middle.
   */
  record Local(double shrink) implements Projection {
    @Override
    public Point place(double longitude, double latitude) {
      return new Point(longitude * shrink, -latitude);
    }
  }

  /**
   * The conformal conic projection of Lambert with the parallels and the meridian of Lambert-93,
   * which is how maps of France look, on a sphere.
   */
  record Conic() implements Projection {
    /** Where Lambert-93 is used. */
    private static final Bounds AREA = new Bounds(-9.86, 41.15, 10.38, 51.56);

    private static final double MERIDIAN = 3;
    private static final double MIDDLE = 46.5;
    private static final double SOUTH = Math.toRadians(44);
    private static final double NORTH = Math.toRadians(49);
    private static final double CONE =
        Math.log(Math.cos(SOUTH) / Math.cos(NORTH)) / Math.log(reach(NORTH) / reach(SOUTH));
    private static final double SIZE =
        Math.toDegrees(Math.cos(SOUTH) * Math.pow(reach(SOUTH), CONE) / CONE);

    @Override
    public Point place(double longitude, double latitude) {
      double angle = CONE * Math.toRadians(longitude - MERIDIAN);
      double radius = radius(latitude);
      return new Point(radius * Math.sin(angle), radius * Math.cos(angle) - radius(MIDDLE));
    }

    private static double radius(double latitude) {
      return SIZE / Math.pow(reach(Math.toRadians(latitude)), CONE);
    }

    private static double reach(double latitude) {
      return Math.tan(Math.PI / 4 + latitude / 2);
    }
  }
}
