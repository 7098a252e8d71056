package io.github.territoires.html.internal.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Outline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DrawingTest {
  private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)");
  private static final Pattern PATH =
      Pattern.compile("(?:M-?[\\d.]+[ -][\\d.]+(?:h1v1h-1z|l[-\\d. ]+z))+");

  @Provide
  Arbitrary<Outline> outlines() {
    return Arbitraries.doubles()
        .between(-90, 90)
        .ofScale(4)
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
    Sheet sheet = sheet(outline, 360, 320);
    Drawing drawing = Drawing.of(sheet, List.of(outline), 50);
    assertThat(sheet.height()).isBetween(1, 320);
    assertThat(drawing.path(outline)).matches(PATH);
    Point middle = drawing.middle(outline);
    assertThat(middle.x()).isBetween(0.0, 360.0);
    assertThat(middle.y()).isBetween(0.0, 320.0);
    for (Point point : sheet.place(outline.polygons().get(0).exterior())) {
      assertThat(point.x()).isBetween(9.9, 350.1);
      assertThat(point.y()).isBetween(9.9, 310.1);
    }
  }

  @Example
  void pointsOnALineAreLeftOut() {
    Outline square = outline(0, 45, 1, 45, 2, 45, 2, 46, 2, 47, 1, 47, 0, 47, 0, 46, 0, 45);
    Sheet sheet = sheet(square, 120, 120);
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
    Sheet sheet = sheet(country, 300, 300);
    assertThat(Drawing.of(sheet, List.of(country), 1000).path(country)).endsWith("h1v1h-1z");
  }

  @Example
  void outlineOfOnePointIsDrawn() {
    Outline point = outline(1, 45, 1, 45, 1, 45, 1, 45);
    Sheet sheet = sheet(point, 300, 300);
    assertThat(Drawing.of(sheet, List.of(point), 10).path(point)).endsWith("h1v1h-1z");
    assertThat(sheet.kilometre()).isFinite();
  }

  @Property
  void sharedBordersStayShared(
      @ForAll("borders") List<Double> border, @ForAll @IntRange(max = 60) int turn) {
    List<Double> east = new ArrayList<>();
    List<Double> west = new ArrayList<>();
    for (int i = 0; i < border.size(); i++) {
      east.addAll(List.of(border.get(i), 45 + 0.05 * i));
      west.addAll(List.of(border.get(border.size() - 1 - i), 45 + 0.05 * (border.size() - 1 - i)));
    }
    double top = 45 + 0.05 * (border.size() - 1);
    east.addAll(List.of(6.0, top, 6.0, 45.0));
    west.addAll(List.of(-6.0, 45.0, -6.0, top));
    List<Outline> outlines = List.of(outline(turned(east, turn)), outline(turned(west, turn / 2)));
    Sheet sheet = Sheet.of(Projection.local(outlines), outlines, 300, 300, 10);
    Drawing drawing = Drawing.of(sheet, outlines, 40);
    List<Set<String>> corners =
        outlines.stream().map(outline -> corners(drawing.path(outline))).toList();
    Set<String> shared = new HashSet<>(corners.get(0));
    shared.retainAll(corners.get(1));
    assertThat(corners.get(0)).hasSizeLessThanOrEqualTo(shared.size() + 2);
    assertThat(corners.get(1)).hasSizeLessThanOrEqualTo(shared.size() + 2);
    assertThat(shared).hasSizeBetween(2, 20);
  }

  @Provide
  Arbitrary<List<Double>> borders() {
    return Arbitraries.doubles().between(-1, 1).ofScale(4).list().ofMinSize(2).ofMaxSize(60);
  }

  @Example
  void holeIsDrawnLikeWhatFillsIt() {
    double[] island = new double[2 * 41];
    for (int i = 0; i <= 40; i++) {
      double angle = 2 * Math.PI * (i % 40) / 40;
      double radius = 1 + i % 40 % 7 * 0.05;
      island[2 * i] = 3 + radius * Math.cos(angle);
      island[2 * i + 1] = 47 + radius * Math.sin(angle);
    }
    Outline filling = outline(turned(Arrays.stream(island).limit(80).boxed().toList(), 11));
    Outline around =
        new Outline(
            List.of(
                new Outline.Polygon(
                    ring(0, 45, 6, 45, 6, 49, 0, 49, 0, 45), List.of(ring(island)))));
    Sheet sheet = sheet(around, 200, 200);
    Drawing drawing = Drawing.of(sheet, List.of(around, filling), 24);
    String hole = drawing.path(around).replaceFirst("M[^M]*", "");
    assertThat(corners(hole)).isEqualTo(corners(drawing.path(filling))).hasSizeBetween(8, 20);
  }

  @Example
  void bordersThatDoNotFitAreDrawnAllTheSame() {
    List<Double> coarse = new ArrayList<>();
    List<Double> fine = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      List<Double> point = List.of(0.02 * i, 45 + 0.01 * (i % 5));
      coarse.addAll(point);
      fine.addAll(point);
      fine.addAll(List.of(0.02 * i + 0.01, 45 + 0.01 * (i % 3)));
    }
    coarse.addAll(List.of(4.0, 47.0));
    fine.addAll(List.of(4.0, 43.0));
    List<Outline> outlines = List.of(outline(turned(coarse, 0)), outline(turned(fine, 0)));
    Sheet sheet = Sheet.of(Projection.local(outlines), outlines, 300, 300, 10);
    Drawing drawing = Drawing.of(sheet, outlines, 60);
    assertThat(outlines)
        .allSatisfy(outline -> assertThat(corners(drawing.path(outline))).hasSizeBetween(3, 60));
  }

  @Example
  void whatIsNotSeenIsLeftOut() {
    Outline own = outline(0, 45, 1, 45, 1, 46, 0, 46, 0, 45);
    Outline far = outline(5, 45, 6, 45, 6, 46, 5, 46, 5, 45);
    double[] wave = new double[2 * 203];
    for (int i = 0; i <= 200; i++) {
      wave[2 * i] = 1 + 0.1 * i;
      wave[2 * i + 1] = 45 + i % 2;
    }
    wave[402] = 21;
    wave[403] = 40;
    wave[404] = wave[0];
    wave[405] = wave[1];
    Outline near = outline(wave);
    Drawing drawing = Drawing.of(sheet(own, 120, 120), List.of(own, far, near), 1000);
    assertThat(drawing.path(far)).isEmpty();
    assertThat(corners(drawing.path(near))).hasSizeBetween(3, 10);
    assertThat(drawing.path(own)).isEqualTo("M95 110l0-100-70 0 0 100z");
  }

  /** Lists the points of a path, wherever it begins. */
  private static Set<String> corners(String path) {
    Set<String> corners = new HashSet<>();
    for (String ring : path.replace("h1v1h-1z", "").substring(1).split("M", -1)) {
      double x = 0;
      double y = 0;
      Matcher numbers = NUMBER.matcher(ring);
      while (numbers.find()) {
        x += Double.parseDouble(numbers.group());
        numbers.find();
        y += Double.parseDouble(numbers.group());
        corners.add(Math.round(10 * x) + " " + Math.round(10 * y));
      }
    }
    return corners;
  }

  /** Closes a ring, from some point on. */
  private static double[] turned(List<Double> coordinates, int points) {
    List<Double> ring = new ArrayList<>(coordinates);
    Collections.rotate(ring, 2 * points);
    ring.addAll(List.copyOf(ring.subList(0, 2)));
    return ring.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Sheet sheet(Outline outline, int width, int height) {
    List<Outline> outlines = List.of(outline);
    return Sheet.of(Projection.local(outlines), outlines, width, height, 10);
  }

  private static Outline outline(double... coordinates) {
    return new Outline(List.of(new Outline.Polygon(ring(coordinates), List.of())));
  }

  private static Outline.Ring ring(double... coordinates) {
    return Outline.Ring.of(coordinates);
  }
}
