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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a template is named with its place, and nothing but a view is within reach. */
class EngineTest {
  private static final TextView VIEW = new TextView("x", Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>{{titel}}</p> | outer.hbs:1:6 | titel",
        "<p>\\n  {{titel}} | outer.hbs:2:5 | titel",
        "{{text titel}} | outer.hbs:1:8 | titel",
        "{{#if titel}}x{{/if}} | outer.hbs:1:4 | titel",
        "{{#each titel}}x{{/each}} | outer.hbs:1:4 | titel",
        "{{#heading titel}}x{{/heading}} | outer.hbs:1:4 | titel",
        "{{#heading 1 class=titel}}x{{/heading}} | outer.hbs:1:4 | titel",
        "{{#link (anchor titel)}}x{{/link}} | outer.hbs:1:4 | titel",
        "{{lookup this 'titel'}} | outer.hbs:1:3 | titel",
        "{{#with this}}{{../titel}}{{/with}} | outer.hbs:1:17 | titel",
        "{{size}} | outer.hbs:1:3 | size",
        "{{#unless last}}x{{/unless}} | outer.hbs:1:4 | last",
        "{{class}} | outer.hbs:1:3 | class",
        "{{getClass}} | outer.hbs:1:3 | getClass",
        "{{hashCode}} | outer.hbs:1:3 | hashCode",
        "{{@root.class}} | outer.hbs:1:3 | class",
        "{{> inner}} | inner.hbs:2:5 | wordz",
        "<p>x</p>\\n{{> inner}} | inner.hbs:2:5 | wordz",
        "<i>{{> inner a=1}}</i> | inner.hbs:2:5 | wordz",
        "{{> (lookup names 0)}} | outer.hbs:1:6 | names"
      })
  void unknownPropertyIsNamedWithItsPlaceAndTheKnownOnes(
      String template, String place, String name) {
    assertThatThrownBy(
            () ->
                render(
                    Map.of("outer", template.replace("\\n", "\n"), "inner", "<p>\n  {{wordz}}\n")))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith(
            "widget 'page', template " + place + ": unknown property '" + name + "' of TextView")
        .hasMessageEndingWith(", known: words, language");
  }

  @Test
  void nearestPropertyIsProposed() {
    assertThatThrownBy(() -> render("{{word}}"))
        .hasMessage(
            "widget 'page', template outer.hbs:1:3: unknown property 'word' of TextView, perhaps"
                + " 'words', known: words, language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{words.length}}", "{{words.bytes}}", "{{words.class}}"})
  void wordsHaveNoProperties(String template) {
    assertThatThrownBy(() -> render(template)).hasMessageContaining("of String, which has none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{#if words}}",
        "{{words",
        "{{/if}}",
        "{{#if words}}x{{/each}}",
        "{{}}",
        "{{#each}}",
        "{{words words}}"
      })
  void templateThatIsNoneIsRefusedWithItsPlace(String template) {
    assertThatThrownBy(() -> render("<p>\n" + template))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith("widget 'page', template outer.hbs:2:")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void helperThatFailsIsNamedWithItsPlace() {
    assertThatThrownBy(() -> render("<p>{{#heading words}}x{{/heading}}</p>"))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith("widget 'page', template outer.hbs:1:")
        .hasMessageContaining("For input string: \"x\"");
    assertThatThrownBy(() -> render("<p>\n{{#each words}}x{{/each}}"))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith("widget 'page', template outer.hbs:2:")
        .hasMessageEndingWith("each needs a list, not String");
    assertThatThrownBy(() -> render("{{label 'no.such'}}"))
        .hasMessageStartingWith("widget 'page', template outer.hbs:1:3: ")
        .hasMessageContaining("no.such");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../page",
        "/etc/passwd",
        "templates/page",
        "page.hbs",
        "io/github/territoires/html/internal/templates/page"
      })
  void unknownTemplateReachesNoFile(String name) {
    assertThatThrownBy(() -> engine(Layer.builtIn()).render(new Content(name, VIEW, rendering())))
        .hasMessageContaining("unknown template '" + name + "'");
    assertThatThrownBy(() -> render("{{> (lookup this 'words')}}"))
        .hasMessageContaining("unknown template 'x'");
  }

  @Test
  void unknownHelperIsRefused() {
    assertThatThrownBy(() -> render("{{i18n 'x'}}"))
        .hasMessageStartingWith("widget 'page', template outer.hbs:1:3: unknown helper 'i18n'");
    assertThatThrownBy(() -> render("<p>\n{{#precompile 'x'}}{{/precompile}}"))
        .hasMessageStartingWith(
            "widget 'page', template outer.hbs:2:3: unknown helper 'precompile'");
    assertThatThrownBy(() -> render("<p>\n{{labl 'x'}}"))
        .hasMessageStartingWith("widget 'page', template outer.hbs:2:3: unknown helper 'labl'")
        .hasMessageContaining("'label'")
        .hasMessageNotContaining("ti-");
  }

  @Test
  void partialThatShowsItselfWithoutEndIsRefused() {
    assertThatThrownBy(() -> render(Map.of("outer", "{{> inner}}", "inner", "{{> outer}}")))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("shows itself without end");
  }

  @Test
  void partialIsIndentedAsItStandsEachTime() {
    Engine engine =
        engine(Map.of("outer", "    {{> inner}}\n{{> inner}}\n  {{> inner}}\n", "inner", "<p>\n"));
    String once = engine.render(new Content("outer", VIEW, rendering()));
    assertThat(once).isEqualTo("    <p>\n<p>\n  <p>\n");
    assertThat(engine.render(new Content("outer", VIEW, rendering()))).isEqualTo(once);
  }

  @Test
  void wordTakesTheFormForItsNumber() {
    assertThat(
            render(
                "{{label 'governance.around.themes' n=1}}, {{label 'governance.around.themes' n=2}}"))
        .isEqualTo("1 axe, 2 axes");
  }

  @Test
  void textIsEscapedOnceHoweverOftenItPasses() {
    TextView view = new TextView("<a href='x'>\"&amp;", Optional.of("e\"n"));
    String expected = "&lt;a href=&#39;x&#39;&gt;&quot;&amp;amp;";
    String spoken = "<span lang=\"e&quot;n\" dir=\"auto\">" + expected + "</span>";
    Content content = new Content("outer", view, rendering());
    Engine engine =
        engine(Map.of("outer", "{{words}}|{{text this}}|{{lookup this 'words'}}|{{url words}}"));
    assertThat(engine.render(content))
        .isEqualTo(expected + "|" + spoken + "|" + expected + "|" + expected)
        .isEqualTo(engine.renderEscaped(Escaped.of(content)));
  }

  private static String render(String template) {
    return render(Map.of("outer", template));
  }

  private static String render(Map<String, String> templates) {
    return engine(templates).render(new Content("outer", VIEW, rendering()));
  }

  private static Engine engine(Map<String, String> templates) {
    return engine(Layer.of(templates));
  }

  private static Engine engine(Layer layer) {
    return new Engine(Templates.of(List.of(layer), UnaryOperator.identity()));
  }

  private static Rendering rendering() {
    return new Rendering(
        "page",
        Labels.of(Locale.FRENCH),
        2,
        "ti",
        Optional.empty(),
        UnaryOperator.identity(),
        Optional.empty());
  }
}
