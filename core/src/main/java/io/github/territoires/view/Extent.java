package io.github.territoires.view;

import io.github.territoires.model.Outline;
import java.util.List;

/** The least rectangle of longitudes and latitudes around outlines; nothing meets that of none. */
record Extent(double west, double south, double east, double north) {
  static Extent of(List<Outline> outlines) {
    double west = Double.POSITIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
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
    return new Extent(west, south, east, north);
  }

  /** Returns the rectangle with its longer side added on each side: what a picture may show. */
  Extent grown() {
    double more = Math.max(east - west, north - south);
    return new Extent(west - more, south - more, east + more, north + more);
  }

  boolean meets(Extent other) {
    return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
  }
}
