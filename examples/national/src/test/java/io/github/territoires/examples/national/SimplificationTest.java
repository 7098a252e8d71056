package io.github.territoires.examples.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.Outline;
import io.github.territoires.model.TerritoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class SimplificationTest {
  private static final TerritoryId WEST = TerritoryId.parse("phase-2/ti-7501");
  private static final TerritoryId EAST = TerritoryId.parse("phase-2/ti-7502");
  private static final TerritoryId EARLIER = TerritoryId.parse("phase-1/ti-7501");

  @ParameterizedTest
  @EnumSource
  void officialNeighboursShareTheirBorders(OfficialFile file) throws IOException {
    Atlas official = file.atlas();
    Atlas simplified = Simplification.of(official, 1000);
    assertThat(simplified.territories()).containsExactlyElementsOf(official.territories());
    assertThat(CoverageValidator.isValid(geometries(simplified))).isTrue();
    assertThat(neighbours(simplified)).hasSizeGreaterThan(80).isEqualTo(neighbours(official));
    assertThat(points(simplified)).isLessThan(points(official) / 2);
  }

  @ParameterizedTest
  @EnumSource
  void officialOutlinesStayAboutWhatTheyWere(OfficialFile file) throws IOException {
    Atlas official = file.atlas();
    Atlas simplified = Simplification.of(official, Simplification.TOLERANCE);
    assertThat(points(simplified)).isLessThan(points(official));
    for (TerritoryId id : official.territories()) {
      Geometry before = geometry(official, id);
      Geometry after = geometry(simplified, id);
      assertThat(after.isValid()).as("%s is valid", id).isTrue();
      assertThat(after.symDifference(before).getArea() / before.getArea())
          .as("what changed of %s", id)
          .isLessThan(0.02);
      assertThat(after.getArea() / before.getArea())
          .as("how large %s is", id)
          .isCloseTo(1, within(0.005));
    }
  }

  @Test
  void coordinatesAreRoundedAndPointsLeftOut() {
    Atlas simplified =
        Simplification.of(
            Atlas.of(
                Map.of(
                    WEST,
                    outline(0, 45, 0.5, 45.000001, 1, 45, 1.0000001, 46, 0, 46, 0.0000004, 45.5))),
            100);
    assertThat(simplified.outline(WEST)).contains(outline(0, 45, 1, 45, 1, 46, 0, 46));
  }

  @Test
  void borderOfTwoHasNoGap() {
    List<Double> west = new ArrayList<>(List.of(0.0, 46.0, 0.0, 45.0));
    List<Double> east = new ArrayList<>(List.of(2.0, 45.0, 2.0, 46.0));
    for (int i = 0; i <= 100; i++) {
      west.addAll(List.of(border(i), 45 + i * 0.01));
      east.addAll(List.of(border(100 - i), 46 - i * 0.01));
    }
    Atlas atlas = Atlas.of(Map.of(WEST, outline(west), EAST, outline(east)));
    Atlas simplified = Simplification.of(atlas, 2000);
    assertThat(points(simplified)).isBetween(10, points(atlas) / 2);
    assertThat(CoverageValidator.isValid(geometries(simplified))).isTrue();
    Geometry both = geometry(simplified, WEST).union(geometry(simplified, EAST));
    assertThat(both.getArea()).isCloseTo(2, within(1e-9));
    assertThat(both.getNumPoints()).isEqualTo(7);
  }

  private static double border(int i) {
    return i % 100 == 0 ? 1 : 1 + i * 7 % 11 * 0.003;
  }

  @Test
  void smallIslandsAndHolesGoLargeOnesStay() {
    Outline outline =
        new Outline(
            List.of(
                new Outline.Polygon(square(0.5, 44, 0.0005), List.of()),
                new Outline.Polygon(
                    square(0, 45, 1), List.of(square(0.2, 45.2, 0.0005), square(0.5, 45.5, 0.1))),
                new Outline.Polygon(square(3, 45, 0.1), List.of())));
    assertThat(Simplification.of(Atlas.of(Map.of(WEST, outline)), 300).outline(WEST))
        .contains(
            new Outline(
                List.of(
                    new Outline.Polygon(square(0, 45, 1), List.of(square(0.5, 45.5, 0.1))),
                    new Outline.Polygon(square(3, 45, 0.1), List.of()))));
  }

  @Test
  void sliversAndSpecksStay() {
    Outline sliver = outline(0, 45, 0.5, 45.00002, 1, 45, 0.5, 44.99998);
    Outline speck = outline(0, 45, 0.000001, 45, 0.000001, 45.000001);
    Atlas simplified = Simplification.of(Atlas.of(Map.of(WEST, sliver, EAST, speck)), 1000);
    assertThat(geometry(simplified, WEST).getArea()).isPositive();
    assertThat(simplified.outline(EAST)).contains(speck);
  }

  @Test
  void sliverBetweenNeighboursStays() {
    TerritoryId between = TerritoryId.parse("phase-2/ti-7503");
    Map<TerritoryId, Outline> outlines = new LinkedHashMap<>();
    outlines.put(WEST, outline(0, 45, 1, 45, 0.999, 45.5, 1, 46, 0, 46));
    outlines.put(between, outline(1, 45, 1.001, 45.5, 1, 46, 0.999, 45.5));
    outlines.put(EAST, outline(1, 45, 2, 45, 2, 46, 1, 46, 1.001, 45.5));
    Atlas simplified = Simplification.of(Atlas.of(outlines), 50_000);
    assertThat(geometry(simplified, between).getArea()).isPositive();
    assertThat(CoverageValidator.isValid(geometries(simplified))).isTrue();
  }

  @Test
  void outlineThatCrossesItselfStaysAsItWas() {
    Outline bow = outline(0, 45, 1, 46, 1.00001, 45.5, 1, 45, 0, 46);
    Outline box = outline(2, 45, 2.5, 45.00001, 3, 45, 3, 46, 2, 46);
    Atlas simplified = Simplification.of(Atlas.of(Map.of(WEST, bow, EAST, box)), 300);
    assertThat(simplified.outline(WEST)).contains(bow);
    assertThat(simplified.outline(EAST)).contains(outline(2, 45, 3, 45, 3, 46, 2, 46));
  }

  @Test
  void phasesHaveNothingToDoWithEachOther() {
    Map<TerritoryId, Outline> outlines = new LinkedHashMap<>();
    outlines.put(WEST, outline(0, 45, 0.5, 45.00001, 1, 45, 1, 46, 0, 46));
    outlines.put(EARLIER, outline(0.5, 45.00001, 1, 45, 1, 46));
    Atlas simplified = Simplification.of(Atlas.of(outlines), 300);
    assertThat(simplified.territories()).containsExactly(WEST, EARLIER);
    assertThat(simplified.outline(WEST)).contains(outline(0, 45, 1, 45, 1, 46, 0, 46));
  }

  /** Lists the pairs of territories that have a line from point to point in common. */
  private static Set<Set<TerritoryId>> neighbours(Atlas atlas) {
    Map<Set<Coordinate>, TerritoryId> lines = new HashMap<>();
    Set<Set<TerritoryId>> pairs = new HashSet<>();
    for (TerritoryId id : atlas.territories()) {
      Geometry geometry = geometry(atlas, id);
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        Coordinate[] points = geometry.getGeometryN(i).getCoordinates();
        for (int j = 1; j < points.length; j++) {
          TerritoryId other =
              lines.putIfAbsent(new HashSet<>(List.of(points[j - 1], points[j])), id);
          if (other != null && !other.equals(id)) {
            pairs.add(Set.of(other, id));
          }
        }
      }
    }
    return pairs;
  }

  private static int points(Atlas atlas) {
    int points = 0;
    for (Geometry geometry : geometries(atlas)) {
      points += geometry.getNumPoints();
    }
    return points;
  }

  private static Geometry[] geometries(Atlas atlas) {
    return atlas.territories().stream().map(id -> geometry(atlas, id)).toArray(Geometry[]::new);
  }

  private static Geometry geometry(Atlas atlas, TerritoryId id) {
    return Shapes.geometry(atlas.outline(id).orElseThrow());
  }

  private static Outline outline(double... coordinates) {
    List<Double> ring = new ArrayList<>();
    for (double coordinate : coordinates) {
      ring.add(coordinate);
    }
    return outline(ring);
  }

  private static Outline outline(List<Double> coordinates) {
    List<Double> ring = new ArrayList<>(coordinates);
    ring.addAll(coordinates.subList(0, 2));
    return new Outline(
        List.of(
            new Outline.Polygon(
                Outline.Ring.of(ring.stream().mapToDouble(Double::doubleValue).toArray()),
                List.of())));
  }

  private static Outline.Ring square(double west, double south, double side) {
    double east = west + side;
    double north = south + side;
    return Outline.Ring.of(west, south, east, south, east, north, west, north, west, south);
  }
}
