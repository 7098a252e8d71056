package io.github.territoires.examples.ownterritory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.model.Programme;
import io.github.territoires.model.ProjectId;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.TerritoryView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the widgets of the territory, of its phase and of its richest project with files; {@code
 * -Dterritoires.golden=write} writes them anew, for you to read.
 */
class GoldenWidgetsTest {
  private static final Path FOLDER = Path.of("src/test/golden");
  private static final ProjectId PROJECT = ProjectId.parse("phase-2/ti-9901/ecole-de-la-fonderie");

  @Test
  void widgetsAreAsExpected() throws IOException {
    Programme programme = OwnTerritory.reading().programme();
    Map<String, String> widgets = new TreeMap<>();
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      add(programme, locale, widgets);
    }
    if ("write".equals(System.getProperty("territoires.golden"))) {
      write(widgets);
    }

    assertThat(names()).containsExactlyElementsOf(widgets.keySet());
    for (Map.Entry<String, String> widget : widgets.entrySet()) {
      assertThat(widget.getValue())
          .as(widget.getKey())
          .isEqualTo(Files.readString(FOLDER.resolve(widget.getKey())));
    }
  }

  private static void add(Programme programme, Locale locale, Map<String, String> widgets) {
    HtmlRenderer html = HtmlRenderer.builder().locale(locale).build();
    String end = "." + locale.toLanguageTag() + ".html";
    for (String widget : html.widgets(TerritoryView.class)) {
      widgets.put(widget + end, html.render(programme, OwnTerritory.ID, widget));
    }
    for (String widget : html.widgets(PhaseView.class)) {
      widgets.put(widget + end, html.render(programme, OwnTerritory.ID.phase(), widget));
    }
    widgets.put("project" + end, html.render(programme, PROJECT));
  }

  private static void write(Map<String, String> widgets) throws IOException {
    Files.createDirectories(FOLDER);
    for (String name : names()) {
      Files.delete(FOLDER.resolve(name));
    }
    for (Map.Entry<String, String> widget : widgets.entrySet()) {
      Files.writeString(FOLDER.resolve(widget.getKey()), widget.getValue());
    }
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
