package io.github.territoires.html.internal.map;

import io.github.territoires.label.Labels;
import io.github.territoires.model.Outline;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.RegionView;
import io.github.territoires.view.TextView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The territories of a country: those overseas in boxes of their own.
 *
 * @param title says what is to be seen
 * @param mainland the territories of the mainland; absent where none is known
 * @param boxes the territories overseas, region by region
 */
public record CountryPicture(String title, Optional<Piece> mainland, List<Box> boxes) {

  private static final Set<String> OVERSEAS = Set.of("01", "02", "03", "04", "06");
  private static final int WIDTH = 560;
  private static final int TALLEST = 600;
  private static final int MARGIN = 6;
  private static final int BOX = 96;
  private static final int POINTS = 9000;
  private static final int POINTS_OF_BOX = 300;

  /**
   * A piece of the country.
   *
   * @param width how wide it is, in pixels
   * @param height how high it is, in pixels
   * @param areas its territories
   */
  public record Piece(int width, int height, List<Area> areas) {}

  /**
   * A region overseas.
   *
   * @param name the region
   * @param piece its territories
   */
  public record Box(TextView name, Piece piece) {}

  /** Draws the territories whose outline is known, if any is. */
  public static Optional<CountryPicture> of(PhaseView phase, Labels labels) {
    Map<String, RegionView.EntryView> mainland = new LinkedHashMap<>();
    List<Box> boxes = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (RegionView region : phase.directory().items()) {
      List<RegionView.EntryView> entries =
          region.items().stream().filter(entry -> entry.outline().isPresent()).toList();
      entries.forEach(entry -> known.add(entry.territory().id()));
      if (region.code().filter(OVERSEAS::contains).isEmpty()) {
        entries.forEach(entry -> mainland.putIfAbsent(entry.territory().id(), entry));
      } else if (!entries.isEmpty()) {
        boxes.add(new Box(region.name(), box(entries)));
      }
    }
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CountryPicture(
                labels.plural("national-map.chart", known.size()),
                mainland.isEmpty()
                    ? Optional.empty()
                    : Optional.of(mainland(List.copyOf(mainland.values()))),
                List.copyOf(boxes)));
  }

  private static Piece mainland(List<RegionView.EntryView> entries) {
    List<Outline> outlines = outlines(entries);
    Projection projection = Projection.country(outlines);
    return piece(entries, Sheet.of(projection, outlines, WIDTH, TALLEST, MARGIN), POINTS);
  }

  private static Piece box(List<RegionView.EntryView> entries) {
    List<Outline> outlines = outlines(entries);
    Projection projection = Projection.local(outlines);
    return piece(entries, Sheet.of(projection, outlines, BOX, BOX, MARGIN), POINTS_OF_BOX);
  }

  private static Piece piece(List<RegionView.EntryView> entries, Sheet sheet, int points) {
    Drawing drawing = Drawing.of(sheet, outlines(entries), points);
    List<Area> areas =
        entries.stream()
            .flatMap(
                entry ->
                    entry.outline().stream()
                        .map(outline -> new Area(entry.territory().name(), drawing.path(outline))))
            .toList();
    return new Piece(sheet.width(), sheet.height(), areas);
  }

  private static List<Outline> outlines(List<RegionView.EntryView> entries) {
    return entries.stream().flatMap(entry -> entry.outline().stream()).toList();
  }
}
