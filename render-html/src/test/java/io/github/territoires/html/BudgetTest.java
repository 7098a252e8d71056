package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.view.TerritoryView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What widgets may cost, and how much they stand. */
class BudgetTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  static final int KILOBYTE = 1024;

  @Test
  void widgetsAreSmallOnTheirWay() {
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      HtmlRenderer html = HtmlRenderer.builder().locale(locale).build();
      AllWidgets.forEach(
          html,
          Catalog.bundled(),
          locale,
          (subject, widget) ->
              assertThat(zipped(html.render(subject, widget)))
                  .as("%s of %s", widget, subject.id())
                  .isLessThanOrEqualTo(budget(widget) * KILOBYTE));
    }
  }

  private static int budget(String widget) {
    return switch (widget) {
      case "page" -> 25;
      case "directory" -> 12;
      case "national-map" -> 60;
      default -> 6;
    };
  }

  @Test
  void manyThreadsRenderTheSame() throws Exception {
    HtmlRenderer html = HtmlRenderer.builder().build();
    TerritoryView view = TerritoryView.of(Catalog.bundled(), LIMOGES, Locale.FRENCH);
    List<String> widgets = html.widgets(TerritoryView.class);
    List<String> expected = widgets.stream().map(widget -> html.render(view, widget)).toList();
    HtmlRenderer fresh = HtmlRenderer.builder().build();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<Integer>> rounds = new ArrayList<>();
      for (int thread = 0; thread < 16; thread++) {
        int first = thread;
        rounds.add(
            threads.submit(
                () -> {
                  int different = 0;
                  for (int i = 0; i < 100_000 / 16; i++) {
                    int which = (first + i) % widgets.size();
                    if (!fresh.render(view, widgets.get(which)).equals(expected.get(which))) {
                      different++;
                    }
                  }
                  return different;
                }));
      }
      for (Future<Integer> round : rounds) {
        assertThat(round.get()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void tenThousandProjectsAreRendered() {
    Programme bundled = Catalog.bundled();
    Territory limoges = bundled.territory(LIMOGES);
    List<Project> projects =
        IntStream.range(0, 10_000)
            .mapToObj(
                i ->
                    Project.builder(ProjectId.of(LIMOGES, "p-" + i), Text.french("Projet " + i))
                        .build())
            .toList();
    Programme many =
        bundled.toBuilder()
            .territories(List.of(limoges.toBuilder().projects(Listing.all(projects)).build()))
            .successions(List.of())
            .build();
    HtmlRenderer html = HtmlRenderer.builder().build();
    assertThat(html.render(many, LIMOGES, "projects").split("<article class=\"ti-card\"", -1))
        .hasSize(10_001);
    assertThat(html.render(many, LIMOGES, "figures")).contains("10\u202F000 projets");
  }

  static int zipped(String html) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(html.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
