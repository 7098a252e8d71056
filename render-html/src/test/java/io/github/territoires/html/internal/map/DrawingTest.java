package io.github.territoires.html.internal.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DrawingTest {
  private static final Pattern PATH =
      Pattern.compile("(?:M-?[\\d.]+[ -][\\d.]+(?:h1v1h-1z|l[-\\d. ]+z))+");

  @Provide
  Arbitrary<Outline> outlines() {
    Arbitrary<Double> coordinate = Arbitraries.doubles().between(-60, 60).ofScale(4);
    return coordinate
        .list()
        .ofMinSize(6)
        .ofMaxSize(120)
        .map(
            numbers -> {
              List<Double> ring = new ArrayList<>(numbers.subList(0, numbers.size() / 2 * 2));
              ring.add(ring.get(0));
              ring.add(ring.get(1));
              return outline(ring.stream().mapToDouble(Double::doubleValue).toArray());
            });
  }

  @Property
  void everythingIsOnTheSheet(@ForAll("outlines") Outline outline) {
    Sheet sheet = Sheet.of(List.of(outline), 0, 0, 360, 320, 10);
    Drawing drawing = Drawing.of(sheet, List.of(outline), 50);
    assertThat(sheet.height()).isBetween(1, 320);
    assertThat(drawing.path(outline)).matches(PATH);
    Point middle = drawing.middle(outline);
    assertThat(middle.x()).isBetween(0.0, 360.0);
    assertThat(middle.y()).isBetween(0.0, 320.0);
    Outline.Ring ring = outline.polygons().get(0).exterior();
    for (int i = 0; i < ring.size(); i++) {
      assertThat(sheet.x(ring.longitude(i))).isBetween(9.9, 350.1);
      assertThat(sheet.y(ring.latitude(i))).isBetween(9.9, 310.1);
    }
  }

  @Example
  void pointsOnALineAreLeftOut() {
    Outline square = outline(0, 45, 1, 45, 2, 45, 2, 46, 2, 47, 1, 47, 0, 47, 0, 46, 0, 45);
    Sheet sheet = Sheet.of(List.of(square), 0, 0, 120, 120, 10);
    String path = Drawing.of(sheet, List.of(square), 1000).path(square);
    assertThat(path.chars().filter(Character::isDigit).count()).isLessThan(32);
    assertThat(path).startsWith("M").endsWith("z");
  }

  @Example
  void whatIsTooSmallToSeeIsADot() {
    Outline country =
        new Outline(
            List.of(
                new Outline.Polygon(ring(0, 45, 5, 45, 5, 50, 0, 50, 0, 45), List.of()),
                new Outline.Polygon(ring(8, 42, 8.001, 42, 8.001, 42.001, 8, 42), List.of())));
    Sheet sheet = Sheet.of(List.of(country), 0, 0, 300, 300, 10);
    assertThat(Drawing.of(sheet, List.of(country), 1000).path(country)).endsWith("h1v1h-1z");
  }

  @Example
  void outlineOfOnePointIsDrawn() {
    Outline point = outline(1, 45, 1, 45, 1, 45, 1, 45);
    Sheet sheet = Sheet.of(List.of(point), 0, 0, 300, 300, 10);
    assertThat(Drawing.of(sheet, List.of(point), 10).path(point)).endsWith("h1v1h-1z");
    assertThat(sheet.kilometre()).isFinite();
  }

  private static Outline outline(double... coordinates) {
    return new Outline(List.of(new Outline.Polygon(ring(coordinates), List.of())));
  }

  private static Outline.Ring ring(double... coordinates) {
    return Outline.Ring.of(coordinates);
  }
}
