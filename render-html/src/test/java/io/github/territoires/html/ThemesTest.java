package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.testkit.Programmes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemesTest {
  private static final List<Programme> PROGRAMMES =
      List.of(Catalog.bundled(), Programmes.make(7, 1, 12, 2));

  @Test
  void dsfrHasItsClassNamesAndNoOthers() {
    HtmlRenderer dsfr = HtmlRenderer.builder().theme("dsfr").build();
    for (Programme programme : PROGRAMMES) {
      for (String fragment : AllWidgets.fragments(dsfr, programme)) {
        for (Element element : Jsoup.parse(fragment).select("[class]")) {
          assertThat(element.classNames()).isNotEmpty().allMatch(name -> name.startsWith("fr-"));
        }
      }
    }
    assertThat(HtmlTheme.dsfr().stylesheet()).isEmpty();
  }

  @Test
  void dsfrSaysWhatTheNeutralThemeSays() {
    HtmlRenderer neutral = HtmlRenderer.builder().build();
    HtmlRenderer dsfr = HtmlRenderer.builder().theme(HtmlTheme.dsfr()).build();
    for (Programme programme : PROGRAMMES) {
      AllWidgets.forEach(
          neutral,
          programme,
          Locale.FRENCH,
          (subject, widget) ->
              assertThat(texts(dsfr.render(subject, widget)))
                  .as("%s of %s", widget, subject.id())
                  .isEqualTo(texts(neutral.render(subject, widget))));
    }
  }

  @Test
  void classesOfAnIntegratorStay() {
    HtmlRenderer dsfr =
        HtmlRenderer.builder()
            .theme("dsfr")
            .widget(
                "jobs", "Emplois", "<p class=\"ti-lead mine {{id}}\">x</p><p class=\"ti-x\">y</p>")
            .build();
    Element jobs =
        Jsoup.parse(dsfr.render(Catalog.bundled(), TerritoryId.parse("phase-1/ti-7507"), "jobs"))
            .expectFirst("article");
    assertThat(jobs.hasAttr("class")).isFalse();
    assertThat(jobs.select("p").get(1).className()).isEqualTo("fr-text--lead mine");
    assertThat(jobs.select("p").get(2).hasAttr("class")).isFalse();
  }

  @Test
  void unknownThemeNamesTheNearest() {
    assertThatThrownBy(() -> HtmlRenderer.builder().theme("neutrl"))
        .hasMessage("unknown theme 'neutrl', the nearest known is 'neutral'");
  }

  @Test
  void defaultColoursAreFarEnoughApart() {
    assertThat(new HouseTheme(Map.of()).faults()).isEmpty();
    assertThat(HouseTheme.defaults()).containsKeys("--ti-ink", "--ti-recruter", "--ti-step");
  }

  @Test
  void houseColoursWin() {
    String css =
        HtmlTheme.house(
                """
                /* ours */
                :root {
                  --ti-accent: light-dark(#7a0019, #f3a);
                  --ti-ink: light-dark(#111, #eee);
                  --ti-step: 5px
                }
                """)
            .stylesheet()
            .orElseThrow();
    assertThat(css)
        .startsWith("/* Territoires")
        .endsWith(
            "  --ti-accent: light-dark(#7a0019, #f3a);\n  --ti-ink: light-dark(#111, #eee);\n  --ti-step: 5px;\n}\n");
  }

  @Test
  void coloursThatAreTooNearAreRefusedAllAtOnce() {
    assertThatThrownBy(
            () -> HtmlTheme.house("--ti-soft: #999999; --ti-accent: light-dark(#00507a, #333);"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "--ti-soft #999999 on --ti-paper #fff is 2.84:1 in light, must be at least 4.5:1")
        .hasMessageContaining("--ti-accent #333 on --ti-paper #171715 is")
        .hasMessageContaining("in dark");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--ti-accent: red; | line 1, column 14: 'red' must be #rgb, #rrggbb or light-dark(#…, #…)",
        "--ti-accent: url(x); | line 1, column 14: 'url(x)' must be",
        "--ti-acent: #000; | line 1, column 1: unknown property '--ti-acent', the nearest known is '--ti-accent'",
        "color: red; | line 1, column 1: only declarations",
        ".x { color: red } | line 1, column 1: only declarations",
        "--ti-ink: #000; } body { color: red | line 1, column 17: only declarations",
        "@import 'x'; | line 1, column 1: only declarations",
        "--ti-step: 4vw; | line 1, column 12: '4vw' must be a length such as 4px"
      })
  void anythingElseIsRefusedWithItsPlace(String css, String message) {
    assertThatThrownBy(() -> HtmlTheme.house(css))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  /** Counts the words of a widget, whatever their order. */
  private static Map<String, Long> texts(String html) {
    return Arrays.stream(Jsoup.parse(html).body().wholeText().split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
  }
}
