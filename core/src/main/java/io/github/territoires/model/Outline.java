package io.github.territoires.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The outline of a territory: polygons in degrees of longitude and latitude (WGS 84).
 *
 * @param polygons one for each separate piece, the largest need not come first
 * @since 0.1
 */
public record Outline(List<Polygon> polygons) {

  /** Copies the list; refuses an outline without a polygon. */
  public Outline {
    polygons = Checks.list("polygons", polygons);
    if (polygons.isEmpty()) {
      throw new InvalidValueException("outline", "", "at least one polygon");
    }
  }

  /**
   * One piece.
   *
   * @param exterior its border
   * @param holes what is cut out of it
   */
  public record Polygon(Ring exterior, List<Ring> holes) {
    /** Copies the list. */
    public Polygon {
      Objects.requireNonNull(exterior, "exterior");
      holes = Checks.list("holes", holes);
    }
  }

  /** A closed line: its last point is its first. Either winding is allowed. */
  public static final class Ring {
    private static final int FEWEST = 4;

    private final double[] coordinates;

    private Ring(double[] coordinates) {
      this.coordinates = coordinates;
    }

    /**
     * Makes a ring.
     *
     * @param coordinates longitude and latitude of each point in turn; at least four points, the
     *     last the same as the first
     */
    public static Ring of(double... coordinates) {
      int length = coordinates.length;
      if (length % 2 != 0
          || length < 2 * FEWEST
          || coordinates[0] != coordinates[length - 2]
          || coordinates[1] != coordinates[length - 1]) {
        throw new InvalidValueException(
            "ring", length + " numbers", "at least four points, the last the same as the first");
      }
      for (int i = 0; i < length; i++) {
        if (!(Math.abs(coordinates[i]) <= (i % 2 == 0 ? 180 : 90))) {
          throw new InvalidValueException(
              "coordinate",
              Double.toString(coordinates[i]),
              "a longitude from -180 to 180 and a latitude from -90 to 90");
        }
      }
      return new Ring(coordinates.clone());
    }

    /** Returns the number of points, the repeated last one included. */
    public int size() {
      return coordinates.length / 2;
    }

    /** Returns the longitude of a point in degrees, counted from 0. */
    public double longitude(int point) {
      return coordinates[2 * point];
    }

    /** Returns the latitude of a point in degrees, counted from 0. */
    public double latitude(int point) {
      return coordinates[2 * point + 1];
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Ring that && Arrays.equals(coordinates, that.coordinates);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(coordinates);
    }

    @Override
    public String toString() {
      return "Ring[" + size() + " points]";
    }
  }
}
