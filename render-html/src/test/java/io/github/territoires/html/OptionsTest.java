package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.TerritoryId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a host may choose. */
class OptionsTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final Programme PROGRAMME = Catalog.bundled();

  @Test
  void withoutHeadingsTitlesAreParagraphs() {
    Element page = article(HtmlRenderer.builder().withoutHeadings(), "page");
    assertThat(page.select("h1, h2, h3, h4, h5, h6")).isEmpty();
    assertThat(page.tagName()).isEqualTo("div");
    assertThat(page.select("article, section, [aria-labelledby]")).isEmpty();
    assertThat(page.expectFirst("p.ti-title").id()).isEqualTo(page.id() + "--title");
    assertThat(page.select("p.ti-heading").text()).contains("La gouvernance");
  }

  @Test
  void headingsBeyondTheSixthAreOfTheSixthLevel() {
    Element page = article(HtmlRenderer.builder().headingLevel(6), "page");
    assertThat(page.select("h6").eachText()).contains("La gouvernance", "Cité de la Céramique");
  }

  @ParameterizedTest
  @EnumSource
  void schemeIsAClass(Scheme scheme) {
    assertThat(article(HtmlRenderer.builder().scheme(scheme), "themes").classNames())
        .containsExactly("ti", "ti-widget-themes", "ti-" + scheme.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void densityIsAClass() {
    assertThat(article(HtmlRenderer.builder().density(Density.COMPACT), "themes").classNames())
        .contains("ti-compact");
  }

  @Test
  void linksOpenInPlaceUnlessAskedOtherwise() {
    assertThat(article(HtmlRenderer.builder(), "header").select("a[target]")).isEmpty();
    Element link =
        article(HtmlRenderer.builder().linkTarget("_blank"), "header").expectFirst("a[target]");
    assertThat(link.attr("target")).isEqualTo("_blank");
    assertThat(link.attr("rel")).isEqualTo("noopener");
    assertThat(link.text()).endsWith("(nouvelle fenêtre)");
    Element top =
        article(HtmlRenderer.builder().linkTarget("_top"), "header").expectFirst("a[target]");
    assertThat(top.hasAttr("rel")).isFalse();
    assertThat(top.text()).doesNotContain("fenêtre");
    assertThatThrownBy(() -> HtmlRenderer.builder().linkTarget("a b"))
        .hasMessageContaining("linkTarget 'a b'");
  }

  @Test
  void linksWithinTheWidgetStayThere() {
    assertThat(
            article(HtmlRenderer.builder().linkTarget("_blank"), "page")
                .select(".ti-contents a[target]"))
        .isEmpty();
  }

  @Test
  void projectsAreLinkedWhereTheFolderHasAnAddress() {
    assertThat(article(HtmlRenderer.builder(), "projects").select(".ti-card-title a")).isEmpty();
    assertThat(
            article(HtmlRenderer.builder().baseUrl("https://example.org/ti"), "projects")
                .select(".ti-card-title a")
                .eachAttr("href"))
        .contains(
            "https://example.org/ti/page/v1/phase-1/ti-7507/cite-de-la-ceramique/index.fr.html");
  }

  @Test
  void projectsStandInTheOrderThatIsAskedFor() {
    List<String> titles =
        article(HtmlRenderer.builder().projectOrder(ProjectOrder.TITLE), "projects")
            .select(".ti-card-title")
            .eachText();
    assertThat(titles).hasSize(3).isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(
            article(HtmlRenderer.builder().projectOrder(ProjectOrder.NEWEST), "projects")
                .select(".ti-card-title")
                .eachText()
                .get(0))
        .startsWith("Espace d'innovation électronique");
  }

  @Test
  void shortCardsTellNoDetails() {
    Element cards = article(HtmlRenderer.builder().textLength(TextLength.SHORT), "projects");
    assertThat(cards.select(".ti-card")).hasSize(3);
    assertThat(cards.select(".ti-card details")).isEmpty();
    assertThat(cards.text()).doesNotContain("Livraison");
  }

  @Test
  void programmeIsShownAsOfTheDayThatIsAskedFor() {
    Project project = PROGRAMME.project(ProjectId.of(LIMOGES, "traitement-de-surface"));
    assertThat(project(HtmlRenderer.builder(), project)).contains("suite non connue");
    assertThat(project(HtmlRenderer.builder().asOf(LocalDate.of(2020, 1, 1)), project))
        .contains("été 2021")
        .doesNotContain("suite non connue");
  }

  @Test
  void everyIdBeginsWithThePrefix() {
    assertThat(
            article(HtmlRenderer.builder().idPrefix("left"), "page").select("[id]").eachAttr("id"))
        .allMatch(id -> id.startsWith("left-"));
  }

  @Test
  void preparedWidgetIsTheSameAsARenderedOne() throws IOException {
    HtmlRenderer html = HtmlRenderer.builder().build();
    String rendered = html.render(PROGRAMME, LIMOGES, "projects");
    Prepared prepared = html.prepare(PROGRAMME, LIMOGES, "projects");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    prepared.writeTo(out);
    assertThat(prepared).hasToString(rendered);
    assertThat(out.toByteArray())
        .isEqualTo(rendered.getBytes(StandardCharsets.UTF_8))
        .hasSize(prepared.length());
    assertThat(prepared.etag())
        .matches("\"[A-Za-z0-9_-]{43}\"")
        .isEqualTo(html.prepare(PROGRAMME, LIMOGES, "projects").etag())
        .isNotEqualTo(html.prepare(PROGRAMME, LIMOGES, "themes").etag());
  }

  private static Element article(HtmlRenderer.Builder html, String widget) {
    return Jsoup.parse(html.build().render(PROGRAMME, LIMOGES, widget)).expectFirst(".ti");
  }

  private static String project(HtmlRenderer.Builder html, Project project) {
    return Jsoup.parse(html.build().render(PROGRAMME, project.id())).text();
  }
}
