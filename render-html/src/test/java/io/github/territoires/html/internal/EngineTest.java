package io.github.territoires.html.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.label.Labels;
import io.github.territoires.render.RenderException;
import io.github.territoires.view.TextView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
  private static final TextView VIEW = new TextView("x", Optional.empty());

  private final Engine engine = new Engine(Templates.of(List.of(Templates.builtIn())));
  private final Rendering rendering =
      new Rendering(
          "page", Labels.of(Locale.FRENCH), 2, "ti", Optional.empty(), UnaryOperator.identity());

  @Test
  void unknownPropertyIsNamedWithItsPlaceAndTheKnownOnes() {
    assertThatThrownBy(
            () -> engine.render("challenges", new TextView("x", Optional.empty()), rendering))
        .isInstanceOf(RenderException.class)
        .hasMessage(
            "widget 'page', template challenges.hbs:2:64: unknown property 'title' of TextView,"
                + " known: words, language");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{size}}",
        "{{first}}",
        "{{#unless last}}, {{/unless}}",
        "{{#if empty}}x{{/if}}",
        "{{#each items.size}}{{/each}}",
        "{{text ../size}}",
        "{{> inner given=this.empty}}"
      })
  void nameThatTheEngineKeepsForItselfIsRefused(String tag) {
    assertThatThrownBy(() -> Templates.of(List.of(Map.of("outer", "<p>\n  " + tag))))
        .hasMessageStartingWith("template outer.hbs:2:")
        .hasMessageEndingWith(
            "which is no property: the engine keeps the names empty, even, first, index, key, last,"
                + " odd, root, size for itself, loop variables begin with @");
  }

  @Test
  void wordsBetweenQuotesAndLoopVariablesAreNotProperties() {
    Engine engine =
        new Engine(
            Templates.of(
                List.of(
                    Map.of(
                        "outer",
                        "{{! size }}{{anchor \"size\"}} {{> inner size=1}}",
                        "inner",
                        "{{#if @first}}y{{/if}}x"))));
    assertThat(engine.render("outer", VIEW, rendering)).isEqualTo("ti--size x");
  }

  @Test
  void mistakeInAPartialIsPlacedThere() {
    Engine engine =
        new Engine(
            Templates.of(List.of(Map.of("outer", "{{> inner}}", "inner", "<p>\n  {{wordz}}"))));
    assertThatThrownBy(() -> engine.render("outer", VIEW, rendering))
        .hasMessage(
            "widget 'page', template inner.hbs:2:4: unknown property 'wordz' of TextView,"
                + " known: words, language");
  }

  @Test
  void partialIsIndentedAsItStandsEachTime() {
    Engine engine =
        new Engine(
            Templates.of(
                List.of(
                    Map.of(
                        "outer",
                        "    {{> inner}}\n{{> inner}}\n  {{> inner}}\n",
                        "inner",
                        "<p>\n"))));
    String once = engine.render("outer", VIEW, rendering);
    assertThat(once).isEqualTo("    <p>\n<p>\n  <p>\n");
    assertThat(engine.render("outer", VIEW, rendering)).isEqualTo(once);
  }

  @Test
  void unknownTemplateReachesNoFile() {
    assertThatThrownBy(
            () -> engine.render("../page", new TextView("x", Optional.empty()), rendering))
        .hasMessageContaining("unknown template '../page'");
  }
}
