package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.UnknownIdException;
import io.github.territoires.render.RenderException;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Widgets and templates of an integrator beside, and in the stead of, those of this jar. */
class PluggableWidgetTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");

  /** Shows the territory's name, and what it stands in for. */
  private record Framed(String id, String mark) implements Widget<TerritoryView> {
    /** What the template sees. */
    private record View(String mark, Markup inner) {}

    @Override
    public Class<TerritoryView> subject() {
      return TerritoryView.class;
    }

    @Override
    public TextView title(TerritoryView territory, WidgetContext context) {
      return new TextView(mark, Optional.empty());
    }

    @Override
    public Record view(TerritoryView territory, WidgetContext context) {
      return new View(mark, context.renderDefault(territory));
    }

    @Override
    public String template() {
      return "<div class=\"mark\">{{mark}}</div>{{inner}}";
    }
  }

  @Test
  void templateAloneIsAWidgetAndASectionOfThePage() {
    HtmlRenderer html =
        HtmlRenderer.builder().widget("jobs", "Emplois", "<p>{{text name}} & Co</p>").build();
    Element widget = article(html, "jobs");
    assertThat(widget.classNames()).contains("ti-widget-jobs");
    assertThat(widget.select("h2").text()).isEqualTo("Emplois");
    assertThat(widget.select(".ti-kicker").text()).isEqualTo("Limoges Métropole – ELAN");
    assertThat(widget.select("p").eachText()).contains("Limoges Métropole – ELAN & Co");
    assertThat(widget.select(".ti-sources")).hasSize(1);
    Element page = article(html, "page");
    assertThat(page.select(".ti-widget-jobs h3").text()).isEqualTo("Emplois");
    assertThat(page.select(".ti-contents a").eachText()).endsWith("Emplois");
    assertThat(html.widgets(TerritoryView.class)).endsWith("jobs").startsWith("page");
  }

  @Test
  void widgetStandsInForABuiltInOneAndShowsItToo() {
    HtmlRenderer html =
        HtmlRenderer.builder()
            .widget(new Framed("themes", "outer"))
            .widget(new Framed("themes", "inner"))
            .template("themes", "<b>over</b>{{mark}}{{> default/themes}}")
            .build();
    Element widget = article(html, "themes");
    assertThat(widget.select("h2").text()).isEqualTo("outer");
    assertThat(widget.select("b").text()).isEqualTo("over");
    assertThat(widget.select(".mark").eachText()).containsExactly("outer", "inner");
    assertThat(widget.select(".ti-axis").eachText())
        .containsExactly("recruter", "attirer", "simplifier", "innover");
  }

  @Test
  void widgetThatStandsInForNoneSaysSo() {
    assertThatThrownBy(() -> HtmlRenderer.builder().widget(new Framed("jobs", "x")).build())
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("widget 'jobs'")
        .hasMessageContaining("stands in for no other");
  }

  @Test
  void templateIsOverriddenAsAWholeOrInPart() {
    Element whole =
        article(
            HtmlRenderer.builder().template("challenges", "<p>{{items.0.title.words}}</p>").build(),
            "challenges");
    assertThat(whole.select("ol")).isEmpty();
    assertThat(whole.text()).contains("promouvoir et développer");
    Element part =
        article(
            HtmlRenderer.builder()
                .template("fact", "<dt>{{term}}!</dt><dd>{{text value}}</dd>")
                .build(),
            "about");
    assertThat(part.select("dt").eachText()).contains("Confiée par!");
  }

  @Test
  void mistakesInTemplatesShowWhenTheRendererIsBuilt() {
    assertThatThrownBy(
            () -> HtmlRenderer.builder().template("projects", "<p>\n  {{titel}}</p>").build())
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("widget 'projects', template projects.hbs:2:5")
        .hasMessageContaining(
            "unknown property 'titel' of ProjectCards, known: items, themes, note");
    assertThatThrownBy(() -> HtmlRenderer.builder().template("card", "{{#if x}}").build())
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("card.hbs:1:");
    assertThatThrownBy(
            () ->
                HtmlRenderer.builder()
                    .template(
                        "project-detail",
                        "{{#each facilities}}{{#each milestones.items}}{{x}}{{/each}}{{/each}}")
                    .build())
        .hasMessageContaining("project-detail.hbs:1:")
        .hasMessageContaining("unknown property 'x' of MilestoneView");
  }

  @Test
  void failureSaysThatItWasTriedOnAMadeUpSubject() {
    assertThatThrownBy(
            () ->
                HtmlRenderer.builder()
                    .widget("jobs", "Emplois", "{{#unless projects.items}}{{x}}{{/unless}}")
                    .build())
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("widget 'jobs', template jobs.hbs:1:")
        .hasMessageEndingWith("(tried on a made-up subject of which nothing is known)");
  }

  @Test
  void widgetWithoutATemplateIsNamed() {
    Widget<TerritoryView> widget =
        new Widget<>() {
          @Override
          public String id() {
            return "jobs";
          }

          @Override
          public Class<TerritoryView> subject() {
            return TerritoryView.class;
          }

          @Override
          public TextView title(TerritoryView territory, WidgetContext context) {
            return territory.name();
          }

          @Override
          public Record view(TerritoryView territory, WidgetContext context) {
            return territory;
          }

          @Override
          public String template() {
            return null;
          }
        };
    assertThatThrownBy(() -> HtmlRenderer.builder().widget(widget).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("widget 'jobs' has no template");
  }

  @Test
  void templateThatStandsInForNoneNamesTheNearest() {
    assertThatThrownBy(() -> HtmlRenderer.builder().template("project-fact", "x").build())
        .isInstanceOf(UnknownIdException.class)
        .hasMessage("unknown template 'project-fact', the nearest known is 'project-facts'");
  }

  @Test
  void widgetsAreOfferedInTheOrderThatIsAskedFor() {
    HtmlRenderer html = HtmlRenderer.builder().widgets("page", "projects", "themes").build();
    assertThat(article(html, "page").select(".ti-section").eachAttr("id"))
        .containsExactly("ti-phase-1_ti-7507--page--projects", "ti-phase-1_ti-7507--page--themes");
    assertThatThrownBy(() -> html.render(Catalog.bundled(), LIMOGES, "governance"))
        .isInstanceOf(UnknownIdException.class);
    assertThatThrownBy(() -> HtmlRenderer.builder().widgets("pages").build())
        .hasMessage("unknown widget 'pages', the nearest known is 'page'");
  }

  @Test
  void widgetOfAnotherSubjectIsNamedAsSuch() {
    assertThatThrownBy(
            () -> HtmlRenderer.builder().build().render(Catalog.bundled(), LIMOGES, "project"))
        .hasMessage("widget 'project' is about a project, not about a territory");
  }

  @Test
  void idsOfWidgetsAreChecked() {
    for (String id : List.of("", "Jobs", "a--b", "../x", "a b")) {
      assertThatThrownBy(() -> HtmlRenderer.builder().widget(id, "x", "y").build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("widget id '" + id + "'");
    }
  }

  private static Element article(HtmlRenderer html, String widget) {
    return Jsoup.parse(html.render(Catalog.bundled(), LIMOGES, widget)).expectFirst("article");
  }
}
