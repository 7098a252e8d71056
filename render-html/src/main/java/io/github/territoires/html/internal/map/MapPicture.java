package io.github.territoires.html.internal.map;

import io.github.territoires.html.internal.picture.Percent;
import io.github.territoires.label.Labels;
import io.github.territoires.model.Outline;
import io.github.territoires.view.AreaView;
import io.github.territoires.view.ListView;
import io.github.territoires.view.MemberView;
import io.github.territoires.view.SuccessionsView;
import io.github.territoires.view.TerritoryView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a territory is made of, and where it lies.
 *
 * @param map the map; absent where no outline is known
 * @param members its members; empty where none is known, see {@code note}
 * @param scheme whether bars stand for a map; they do where members' inhabitants are known
 * @param note says where no member is known, or where these are a selection; absent where these are
 *     all, and where communes alone are known
 * @param communes how many communes there are in the territory as a whole, and which, unless these
 *     are very many; absent where they are not listed
 * @param successions what became of its members in other phases, and where they came from
 */
public record MapPicture(
    Optional<Chart> map,
    List<Entry> members,
    boolean scheme,
    Optional<String> note,
    Optional<ListView<MemberView.CommuneView>> communes,
    SuccessionsView successions) {

  private static final int WIDTH = 360;
  private static final int TALLEST = 320;
  private static final int MARGIN = 24;
  private static final int POINTS = 900;
  private static final int TINTS = 4;

  /** More names would take more room than a widget has. */
  private static final int COMMUNES = 200;

  /**
   * A map.
   *
   * @param title says what is to be seen
   * @param width how wide it is, in pixels
   * @param height how high it is, in pixels
   * @param around the territories around
   * @param shapes what is shown: the members, or the territory as a whole
   * @param border the outline of the territory where its members are shown; absent where it is the
   *     shape or not known
   * @param scale how long a distance is
   */
  public record Chart(
      String title,
      int width,
      int height,
      List<Area> around,
      List<Shape> shapes,
      Optional<String> border,
      Scale scale) {}

  /**
   * An area.
   *
   * @param path its outline
   * @param tint which of four tints it has, 1 to 4
   * @param letter the lines of its letter in the list; absent for the territory as a whole, and
   *     where letters do not suffice
   * @param x where the letter stands
   * @param y where the letter stands
   */
  public record Shape(String path, int tint, Optional<String> letter, String x, String y) {}

  /**
   * A distance.
   *
   * @param x where it begins
   * @param y where it is
   * @param length how long it is
   * @param words says how many kilometres that are
   */
  public record Scale(String x, String y, String length, String words) {}

  /**
   * A member.
   *
   * @param letter its letter on the map; absent where it has none
   * @param member the member
   * @param width how many live there, as a share of the width; absent where that is not known
   */
  public record Entry(Optional<String> letter, MemberView member, Optional<String> width) {}

  /** Draws a territory as far as its outlines are known. */
  public static MapPicture of(TerritoryView territory, Labels labels) {
    List<MemberView> members = territory.perimeter().items();
    List<Entry> entries = new ArrayList<>();
    int letters = 0;
    for (MemberView member : members) {
      boolean lettered = member.outline().isPresent() && letters < Letters.COUNT;
      entries.add(
          new Entry(
              lettered ? Optional.of(Letters.name(letters++)) : Optional.empty(),
              member,
              member.share().map(Percent::of)));
    }
    Optional<Chart> map = chart(territory, entries, labels);
    return new MapPicture(
        map,
        List.copyOf(entries),
        map.isEmpty()
            && members.size() > 1
            && members.stream().anyMatch(m -> m.share().isPresent()),
        territory.perimeter().note(),
        territory.perimeter().communes().map(MapPicture::listed),
        territory.successions());
  }

  private static ListView<MemberView.CommuneView> listed(
      ListView<MemberView.CommuneView> communes) {
    return communes.items().size() > COMMUNES
        ? new ListView<>(communes.term(), List.of(), communes.note())
        : communes;
  }

  private static Optional<Chart> chart(
      TerritoryView territory, List<Entry> entries, Labels labels) {
    List<Outline> own = new ArrayList<>();
    territory.outline().ifPresent(own::add);
    entries.forEach(entry -> entry.member().outline().ifPresent(own::add));
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Sheet sheet = Sheet.of(Projection.local(own), own, WIDTH, TALLEST, MARGIN);
    Stream<Outline> around = territory.around().stream().map(AreaView::outline);
    Drawing drawing = Drawing.of(sheet, Stream.concat(own.stream(), around).toList(), POINTS);
    boolean whole = entries.stream().allMatch(entry -> entry.letter().isEmpty());
    String name = territory.name().words();
    return Optional.of(
        new Chart(
            labels.get("map.chart", Map.of("territory", name)),
            sheet.width(),
            sheet.height(),
            around(territory, drawing),
            whole
                ? List.of(shape(own.get(0), 0, Optional.empty(), drawing))
                : shapes(entries, drawing),
            whole ? Optional.empty() : territory.outline().map(drawing::path),
            scale(sheet, labels)));
  }

  private static List<Area> around(TerritoryView territory, Drawing drawing) {
    return territory.around().stream()
        .map(near -> new Area(near.territory().name(), drawing.path(near.outline())))
        .filter(area -> !area.path().isEmpty())
        .toList();
  }

  private static List<Shape> shapes(List<Entry> entries, Drawing drawing) {
    List<Shape> shapes = new ArrayList<>();
    for (Entry entry : entries) {
      entry
          .member()
          .outline()
          .ifPresent(
              outline -> {
                int index = shapes.size();
                shapes.add(
                    shape(
                        outline, index, entry.letter().map(any -> Letters.lines(index)), drawing));
              });
    }
    return List.copyOf(shapes);
  }

  private static Shape shape(Outline outline, int index, Optional<String> letter, Drawing drawing) {
    Point middle = drawing.middle(outline);
    return new Shape(
        drawing.path(outline), index % TINTS + 1, letter, pixels(middle.x()), pixels(middle.y()));
  }

  /** Chooses a round distance that takes about a fifth of the width. */
  private static Scale scale(Sheet sheet, Labels labels) {
    double wanted = sheet.width() / 5.0 / sheet.kilometre();
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    double round = wanted / power >= 5 ? 5 : wanted / power >= 2 ? 2 : 1;
    BigDecimal kilometres = BigDecimal.valueOf(round * power).stripTrailingZeros();
    return new Scale(
        pixels(8),
        pixels(sheet.height() - 8.0),
        pixels(round * power * sheet.kilometre()),
        labels.get("map.scale", Map.of("kilometres", labels.number(kilometres))));
  }

  private static String pixels(double pixels) {
    return String.format(Locale.ROOT, "%.1f", pixels);
  }
}
