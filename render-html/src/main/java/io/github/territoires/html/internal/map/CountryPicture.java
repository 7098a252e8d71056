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
 * The territories of a country: those overseas in boxes below.
 *
 * @param title says what is to be seen
 * @param width how wide it is, in pixels
 * @param height how high it is, in pixels
 * @param areas the territories of the mainland
 * @param boxes the territories overseas, region by region
 */
public record CountryPicture(
    String title, int width, int height, List<Area> areas, List<Box> boxes) {

  private static final Set<String> OVERSEAS = Set.of("01", "02", "03", "04", "06");
  private static final int WIDTH = 560;
  private static final int TALLEST = 600;
  private static final int MARGIN = 6;
  private static final int BOX = 100;
  private static final int GAP = 12;
  private static final int POINTS = 9000;
  private static final int POINTS_OF_BOX = 300;

  /**
   * A territory.
   *
   * @param name what it is called
   * @param path its outline
   */
  public record Area(String name, String path) {}

  /**
   * A region overseas.
   *
   * @param name the region
   * @param x where the box begins
   * @param y where the box begins
   * @param width how wide it is
   * @param height how high it is
   * @param areas its territories
   */
  public record Box(TextView name, int x, int y, int width, int height, List<Area> areas) {}

  /** Draws the territories whose outline is known, if any is. */
  public static Optional<CountryPicture> of(PhaseView phase, Labels labels) {
    Map<String, RegionView.EntryView> mainland = new LinkedHashMap<>();
    List<RegionView> overseas = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (RegionView region : phase.directory().items()) {
      boolean far = region.code().filter(OVERSEAS::contains).isPresent();
      if (far && region.items().stream().anyMatch(entry -> entry.outline().isPresent())) {
        overseas.add(region);
      }
      for (RegionView.EntryView entry : region.items()) {
        if (entry.outline().isPresent() && known.add(entry.territory().id()) && !far) {
          mainland.put(entry.territory().id(), entry);
        }
      }
    }
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            picture(
                labels.plural("national-map.chart", known.size()),
                List.copyOf(mainland.values()),
                overseas));
  }

  private static CountryPicture picture(
      String title, List<RegionView.EntryView> mainland, List<RegionView> overseas) {
    int top = 0;
    List<Area> areas = List.of();
    if (!mainland.isEmpty()) {
      List<Outline> outlines = outlines(mainland);
      Sheet sheet = Sheet.of(outlines, 0, 0, WIDTH, TALLEST, MARGIN);
      areas = areas(mainland, Drawing.of(sheet, outlines, POINTS));
      top = sheet.height() + GAP;
    }
    List<Box> boxes = new ArrayList<>();
    for (RegionView region : overseas) {
      int x = boxes.size() * (BOX + GAP);
      List<Outline> outlines = outlines(region.items());
      Sheet sheet = Sheet.of(outlines, x, top, BOX, BOX, MARGIN);
      boxes.add(
          new Box(
              region.name(),
              x,
              top,
              BOX,
              BOX,
              areas(region.items(), Drawing.of(sheet, outlines, POINTS_OF_BOX))));
    }
    int height = boxes.isEmpty() ? Math.max(top - GAP, 1) : top + BOX + 1;
    return new CountryPicture(title, WIDTH, height, areas, List.copyOf(boxes));
  }

  private static List<Outline> outlines(List<RegionView.EntryView> entries) {
    return entries.stream().flatMap(entry -> entry.outline().stream()).toList();
  }

  private static List<Area> areas(List<RegionView.EntryView> entries, Drawing drawing) {
    return entries.stream()
        .flatMap(
            entry ->
                entry.outline().stream()
                    .map(
                        outline ->
                            new Area(entry.territory().name().words(), drawing.path(outline))))
        .toList();
  }
}
