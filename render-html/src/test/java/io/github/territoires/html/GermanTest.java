package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Text;
import io.github.territoires.publish.Publication;
import io.github.territoires.testkit.StrayLabels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication in a third language, which files alone brought, see {@code src/test/german}. */
class GermanTest {
  private static final Set<String> SPOKEN = Set.of("alt", "aria-label", "content", "title");

  private final StrayLabels stray = StrayLabels.besides(Locale.GERMAN);

  @Test
  void everyDocumentSaysThatItIsGerman(@TempDir Path site) throws IOException {
    assertThat(documents(site, Locale.GERMAN))
        .hasSizeGreaterThan(2)
        .allSatisfy(
            document -> {
              assertThat(document.selectFirst("[lang]").attr("lang")).isEqualTo("de");
              assertThat(document.text()).contains("Daten vom 22. November 2026");
            });
  }

  @Test
  void noDocumentShowsAFrenchLabel(@TempDir Path site) throws IOException {
    assertThat(documents(site, Locale.GERMAN))
        .flatExtracting(GermanTest::spoken)
        .isNotEmpty()
        .allSatisfy(words -> assertThat(stray.in(words)).isEmpty());
  }

  /**
   * What is looked for in German does stand in the French edition, so looking for it is no form.
   */
  @Test
  void frenchEditionShowsTheLabelsThatAreLookedFor(@TempDir Path site) throws IOException {
    Set<String> found = new HashSet<>();
    for (Document document : documents(site, Locale.FRENCH)) {
      spoken(document).forEach(words -> found.addAll(stray.in(words)));
    }
    assertThat(found)
        .hasSizeGreaterThan(50)
        .contains("Dans cette page", "Lire la page", "Signaler une erreur", "M€");
  }

  private static List<Document> documents(Path site, Locale locale) throws IOException {
    Publication.of(renamed(Catalog.bundled()))
        .locales(locale)
        .contributor(new HtmlContributor())
        .writeTo(site);
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(GermanTest::parse)
          .toList();
    }
  }

  /** Gives territories a name that is no word: titles and labels do not say its language. */
  private static Programme renamed(Programme programme) {
    Text name = Text.french("ELAN");
    return programme.toBuilder()
        .territories(
            programme.territories().stream()
                .map(territory -> territory.toBuilder().name(name).headline(name).build())
                .toList())
        .build();
  }

  private static Document parse(Path file) {
    try {
      return Jsoup.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what is read in a document, but for what says that it is in another language. */
  private static List<String> spoken(Document document) {
    Document own = document.clone();
    String language = own.expectFirst("[lang]").attr("lang");
    own.select("[lang]").stream()
        .filter(element -> !element.attr("lang").equals(language))
        .forEach(Element::remove);
    return own.getAllElements().stream()
        .flatMap(
            element ->
                Stream.concat(
                    element.textNodes().stream().map(TextNode::getWholeText),
                    element.attributes().asList().stream()
                        .filter(attribute -> SPOKEN.contains(attribute.getKey()))
                        .map(Attribute::getValue)))
        .filter(words -> !words.isBlank())
        .toList();
  }
}
