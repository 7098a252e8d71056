package io.github.territoires.html.internal.map;

import io.github.territoires.model.Outline;
import java.util.List;

/** The least rectangle of longitudes and latitudes around outlines. */
record Bounds(double west, double south, double east, double north) {
  static Bounds of(List<Outline> outlines) {
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;
    for (Outline outline : outlines) {
      for (Outline.Polygon polygon : outline.polygons()) {
        Outline.Ring ring = polygon.exterior();
        for (int i = 0; i < ring.size(); i++) {
          west = Math.min(west, ring.longitude(i));
          east = Math.max(east, ring.longitude(i));
          south = Math.min(south, ring.latitude(i));
          north = Math.max(north, ring.latitude(i));
        }
      }
    }
    return new Bounds(west, south, east, north);
  }

  boolean meets(Bounds other) {
    return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
  }
}
