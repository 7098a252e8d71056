package io.github.territoires.html.internal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.territoires.model.Outline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Paris, 2.3522, 48.8566, -47.531, 262.035",
    "Brest, -4.4861, 48.3904, -553.367, 236.262",
    "Nice, 7.2620, 43.7102, 343.410, -300.600"
  })
  void mainlandLiesAsInLambert93(
      String city, double longitude, double latitude, double east, double north) {
    Projection projection = Projection.country(List.of(box(-4, 42, 8, 51)));
    Point point = projection.place(longitude, latitude);
    assertThat(point.x() * Projection.KILOMETRES).as(city).isCloseTo(east, within(2.0));
    assertThat(-point.y() * Projection.KILOMETRES).as(city).isCloseTo(north, within(2.0));
  }

  @Test
  void otherPiecesOfTheEarthAreAsWideAsTheyAreHigh() {
    Projection projection = Projection.country(List.of(box(10, 59, 12, 61)));
    Point origin = projection.place(10, 60);
    assertThat(projection.place(12, 60).x() - origin.x()).isCloseTo(1, within(1e-9));
    assertThat(origin.y() - projection.place(10, 61).y()).isCloseTo(1, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"-180, -90, 180, 90", "-180, 90, 180, 90", "0, -90, 0, -90", "180, 0, 180, 0"})
  void polesAndTheWholeEarthAreDrawn(double west, double south, double east, double north) {
    List<Outline> outlines = List.of(box(west, south, east, north));
    for (Projection projection :
        List.of(Projection.local(outlines), Projection.country(outlines))) {
      Sheet sheet = Sheet.of(projection, outlines, 300, 300, 10);
      assertThat(sheet.kilometre()).isFinite().isPositive();
      assertThat(sheet.place(outlines.get(0).polygons().get(0).exterior()))
          .isNotEmpty()
          .allMatch(sheet.seen()::contains);
    }
  }

  private static Outline box(double west, double south, double east, double north) {
    return new Outline(
        List.of(
            new Outline.Polygon(
                Outline.Ring.of(west, south, east, south, east, north, west, north, west, south),
                List.of())));
  }
}
