package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.publish.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

/** Publishes the bundled programme and looks at the folder; a person can look at it too. */
class HtmlContributorTest {
  private static final Path SITE = Path.of("target", "site-of-test");

  @BeforeAll
  static void publish() throws IOException {
    if (Files.exists(SITE)) { // perhaps of an earlier version, which listed its files otherwise
      try (Stream<Path> files = Files.walk(SITE)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Publication.of(Catalog.bundled()).locales(Locale.FRENCH, Locale.ENGLISH).writeTo(SITE);
  }

  @Test
  void contributorIsDiscoveredAndWritesThePlannedFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(SITE::relativize)
                  .map(HtmlContributorTest::slashed))
          .contains(
              "index.html",
              "assets/v1/ti.css",
              "fragment/v1/phase-1/ti-7507/page.fr.html",
              "fragment/v1/phase-1/ti-7507/page.en.html",
              "embed/v1/phase-1/ti-7507/page.fr.html",
              "embed/v1/phase-1/ti-7507/page.en.html");
    }
  }

  @Test
  void everyRelativeLinkLeadsToAFile() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
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
  void frameDocumentIsCompleteAndAskedNotToBeIndexed() throws IOException {
    String html = Files.readString(SITE.resolve("embed/v1/phase-1/ti-7507/page.en.html"));
    Document document = Jsoup.parse(html);
    assertThat(html).startsWith("<!doctype html>");
    assertThat(document.select("html").attr("lang")).isEqualTo("en");
    assertThat(document.title()).isEqualTo("A territory of industry – Limoges Métropole – ELAN");
    assertThat(document.select("meta[charset]").attr("charset")).isEqualTo("utf-8");
    assertThat(document.select("meta[name=viewport]")).hasSize(1);
    assertThat(document.select("meta[name=color-scheme]").attr("content")).isEqualTo("light");
    assertThat(document.select("meta[name=robots]").attr("content")).startsWith("noindex");
    assertThat(document.select("main > article.ti-widget-page")).hasSize(1);
    assertThat(document.select("a[href^=http]").eachAttr("target")).containsOnly("_top");
    assertThat(document.select("style, [style]")).isEmpty();
    assertThat(document.select("script").outerHtml())
        .matches(
            "<script src=\"\\.\\./\\.\\./\\.\\./\\.\\./assets/frame\\.[0-9a-f]+\\.js\" defer></script>");
    assertThat(document.select("h1").text()).isEqualTo("A territory of industry");
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
  void everyFormIsThereWhereTheFolderHasAnAddress(@TempDir Path site) throws IOException {
    String base = "https://example.org/ti/";
    Publication.of(Catalog.bundled()).locales(Locale.FRENCH).baseUrl(base).writeTo(site);
    String projects = "v1/phase-1/ti-7507/projects.fr";
    Document element = Jsoup.parse(Files.readString(site.resolve("element/" + projects + ".html")));
    Element host = element.body().child(0);
    assertThat(host.tagName()).isEqualTo("ti-widget");
    assertThat(host.attr("lang") + host.attr("dir") + host.attr("src")).isEqualTo("frltr");
    Element shadow = host.child(0);
    assertThat(shadow.attr("shadowrootmode")).isEqualTo("open");
    assertThat(shadow.select("link").attr("href")).isEqualTo(base + "assets/v1/ti.css");
    assertThat(shadow.select("article[part=widget] [part=title]")).hasSize(1);
    assertThat(shadow.select("[href^=#], script, style, [style]")).isEmpty();

    Document frame = Jsoup.parse(Files.readString(site.resolve("embed/" + projects + ".html")));
    String page = base + "page/v1/phase-1/ti-7507/index.fr.html";
    assertThat(frame.select("link[rel=canonical]").attr("href")).isEqualTo(page);
    assertThat(frame.select("link[type$=+oembed]").eachAttr("href"))
        .containsExactly(
            base + "oembed/" + projects + ".json", base + "oembed/" + projects + ".xml");
    assertThat(Files.readString(site.resolve("oembed/" + projects + ".json")))
        .contains("\"title\":\"" + frame.title() + "\"", "embed/" + projects + ".html");
    assertThat(Files.readString(site.resolve("oembed/" + projects + ".xml")))
        .contains("<title>" + frame.title() + "</title>");
  }

  @Test
  void whatIsGoneSaysSoAndLeadsOnward(@TempDir Path site) throws IOException {
    Programme bundled = Catalog.bundled();
    Publication.of(bundled).locales(Locale.FRENCH, Locale.ENGLISH).writeTo(site);
    List<Territory> fewer =
        bundled.territories().stream()
            .map(one -> one.toBuilder().projects(Listing.all(List.of())).build())
            .toList();
    Programme after = bundled.toBuilder().territories(fewer).build();
    for (int run = 0; run < 2; run++) { // what is gone stays so
      Publication.of(after).locales(Locale.FRENCH).writeTo(site);
      String project = "v1/phase-1/ti-7507/cite-de-la-ceramique/";
      Document frame =
          Jsoup.parse(Files.readString(site.resolve("embed/" + project + "project.fr.html")));
      assertThat(frame.select("p").first().text()).isEqualTo("Ce contenu n’est plus publié.");
      assertThat(frame.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
      assertThat(frame.select("main a").attr("target")).isEqualTo("_top");
      assertThat(site.resolve("embed/" + project).resolve(frame.select("main a").attr("href")))
          .satisfies(
              there ->
                  assertThat(
                          Files.isSameFile(
                              there, site.resolve("page/v1/phase-1/ti-7507/index.fr.html")))
                      .isTrue());
      Document english =
          Jsoup.parse(Files.readString(site.resolve("page/v1/phase-1/ti-7507/index.en.html")));
      assertThat(english.select("html").attr("lang")).isEqualTo("en");
      assertThat(english.select("p").first().text()).contains("no longer published");
      assertThat(Files.readString(site.resolve("fragment/" + project + "project.fr.html")))
          .startsWith("<article class=\"ti ti-gone\" lang=\"fr\" dir=\"ltr\">")
          .doesNotContain("href");
    }
    Publication.of(bundled).locales(Locale.FRENCH).writeTo(site);
    assertThat(
            Files.readString(
                site.resolve("embed/v1/phase-1/ti-7507/cite-de-la-ceramique/project.fr.html")))
        .doesNotContain("n’est plus publié");
  }

  @Test
  void galleryOffersWhatIsPublishedInEachForm(@TempDir Path site) throws IOException {
    String base = "https://example.org/ti/";
    Publication.of(Catalog.bundled())
        .locales(Locale.FRENCH, Locale.ENGLISH)
        .baseUrl(base)
        .writeTo(site);
    Path file = site.resolve("gallery/phase-1/ti-7507.en.html");
    Document gallery = Jsoup.parse(Files.readString(file));
    assertThat(gallery.select("h1").text()).isEqualTo("Limoges Métropole – ELAN");
    assertThat(gallery.select("#platform option")).hasSize(9);
    assertThat(gallery.select(".ti-offer")).hasSize(10);
    for (Element offer : gallery.select(".ti-offer")) {
      assertThat(file.resolveSibling(offer.select("iframe").attr("src"))).exists();
      assertThat(offer.select(".ti-first > .ti-snippet").eachAttr("data-form"))
          .containsExactly("frame");
      assertThat(offer.select("details > .ti-snippet").eachAttr("data-form"))
          .containsExactly("fragment", "element", "script", "oembed");
      assertThat(offer.select("textarea").eachText())
          .allMatch(
              line -> line.matches("(?s)(<iframe|<script|<\\?php|https:).*"), "can be pasted");
      for (Element text : offer.select("textarea")) {
        Matcher address = Pattern.compile(base + "([\\w./-]+)").matcher(text.wholeText());
        assertThat(address.results().map(found -> found.group(1)))
            .isNotEmpty()
            .allSatisfy(path -> assertThat(site.resolve(path)).exists());
      }
    }
  }

  @Test
  void galleryLooksTheSameWhateverTheTheme(@TempDir Path site) throws IOException {
    Publication.of(Catalog.bundled())
        .baseUrl("https://example.org/ti/")
        .contributor(HtmlContributor.of(HtmlRenderer.builder().theme("dsfr").build()))
        .writeTo(site);
    Path file = site.resolve("gallery/phase-1/ti-7507.fr.html");
    Document gallery = Jsoup.parse(Files.readString(file));
    assertThat(gallery.select(".ti-offer .ti-first .ti-snippet")).hasSize(10);
    assertThat(gallery.select("link[rel=stylesheet]").eachAttr("href"))
        .hasSize(2)
        .allSatisfy(sheet -> assertThat(file.resolveSibling(sheet)).exists());
    assertThat(Files.readString(site.resolve("fragment/v1/phase-1/ti-7507/themes.fr.html")))
        .contains("fr-")
        .doesNotContain("ti-axes");
  }

  @Test
  void galleryWithoutAnAddressSaysHowToGiveOne() throws IOException {
    Document gallery =
        Jsoup.parse(Files.readString(SITE.resolve("gallery/phase-1/ti-7507.fr.html")));
    assertThat(gallery.select(".ti-lead code").text()).isEqualTo("publish --base-url https://…");
    assertThat(gallery.select("textarea, select")).isEmpty();
    assertThat(gallery.select("iframe")).hasSize(10);
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
  void nothingThatNeedsAnAddressIsThereWithoutOne() {
    assertThat(SITE.resolve("sitemap.xml")).doesNotExist();
    assertThat(SITE.resolve("element")).doesNotExist();
    assertThat(SITE.resolve("oembed")).doesNotExist();
    assertThat(SITE.resolve("embed")).exists();
  }

  @ParameterizedTest
  @CsvSource({"2, ''", "3, .h3"})
  void longDirectoryIsDividedIntoPagesThatLeadToEachOther(
      int level, String suffix, @TempDir Path site) throws IOException {
    List<Territory> territories =
        IntStream.rangeClosed(1, 130)
            .mapToObj(
                i ->
                    Territory.builder(
                            TerritoryId.parse("phase-2/ti-" + i), Text.french("Territoire " + i))
                        .description(Text.french("Un territoire"))
                        .regions(List.of(Region.of(i <= 70 ? "75" : "76")))
                        .build())
            .toList();
    Publication.of(
            Catalog.bundled().toBuilder().territories(territories).successions(List.of()).build())
        .locales(Locale.FRENCH)
        .baseUrl("https://example.org/ti/")
        .contributor(
            HtmlContributor.of(
                HtmlRenderer.builder().widgets("directory").headingLevel(level).build()))
        .writeTo(site);
    Path folder = site.resolve("embed/v1/phase-2");
    List<String> all = new ArrayList<>();
    for (String file : List.of("directory.fr", "directory.2.fr", "directory.3.fr")) {
      Document page = Jsoup.parse(Files.readString(folder.resolve(file + suffix + ".html")));
      all.addAll(page.select(".ti-entries .ti-event").eachText());
      assertThat(page.select(".ti-pages li")).hasSize(3);
      assertThat(page.select(".ti-pages [aria-current=page]")).hasSize(1);
      for (String address : page.select(".ti-pages a").eachAttr("href")) {
        assertThat(site.resolve(address.substring("https://example.org/ti/".length()))).exists();
      }
    }
    assertThat(all).hasSize(130).doesNotHaveDuplicates();
    Document second =
        Jsoup.parse(Files.readString(folder.resolve("directory.2.fr" + suffix + ".html")));
    assertThat(second.select(level == 2 ? "h2" : "h4").eachText())
        .containsExactly("Nouvelle-Aquitaine (suite)", "Occitanie");
    assertThat(second.select(".ti-contents li").get(0).text()).endsWith("page 1");
    assertThat(folder.resolve("directory.4.fr" + suffix + ".html")).doesNotExist();
  }

  @Test
  void headingLevelThatIsAskedForStandsInTheNames(@TempDir Path site) throws IOException {
    Publication.of(Catalog.bundled())
        .contributor(HtmlContributor.of(HtmlRenderer.builder().headingLevel(3).build()))
        .writeTo(site);
    for (String form : List.of("fragment", "embed")) {
      Path page = site.resolve(form + "/v1/phase-1/ti-7507/page.fr.h3.html");
      assertThat(Jsoup.parse(Files.readString(page)).select("h1, h2, h3").first().tagName())
          .isEqualTo("h3");
      assertThat(Files.readString(site.resolve("gallery/phase-1/ti-7507.fr.html")))
          .contains("src=\"../../embed/v1/phase-1/ti-7507/page.fr.h3.html\"");
    }
  }

  @Test
  void startPageListsWhatIsPublishedInTheFirstLanguage() throws IOException {
    Document index = Jsoup.parse(Files.readString(SITE.resolve("index.html")));
    assertThat(index.select("html").attr("lang")).isEqualTo("fr");
    assertThat(index.select("h2").text()).contains("Limoges Métropole – ELAN");
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
    assertThat(index.select("h2").text()).contains("ti-7507");
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
