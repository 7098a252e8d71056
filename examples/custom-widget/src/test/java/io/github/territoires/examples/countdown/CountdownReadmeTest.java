package io.github.territoires.examples.countdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.view.TerritoryView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README shows code that stands in a file of this module and works. */
class CountdownReadmeTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```[a-z]+\\R(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");

  @Test
  void showsCodeAsItIs() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.add(Files.readString(file));
      }
    }
    assertThat(found(BLOCK))
        .hasSizeGreaterThan(4)
        .allSatisfy(block -> assertThat(sources).anyMatch(source -> source.contains(block)));
  }

  @Test
  void namesFilesThatAreThere() throws IOException {
    assertThat(found(LINK)).isNotEmpty().allSatisfy(file -> assertThat(Path.of(file)).exists());
  }

  @Test
  void templatesAloneWork() {
    HtmlRenderer html = OwnWidgets.templatesAlone();
    assertThat(html.render(Catalog.bundled(), LIMOGES, "jobs")).contains("ELAN recrute.");
    assertThat(html.render(Catalog.bundled(), LIMOGES, "header")).contains("<dd><b>");
  }

  @Test
  void widgetsAreChosenAndOrdered() {
    HtmlRenderer html = HtmlRenderer.builder().widgets("header", "countdown", "projects").build();
    assertThat(html.widgets(TerritoryView.class))
        .containsExactly("header", "countdown", "projects");
  }

  @Test
  void builtInWidgetIsWrapped() {
    HtmlRenderer html = HtmlRenderer.builder().widget(new OwnWidgets.FramedThemes()).build();
    assertThat(html.render(Catalog.bundled(), LIMOGES, "themes"))
        .contains("Nos axes", "<p>Limoges Métropole – ELAN</p>", "recruter");
  }

  private static List<String> found(Pattern pattern) throws IOException {
    return pattern
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(one -> one.group(1))
        .toList();
  }
}
