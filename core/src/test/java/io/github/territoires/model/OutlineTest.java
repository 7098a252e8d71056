package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.territoires.model.Outline.Polygon;
import io.github.territoires.model.Outline.Ring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Outlines, their rings, and the atlas that collects them. */
class OutlineTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final Ring TRIANGLE = Ring.of(1, 45, 2, 45, 1, 46, 1, 45);
  private static final Outline OUTLINE = new Outline(List.of(new Polygon(TRIANGLE, List.of())));

  @Test
  void aRingGivesItsPointsInTurn() {
    assertThat(TRIANGLE.size()).isEqualTo(4);
    assertThat(TRIANGLE.longitude(1)).isEqualTo(2);
    assertThat(TRIANGLE.latitude(2)).isEqualTo(46);
    assertThat(TRIANGLE)
        .isEqualTo(Ring.of(1, 45, 2, 45, 1, 46, 1, 45))
        .isNotEqualTo(Ring.of(1, 45, 1, 46, 2, 45, 1, 45))
        .hasToString("Ring[4 points]");
  }

  @Test
  void anOpenOrTooShortRingIsRefused() {
    for (double[] coordinates :
        List.of(
            new double[] {},
            new double[] {1},
            new double[] {1, 45, 2, 45, 1, 45},
            new double[] {1, 45, 2, 45, 1, 46, 1, 45, 1},
            new double[] {1, 45, 2, 45, 1, 46, 1.1, 45},
            new double[] {1, 45, 2, 45, 1, 46, 1, 45.1})) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Ring.of(coordinates))
          .withMessage(
              "ring '%d numbers' is not valid: expected at least four points, the last the same as the"
                  + " first",
              coordinates.length);
    }
  }

  @Test
  void aPointOutsideTheWorldIsRefused() {
    for (double[] point :
        List.of(
            new double[] {180.1, 0},
            new double[] {-181, 0},
            new double[] {0, 90.1},
            new double[] {0, -91},
            new double[] {Double.NaN, 0},
            new double[] {0, Double.NaN},
            new double[] {Double.POSITIVE_INFINITY, 0})) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Ring.of(1, 45, point[0], point[1], 1, 46, 1, 45))
          .withMessageStartingWith("coordinate '");
    }
  }

  @Property
  void aRingKeepsWhatItWasGiven(
      @ForAll @Size(min = 3, max = 20) List<@DoubleRange(min = -90, max = 90) Double> numbers) {
    double[] given = new double[2 * numbers.size() + 2];
    for (int i = 0; i <= numbers.size(); i++) {
      given[2 * i] = 2 * numbers.get(i % numbers.size());
      given[2 * i + 1] = numbers.get(i % numbers.size());
    }
    double[] copy = given.clone();
    Ring ring = Ring.of(given);
    given[0] = 77;
    assertThat(ring).isEqualTo(Ring.of(copy)).hasSameHashCodeAs(Ring.of(copy));
    for (int i = 0; i < ring.size(); i++) {
      assertThat(ring.longitude(i)).isEqualTo(copy[2 * i]);
      assertThat(ring.latitude(i)).isEqualTo(copy[2 * i + 1]);
    }
  }

  @Test
  void anOutlineHasAPolygonAndKeepsItsOwnList() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Outline(List.of()))
        .withMessage("outline '' is not valid: expected at least one polygon");
    assertThatNullPointerException().isThrownBy(() -> new Polygon(null, List.of()));
    List<Ring> holes = new ArrayList<>(List.of(TRIANGLE));
    Polygon polygon = new Polygon(TRIANGLE, holes);
    List<Polygon> polygons = new ArrayList<>(List.of(polygon));
    Outline outline = new Outline(polygons);
    holes.clear();
    polygons.clear();
    assertThat(outline.polygons()).containsExactly(polygon);
    assertThat(polygon.holes()).containsExactly(TRIANGLE);
  }

  @Test
  void anAtlasFindsOutlinesAndKeepsItsOwnMap() {
    Map<TerritoryId, Outline> given = new LinkedHashMap<>(Map.of(LIMOGES, OUTLINE));
    Atlas atlas = Atlas.of(given);
    given.clear();
    assertThat(atlas.outline(LIMOGES)).contains(OUTLINE);
    assertThat(atlas.outline(TerritoryId.parse("phase-2/ti-7507"))).isEmpty();
    assertThat(atlas.territories()).containsExactly(LIMOGES);
    assertThat(atlas)
        .isEqualTo(Atlas.of(Map.of(LIMOGES, OUTLINE)))
        .hasSameHashCodeAs(Atlas.of(Map.of(LIMOGES, OUTLINE)))
        .isNotEqualTo(Atlas.empty())
        .hasToString("Atlas[1 outlines]");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> atlas.territories().clear());
    assertThat(Atlas.empty()).isEqualTo(Atlas.of(Map.of()));
  }
}
