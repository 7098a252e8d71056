package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.publish.Publication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Holds the markup against the HTML standard, by the Nu validator: neither errors nor warnings. */
class MarkupTest {
  private static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH);

  static Stream<Arguments> localesAndLevels() {
    return LOCALES.stream()
        .flatMap(
            locale -> IntStream.rangeClosed(0, 6).mapToObj(level -> Arguments.of(locale, level)));
  }

  @ParameterizedTest
  @MethodSource("localesAndLevels")
  void fragmentsAreValid(Locale locale, int level) throws IOException, SAXException {
    for (HtmlTheme theme : List.of(HtmlTheme.neutral(), HtmlTheme.dsfr())) {
      assertValid(HtmlRenderer.builder().locale(locale).theme(theme), locale, level);
    }
  }

  private static void assertValid(HtmlRenderer.Builder html, Locale locale, int level)
      throws IOException, SAXException {
    StringBuilder host =
        new StringBuilder("<!doctype html><html lang='")
            .append(locale.getLanguage())
            .append("'><head><title>Host</title></head><body>");
    for (int i = 1; i < level; i++) {
      host.append("<h%d>Host</h%d>".formatted(i, i));
    }
    List<String> fragments =
        AllWidgets.fragments(level == 0 ? html.withoutHeadings() : html.headingLevel(level));
    fragments.forEach(host::append);
    assertThat(fragments).hasSizeGreaterThan(12);
    assertThat(findings(host.append("</body></html>").toString())).isEmpty();
  }

  @Test
  void publishedDocumentsAreValid(@TempDir Path site) throws IOException, SAXException {
    Publication.of(Catalog.bundled()).locales(Locale.FRENCH).writeTo(site);
    try (Stream<Path> files = Files.walk(site)) {
      List<Path> documents =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .filter(file -> !file.startsWith(site.resolve("fragment")))
              .toList();
      assertThat(documents).hasSizeGreaterThan(12);
      for (Path document : documents) {
        assertThat(findings(Files.readString(document))).as("%s", document).isEmpty();
      }
    }
  }

  @Test
  void drawnMapsAreValid() throws IOException, SAXException {
    Outline outline =
        new Outline(
            List.of(new Outline.Polygon(Outline.Ring.of(1, 45, 2, 45, 2, 46, 1, 45), List.of())));
    Programme bundled = Catalog.bundled();
    Territory limoges = bundled.territory(TerritoryId.parse("phase-1/ti-7507"));
    Territory overseas =
        Territory.builder(TerritoryId.parse("phase-1/ti-0101"), Text.french("Outre-mer"))
            .regions(List.of(Region.of("01")))
            .build();
    Programme programme =
        bundled.toBuilder().territories(List.of(limoges, overseas)).successions(List.of()).build();
    HtmlRenderer html =
        HtmlRenderer.builder()
            .locale(Locale.ENGLISH)
            .headingLevel(1)
            .atlas(Atlas.of(Map.of(limoges.id(), outline, overseas.id(), outline)))
            .build();
    String map = html.render(programme, limoges.id(), "map");
    String country = html.render(programme, limoges.id().phase(), "national-map");
    assertThat(map).contains("class=\"ti-area");
    assertThat(country)
        .contains("class=\"ti-sheet", "class=\"ti-box", "<title lang=\"fr\">Outre-mer");
    assertThat(
            findings(
                "<!doctype html><html lang=en><title>Host</title>" + map + country + "</html>"))
        .isEmpty();
  }

  @Test
  void validatorFindsWhatIsWrong() throws IOException, SAXException {
    assertThat(findings("<!doctype html><html lang=en><title>x</title><p id=a><p id=a>"))
        .contains("Duplicate ID");
  }

  private static String findings(String html) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(OutputFormat.GNU);
    validator.setForceHTML(true);
    try (InputStream in = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))) {
      return validator.validate(in);
    }
  }
}
