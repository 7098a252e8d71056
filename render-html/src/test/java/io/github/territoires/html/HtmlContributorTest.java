package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Region;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.publish.Publication;
import io.github.territoires.publish.PublicationEvent;
import io.github.territoires.testkit.Programmes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a publication: each widget in each form. */
class HtmlContributorTest {
  private static final HtmlRenderer ONLY_THEMES = HtmlRenderer.builder().widgets("themes").build();

  @Test
  void contributorIsDiscoveredAndWritesThePlannedFiles() throws IOException {
    try (Stream<Path> files = Files.walk(PublishedSite.folder())) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(PublishedSite.folder()::relativize)
                  .map(PublishedSite::slashed))
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
  void frameDocumentIsCompleteAndAskedNotToBeIndexed() throws IOException {
    String html =
        Files.readString(PublishedSite.folder().resolve("embed/v1/phase-1/ti-7507/page.en.html"));
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
  void nothingThatNeedsAnAddressIsThereWithoutOne() {
    assertThat(PublishedSite.folder().resolve("sitemap.xml")).doesNotExist();
    assertThat(PublishedSite.folder().resolve("element")).doesNotExist();
    assertThat(PublishedSite.folder().resolve("oembed")).doesNotExist();
    assertThat(PublishedSite.folder().resolve("embed")).exists();
  }

  @Test
  void longDirectoryIsDividedIntoPagesThatLeadToEachOther(@TempDir Path site) throws IOException {
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
        .contributor(HtmlContributor.of(HtmlRenderer.builder().widgets("directory").build()))
        .writeTo(site);
    Path folder = site.resolve("embed/v1/phase-2");
    List<String> all = new ArrayList<>();
    for (String file : List.of("directory.fr", "directory.2.fr", "directory.3.fr")) {
      Document page = Jsoup.parse(Files.readString(folder.resolve(file + ".html")));
      all.addAll(page.select(".ti-entries .ti-event").eachText());
      assertThat(page.select(".ti-pages li")).hasSize(3);
      assertThat(page.select(".ti-pages [aria-current=page]")).hasSize(1);
      for (String address : page.select(".ti-pages a").eachAttr("href")) {
        assertThat(site.resolve(address.substring("https://example.org/ti/".length()))).exists();
      }
    }
    assertThat(all).hasSize(130).doesNotHaveDuplicates();
    Document second = Jsoup.parse(Files.readString(folder.resolve("directory.2.fr.html")));
    assertThat(second.select("h2").eachText())
        .containsExactly("Nouvelle-Aquitaine (suite)", "Occitanie");
    assertThat(second.select(".ti-contents li").get(0).text()).endsWith("page 1");
    assertThat(folder.resolve("directory.4.fr.html")).doesNotExist();
  }

  @Test
  void fragmentsAndElementsAreThereWithTitlesOfEachLevel(@TempDir Path site) throws IOException {
    Publication publication =
        Publication.of(Catalog.bundled())
            .baseUrl("https://example.org/ti/")
            .contributor(HtmlContributor.of(ONLY_THEMES).headingLevels(3, 0));
    publication.writeTo(site);
    for (String form : List.of("fragment", "element")) {
      assertThat(title(site, form + "/v1/phase-1/ti-7507/themes.fr.html")).isEqualTo("h2");
      assertThat(title(site, form + "/v1/phase-1/ti-7507/themes.fr.h3.html")).isEqualTo("h3");
      assertThat(title(site, form + "/v1/phase-1/ti-7507/themes.fr.h0.html")).isEqualTo("p");
    }
    assertThat(title(site, "embed/v1/phase-1/ti-7507/themes.fr.html")).isEqualTo("h1");
    assertThat(site.resolve("embed/v1/phase-1/ti-7507/themes.fr.h3.html")).doesNotExist();
  }

  @Test
  void levelThatWasPublishedOnceStays(@TempDir Path site) throws IOException {
    String third = "fragment/v1/phase-1/ti-7507/themes.fr.h3.html";
    for (int level : new int[] {3, 4, 2}) {
      Publication.of(Catalog.bundled())
          .contributor(HtmlContributor.of(ONLY_THEMES).headingLevels(level))
          .writeTo(site);
      assertThat(title(site, third)).isEqualTo("h3");
    }
    assertThat(title(site, "fragment/v1/phase-1/ti-7507/themes.fr.h4.html")).isEqualTo("h4");
  }

  @Test
  void levelOfTheRendererIsPublishedToo(@TempDir Path site) throws IOException {
    HtmlRenderer html = HtmlRenderer.builder().widgets("themes").headingLevel(5).build();
    Publication.of(Catalog.bundled()).contributor(HtmlContributor.of(html)).writeTo(site);
    assertThat(title(site, "fragment/v1/phase-1/ti-7507/themes.fr.html")).isEqualTo("h2");
    assertThat(title(site, "fragment/v1/phase-1/ti-7507/themes.fr.h5.html")).isEqualTo("h5");
  }

  @Test
  void levelBeyondSixIsRefused() {
    HtmlContributor contributor = new HtmlContributor();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> contributor.headingLevels(2, 7))
        .withMessage("heading level 7 must be between 0 and 6");
  }

  @Test
  void whatDoesNotShowAChangedProjectIsNotWrittenAgain(@TempDir Path site) throws IOException {
    Programme before = Programmes.make(5, 6, 3, 2);
    Territory changed = before.territories().get(2);
    String project = changed.projects().items().get(0).id().toString();
    Publication.of(before).locales(Locale.FRENCH).baseUrl("https://a.example/").writeTo(site);
    List<String> written = new ArrayList<>();
    Publication.of(withNewSummary(before, changed))
        .locales(Locale.FRENCH)
        .baseUrl("https://a.example/")
        .onEvent(
            event -> {
              if (event instanceof PublicationEvent.Written file) {
                written.add(file.path());
              }
            })
        .writeTo(site);
    String widgets = "(page|projects|timeline|figures)";
    assertThat(written)
        .contains(
            "fragment/v1/" + project + "/project.fr.html",
            "page/v1/" + project + "/index.fr.html",
            "embed/v1/" + changed.id() + "/projects.fr.html",
            "page/v1/" + changed.id() + "/index.fr.html")
        .allMatch(
            path ->
                path.matches("(fragment|element|embed)/v1/" + project + "/project.fr.html")
                    || path.matches(
                        "(fragment|element|embed)/v1/" + changed.id() + "/" + widgets + ".fr.html")
                    || path.matches(
                        "oembed/v1/" + changed.id() + "/.*|gallery/" + changed.id() + ".*")
                    || path.matches("page/v1/" + changed.id() + "/.*index.fr.html")
                    || path.equals("manifest.json"),
            "shows the project");
  }

  private static Programme withNewSummary(Programme programme, Territory changed) {
    List<Project> projects = new ArrayList<>(changed.projects().items());
    projects.set(0, projects.get(0).toBuilder().summary(Text.french("Un autre résumé.")).build());
    Territory after =
        changed.toBuilder().projects(new Listing<>(projects, changed.projects().extent())).build();
    return programme.toBuilder()
        .territories(
            programme.territories().stream().map(one -> one.equals(changed) ? after : one).toList())
        .build();
  }

  private static String title(Path site, String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path))).select(".ti-title").first().tagName();
  }
}
