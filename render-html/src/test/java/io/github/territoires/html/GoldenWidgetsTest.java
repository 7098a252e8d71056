package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.view.SubjectView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares every widget of the bundled programme, and of one of which nothing is known, with files;
 * {@code -Dterritoires.golden=write} writes them anew, for you to read.
 */
class GoldenWidgetsTest {
  private static final Path FOLDER = Path.of("src/test/golden");

  @Test
  void widgetsAreAsExpected() throws IOException {
    Map<String, String> widgets = new TreeMap<>();
    for (HtmlTheme theme : List.of(HtmlTheme.neutral(), HtmlTheme.dsfr())) {
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        add(theme, locale, "bundled", Catalog.bundled(), widgets);
      }
      add(theme, Locale.FRENCH, "unknown", unknown(), widgets);
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

  private static void add(
      HtmlTheme theme,
      Locale locale,
      String name,
      Programme programme,
      Map<String, String> widgets) {
    HtmlRenderer html = HtmlRenderer.builder().theme(theme).locale(locale).build();
    AllWidgets.forEach(
        html,
        programme,
        locale,
        (subject, widget) ->
            widgets.put(
                String.join(
                    ".", theme.id(), name, id(subject), widget, locale.toLanguageTag(), "html"),
                html.render(subject, widget)));
  }

  private static String id(SubjectView subject) {
    return subject.id().replace('/', '_');
  }

  private static Programme unknown() {
    return Programme.builder(Text.french("Programme inconnu"), LocalDate.of(2026, 1, 1))
        .territories(List.of(Territory.builder(TerritoryId.parse("phase-1/ti-1")).build()))
        .build();
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
