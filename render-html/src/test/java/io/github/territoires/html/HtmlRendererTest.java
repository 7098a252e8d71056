package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.UnknownIdException;
import io.github.territoires.view.TerritoryView;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final TerritoryId BARE = TerritoryId.parse("phase-1/ti-1");

  private final HtmlRenderer html = HtmlRenderer.builder().build();

  @Test
  void pageIsOneArticleWithLanguageAndDirection() {
    Document document = Jsoup.parseBodyFragment(html.render(Catalog.bundled(), LIMOGES));
    assertThat(document.body().children()).hasSize(1);
    Element article = document.body().child(0);
    assertThat(article.tagName()).isEqualTo("article");
    assertThat(article.classNames()).containsExactly("ti", "ti-widget-page", "ti-host");
    assertThat(article.attr("lang")).isEqualTo("fr");
    assertThat(article.attr("dir")).isEqualTo("ltr");
    assertThat(article.id()).isEqualTo("ti-phase-1_ti-7507--page");
  }

  /** Codes of projects are free, so they may be the names of sections. */
  @Test
  void everyIdIsOnThePageOnce() {
    Programme bundled = Catalog.bundled();
    Territory limoges = bundled.territory(LIMOGES);
    List<Project> projects =
        Stream.of("about", "themes", "projects", "title", "page", "s", "b", "b-title", "project-b")
            .map(code -> Project.builder(ProjectId.of(LIMOGES, code), Text.french(code)).build())
            .toList();
    Programme odd =
        bundled.toBuilder()
            .territories(List.of(limoges.toBuilder().projects(Listing.all(projects)).build()))
            .build();
    Document document = Jsoup.parseBodyFragment(html.render(odd, LIMOGES));
    assertThat(document.select("[id]").eachAttr("id"))
        .hasSizeGreaterThan(20)
        .doesNotHaveDuplicates();
  }

  @Test
  void fragmentHasNoScriptStyleOrHandler() {
    Document document = Jsoup.parseBodyFragment(html.render(Catalog.bundled(), LIMOGES));
    assertThat(document.select("script, style, link, [style]")).isEmpty();
    assertThat(document.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }

  @Test
  void idsAreUniqueAndBeginWithThePrefix() {
    String page =
        HtmlRenderer.builder().idPrefix("left").build().render(Catalog.bundled(), LIMOGES);
    List<String> ids = Jsoup.parse(page).select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("left-"));
  }

  @Test
  void headingsBeginAtTheLevelOfTheHostAndSkipNone() {
    for (int level = 1; level <= 6; level++) {
      String page =
          HtmlRenderer.builder().headingLevel(level).build().render(Catalog.bundled(), LIMOGES);
      List<Integer> levels =
          Jsoup.parse(page).select("h1, h2, h3, h4, h5, h6").stream()
              .map(heading -> heading.tagName().charAt(1) - '0')
              .toList();
      assertThat(levels.get(0)).isEqualTo(level);
      IntStream.range(1, levels.size())
          .forEach(i -> assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1));
    }
  }

  @Test
  void builderRefusesNonsense() {
    assertThatThrownBy(() -> HtmlRenderer.builder().headingLevel(9))
        .hasMessage("headingLevel 9 must be between 1 and 6");
    assertThatThrownBy(() -> HtmlRenderer.builder().idPrefix("1 x"))
        .hasMessageContaining("idPrefix '1 x'");
  }

  @Test
  void unknownWidgetNamesTheNearest() {
    assertThatThrownBy(() -> html.render(Catalog.bundled(), LIMOGES, "pages"))
        .isInstanceOf(UnknownIdException.class)
        .hasMessage("unknown widget 'pages', the nearest known is 'page'");
  }

  @Test
  void unknownTerritoryNamesTheNearest() {
    assertThatThrownBy(() -> html.render(Catalog.bundled(), TerritoryId.parse("phase-1/ti-7570")))
        .isInstanceOf(UnknownIdException.class)
        .hasMessageContaining("phase-1/ti-7507");
  }

  @Test
  void frenchTextsInAnEnglishPageAreMarked() {
    HtmlRenderer english = HtmlRenderer.builder().locale(Locale.ENGLISH).build();
    Project project =
        Project.builder(ProjectId.of(BARE, "halle"), Text.french("La halle"))
            .summary(Text.french("Une halle"))
            .build();
    Element page =
        Jsoup.parse(
                english.render(
                    programme(
                        Territory.builder(BARE, Text.french("Pays de Test"))
                            .projects(Listing.all(project))),
                    BARE))
            .expectFirst("article");
    assertThat(page.attr("lang")).isEqualTo("en");
    for (String french : List.of("Pays de Test", "La halle", "Une halle")) {
      assertThat(page.getElementsContainingOwnText(french))
          .isNotEmpty()
          .allSatisfy(element -> assertThat(element.attr("lang")).isEqualTo("fr"));
    }
  }

  @Test
  void bundledPageSpeaksEnglishOnRequest() {
    Element page =
        Jsoup.parse(
                HtmlRenderer.builder()
                    .locale(Locale.ENGLISH)
                    .build()
                    .render(Catalog.bundled(), LIMOGES))
            .expectFirst("article");
    assertThat(page.select("h2").text()).isEqualTo("A territory of industry");
    assertThat(page.select(".ti-axis").eachText())
        .containsExactly("recruit", "attract", "simplify", "innovate");
    assertThat(page.text()).contains("on behalf of", "planned: summer 2021", "outcome not known");
  }

  @Test
  void territoryOfWhichNothingIsKnownSaysSo() {
    Element page =
        Jsoup.parse(
                html.render(programme(Territory.builder(BARE, Text.french("Pays de Test"))), BARE))
            .expectFirst("article");
    assertThat(page.select("h2").text()).isEqualTo("Pays de Test");
    assertThat(page.select(".ti-section .ti-note")).hasSize(9);
    assertThat(page.select("ul:empty, ol:empty, dl:empty")).isEmpty();
  }

  @Test
  void failureToAppendPassesOnAndLeavesTheRendererUsable() throws IOException {
    TerritoryView view = TerritoryView.of(Catalog.bundled(), LIMOGES, Locale.FRENCH);
    String whole = html.render(view);
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> html.render(view, full))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    StringWriter again = new StringWriter();
    html.render(view, again);
    assertThat(again).hasToString(whole);
  }

  @Test
  void manyThreadsRenderTheSame() throws Exception {
    TerritoryView view = TerritoryView.of(Catalog.bundled(), LIMOGES, Locale.FRENCH);
    HtmlRenderer fresh = HtmlRenderer.builder().build();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<String> task = () -> fresh.render(view);
      for (Future<String> page :
          threads.invokeAll(IntStream.range(0, 200).mapToObj(i -> task).toList())) {
        assertThat(page.get()).isEqualTo(html.render(view));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Programme programme(Territory.Builder territory) {
    return Programme.builder(Text.french("Programme"), LocalDate.of(2024, 1, 1))
        .territories(List.of(territory.build()))
        .build();
  }
}
