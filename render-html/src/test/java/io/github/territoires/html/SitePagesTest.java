package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Text;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Contributor;
import io.github.territoires.publish.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** Pages for people: what they say of themselves, and where they lead. */
class SitePagesTest {
  @Test
  void everyRelativeLinkLeadsToAFile() throws IOException {
    try (Stream<Path> files = Files.walk(PublishedSite.folder())) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        for (Element link : Jsoup.parse(Files.readString(file)).select("[href]")) {
          String address = link.attr("href");
          if (address.startsWith("#")) {
            assertThat(link.ownerDocument().getElementById(address.substring(1)))
                .as("%s in %s", address, file)
                .isNotNull();
          } else if (!address.contains(":")) {
            assertThat(file.resolveSibling(address)).as("link in %s", file).exists();
          }
        }
      }
    }
  }

  @Test
  void pageForPeopleNamesItselfInEveryLanguage(@TempDir Path site) throws IOException {
    Publication.of(Catalog.bundled())
        .locales(Locale.FRENCH, Locale.ENGLISH)
        .baseUrl("https://example.org/ti/")
        .writeTo(site);
    Document page =
        Jsoup.parse(Files.readString(site.resolve("page/v1/phase-1/ti-7507/index.en.html")));
    String base = "https://example.org/ti/page/v1/phase-1/ti-7507/index.";
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(base + "en.html");
    assertThat(page.select("link[hreflang]").eachAttr("href"))
        .containsExactly(base + "fr.html", base + "en.html");
    assertThat(page.select("meta[name=robots]")).isEmpty();
    List<String> projects = page.select(".ti-card-title a").eachAttr("href");
    assertThat(projects).hasSize(3);
    for (String address : projects) {
      assertThat(site.resolve(address.substring("https://example.org/ti/".length()))).exists();
    }
  }

  @Test
  void sitemapListsThePagesInEveryLanguage(@TempDir Path site) throws Exception {
    Publication.of(Catalog.bundled())
        .locales(Locale.FRENCH, Locale.ENGLISH)
        .baseUrl("https://example.org/ti/")
        .writeTo(site);
    org.w3c.dom.Document sitemap =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(site.resolve("sitemap.xml").toFile());
    NodeList pages = sitemap.getElementsByTagName("loc");
    assertThat(pages.getLength()).isGreaterThan(8);
    for (int i = 0; i < pages.getLength(); i++) {
      String address = pages.item(i).getTextContent();
      assertThat(site.resolve(address.substring("https://example.org/ti/".length()))).exists();
    }
    assertThat(sitemap.getElementsByTagName("xhtml:link").getLength())
        .isEqualTo(2 * pages.getLength());
  }

  @Test
  void startPageListsWhatIsPublishedInTheFirstLanguage() throws IOException {
    Document index = Jsoup.parse(Files.readString(PublishedSite.folder().resolve("index.html")));
    assertThat(index.select("html").attr("lang")).isEqualTo("fr");
    assertThat(index.select(".ti-index > li").eachText().get(0))
        .startsWith("Limoges Métropole – ELAN");
    assertThat(index.select("a").eachAttr("href"))
        .contains(
            "index.en.html",
            "gallery/phase-1/ti-7507.fr.html",
            "page/v1/phase-1/ti-7507/index.fr.html",
            "gallery/phase-1/ti-7507/cite-de-la-ceramique.fr.html");
    assertThat(index.select("a").eachText())
        .contains("Afficher sur votre site Limoges Métropole – ELAN");
    assertThat(index.select(".ti-sources").text()).contains("Données au ");
    assertThat(index.select(".ti-notice").text()).contains("n’est pas une publication de l’État");
  }

  @Test
  void startPageListsATerritoryWithoutANameByItsCode(@TempDir Path folder) throws IOException {
    Programme bundled = Catalog.bundled();
    List<Territory> nameless =
        bundled.territories().stream().map(one -> one.toBuilder().name(null).build()).toList();
    Publication.of(bundled.toBuilder().territories(nameless).build())
        .locales(Locale.FRENCH)
        .writeTo(folder.resolve("site"));
    Document index = Jsoup.parse(Files.readString(folder.resolve("site/index.html")));
    assertThat(index.select(".ti-index > li").text()).contains("ti-7507");
  }

  @Test
  void pageSaysWhatItIsAbout() throws IOException {
    assertThat(description("phase-1/ti-7507/index.fr.html").attr("content"))
        .startsWith("De nombreuses grandes entreprises sont nées");
    assertThat(description("phase-1/ti-7507/cite-de-la-ceramique/index.en.html").attr("content"))
        .isEqualTo("A place in the city that shows what ceramics has to offer.");
    assertThat(description("phase-1/index.fr.html").attr("content")).isNotBlank();
  }

  private static Element description(String page) throws IOException {
    Path file = PublishedSite.folder().resolve("page/v1").resolve(page);
    return Jsoup.parse(Files.readString(file)).select("meta[name=description]").first();
  }

  @Test
  void descriptionIsShortAndSaysItsLanguage(@TempDir Path site) throws IOException {
    Programme bundled = Catalog.bundled();
    Territory french =
        bundled.territories().get(0).toBuilder()
            .introduction(Text.french("Des\nmots, ".repeat(30)))
            .build();
    Publication.of(bundled.toBuilder().territories(List.of(french)).successions(List.of()).build())
        .locales(Locale.ENGLISH)
        .writeTo(site);
    Path page = site.resolve("page/v1/" + french.id() + "/index.en.html");
    assertThat(Files.readString(page))
        .contains(
            "<meta name=\"description\" content=\""
                + "Des mots, ".repeat(15)
                + "Des mots,…\" lang=\"fr\">");
  }

  @Test
  void pageNamesLinkedDataWhereItIsPlanned(@TempDir Path site) throws IOException {
    Contributor linked =
        plan ->
            List.of(
                Artifact.text("data/v1/phase-1/ti-7507.jsonld", "application/ld+json", out -> {}));
    Publication.of(Catalog.bundled())
        .contributor(linked)
        .contributor(new HtmlContributor())
        .writeTo(site);
    Path page = site.resolve("page/v1/phase-1/ti-7507/index.fr.html");
    String address =
        Jsoup.parse(Files.readString(page))
            .select("link[rel=alternate][type=application/ld+json]")
            .attr("href");
    assertThat(page.resolveSibling(address)).exists();
    assertThat(Files.readString(site.resolve("page/v1/phase-2/index.fr.html")))
        .doesNotContain("ld+json");
  }
}
