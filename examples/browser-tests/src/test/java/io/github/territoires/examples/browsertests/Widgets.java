package io.github.territoires.examples.browsertests;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.json.JsonReader;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Outline;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Region;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.tables.Table;
import io.github.territoires.tables.TableReader;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.TerritoryView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every widget, of the bundled programme and of others that have what it lacks. */
final class Widgets {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final TerritoryId NEIGHBOUR = TerritoryId.parse("phase-1/ti-7508");
  private static final TerritoryId OVERSEAS = TerritoryId.parse("phase-1/ti-0101");
  private static final ProjectId PROJECT =
      ProjectId.parse("phase-1/ti-7507/electronique-photonique-hyperfrequences");
  private static final Map<Locale, Map<String, String>> USUAL = new ConcurrentHashMap<>();
  private static final PhaseId PHASE = PhaseId.of("phase-1");
  private static final TerritoryId OWN = TerritoryId.parse("phase-2/ti-9901");
  private static final ProjectId RICH = ProjectId.parse("phase-2/ti-9901/ecole-de-la-fonderie");

  /** The example of a territory that keeps its own data, which is read once. */
  private static final class Own {
    static final Programme PROGRAMME = read(Path.of("..", "own-territory", "data"));

    private Own() {}

    private static Programme read(Path folder) {
      try {
        Programme document =
            JsonReader.create().over(Catalog.bundled()).read(folder.resolve("programme.json"));
        List<Path> tables =
            Stream.of(Table.values()).map(table -> folder.resolve(table.fileName())).toList();
        return TableReader.over(document).inspect(tables).programme();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Widgets() {}

  /** Renders all widgets as they come, by name. */
  static Map<String, String> all(Locale locale) {
    return USUAL.computeIfAbsent(locale, asked -> all(asked, html -> html));
  }

  /** Renders all widgets with a renderer of these properties, by name. */
  static Map<String, String> all(Locale locale, UnaryOperator<HtmlRenderer.Builder> properties) {
    HtmlRenderer html = properties.apply(HtmlRenderer.builder().locale(locale)).build();
    Programme bundled = Catalog.bundled();
    Map<String, String> widgets = new LinkedHashMap<>();
    for (String id : html.widgets(TerritoryView.class)) {
      widgets.put(id, html.render(bundled, LIMOGES, id));
    }
    widgets.put("project", html.render(bundled, PROJECT));
    for (String id : html.widgets(PhaseView.class)) {
      widgets.put(id, html.render(bundled, PHASE, id));
    }
    HtmlRenderer drawing =
        properties.apply(HtmlRenderer.builder().locale(locale)).atlas(atlas()).build();
    Programme wider = withOthers(bundled);
    widgets.put("map-drawn", drawing.render(wider, LIMOGES, "map"));
    widgets.put("national-map-drawn", drawing.render(wider, PHASE, "national-map"));
    Programme made = Programmes.make(7, 1, 12, 3);
    TerritoryId first = made.territories().get(0).id();
    for (String id : List.of("projects", "figures", "timeline", "governance")) {
      widgets.put(id + "-made", html.render(made, first, id));
    }
    widgets.put("page-own", html.render(Own.PROGRAMME, OWN));
    widgets.put("project-own", html.render(Own.PROGRAMME, RICH));
    return widgets;
  }

  private static Programme withOthers(Programme bundled) {
    List<Territory> territories =
        List.of(
            bundled.territory(LIMOGES),
            Territory.builder(NEIGHBOUR, Text.french("Voisin"))
                .regions(bundled.territory(LIMOGES).regions())
                .build(),
            Territory.builder(OVERSEAS, Text.french("Outre-mer"))
                .regions(List.of(Region.of("01")))
                .build());
    return bundled.toBuilder().territories(territories).successions(List.of()).build();
  }

  private static Atlas atlas() {
    return Atlas.of(
        Map.of(
            LIMOGES, box(1, 45.6, 1.6, 46.2),
            NEIGHBOUR, box(1.6, 45.7, 2, 46),
            OVERSEAS, box(-61.8, 15.9, -61.2, 16.5)),
        Map.of(
            Siren.of("248719312"), box(1, 45.6, 1.4, 46.2),
            Siren.of("200066512"), box(1.4, 45.6, 1.6, 46.2)));
  }

  private static Outline box(double west, double south, double east, double north) {
    return new Outline(
        List.of(
            new Outline.Polygon(
                Outline.Ring.of(west, south, east, south, east, north, west, north, west, south),
                List.of())));
  }
}
