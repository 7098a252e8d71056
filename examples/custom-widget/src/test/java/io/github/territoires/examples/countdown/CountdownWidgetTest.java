package io.github.territoires.examples.countdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownWidgetTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final TerritoryId BARE = TerritoryId.parse("phase-1/ti-1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-06-01 | fr | Concours : la Cité, dans 3 ans environ",
        "2020-12-31 | fr | Concours : la Cité, dans un mois environ",
        "2021-03-01 | fr | Concours : la Cité, en ce moment",
        "2021-05-01 | en | Delivery: the building, in about 2 months",
        "2023-01-15 | en | Opening: the centre, in about 3 months"
      })
  void saysWhatComesNext(LocalDate day, String language, String expected) {
    assertThat(countdown(Catalog.bundled(), LIMOGES, day, language).select(".ti-lead").text())
        .isEqualTo(expected);
  }

  @Test
  void saysThatNothingIsPlanned() {
    assertThat(note(countdown(Catalog.bundled(), LIMOGES, LocalDate.of(2026, 11, 22), "fr")))
        .isEqualTo("Aucune étape n’est prévue après le jour des données.");
  }

  @Test
  void tellsThatApartFromNotKnowing() {
    Programme bare =
        Programme.builder(Text.french("Programme"), LocalDate.of(2024, 1, 1))
            .territories(List.of(Territory.builder(BARE).build()))
            .build();
    assertThat(note(countdown(bare, BARE, LocalDate.of(2024, 1, 1), "en")))
        .isEqualTo("No date of a project is known.");
  }

  private static String note(Element countdown) {
    return countdown.select(".ti-note").text();
  }

  /** The widget is found by itself. */
  private static Element countdown(
      Programme programme, TerritoryId id, LocalDate day, String language) {
    HtmlRenderer html =
        HtmlRenderer.builder().locale(Locale.forLanguageTag(language)).asOf(day).build();
    return Jsoup.parse(html.render(programme, id, "countdown")).expectFirst("article");
  }
}
