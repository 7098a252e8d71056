package io.github.territoires.examples.countdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownWidgetTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final TerritoryId MADE = TerritoryId.parse("phase-1/ti-1");
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-06-01 | fr | Concours : la Cité, au plus tôt dans environ 3 ans",
        "2020-12-31 | fr | Concours : la Cité, au plus tôt dans moins d’un mois",
        "2021-03-01 | fr | Concours : la Cité, d’ici à environ 2 mois",
        "2021-05-01 | en | Delivery: the building, in about 2 months",
        "2023-01-01 | en | Opening: the centre, in about 4 months at the earliest",
        "2023-01-01 | fr | Ouverture : la Cité, au plus tôt dans environ 4 mois"
      })
  void saysWhatComesNext(LocalDate day, String language, String expected) {
    assertThat(countdown(Catalog.bundled(), LIMOGES, day, language).select(".ti-lead").text())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01-01     | aujourd’hui                         | today",
        "2024-01-02     | dans un jour                        | in one day",
        "2024-01-04     | dans 3 jours                        | in 3 days",
        "2024-02-29     | dans 59 jours                       | in 59 days",
        "2024-03-01     | dans environ 2 mois                 | in about 2 months",
        "2025-03-04     | dans environ 14 mois                | in about 14 months",
        "2027-01-04     | dans environ 3 ans                  | in about 3 years",
        "2024-01        | d’ici à un mois au plus             | within a month at most",
        "2024-02        | dans environ un mois                | in about a month",
        "été 2024       | dans environ 6 mois                 | in about 6 months",
        "hiver 2023     | d’ici à environ 3 mois              | within about 3 months",
        "2024           | d’ici à environ 12 mois             | within about 12 months",
        "2025           | au plus tôt dans environ 12 mois    | in about 12 months at the earliest",
        "2027           | au plus tôt dans environ 3 ans      | in about 3 years at the earliest",
        "à partir de 2024 | au plus tôt aujourd’hui           | today at the earliest",
        "à partir de 2025 | au plus tôt dans environ 12 mois  | in about 12 months at the earliest",
        "d'ici à 2026   | d’ici à environ 3 ans               | within about 3 years"
      })
  void saysHowFarNoMorePreciselyThanTheDate(String date, String french, String english) {
    Programme programme = programme(Listing.all(project(planned(date))));
    assertThat(lead(countdown(programme, MADE, DAY, "fr")))
        .isEqualTo("Ouverture : le site, " + french);
    assertThat(countdown(programme, MADE, DAY, "en").select(".ti-lead").text())
        .isEqualTo("Opening: le site, " + english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024 | 2024-02 | 2024", // it may be any day
        "2026 | 2025-06-01 | 1er juin 2025",
        "d'ici à 2026 | 2024 | 2024",
        "2023/2026 | 2024 | 2024",
        "2023 | mars 2024 | mars 2024"
      })
  void takesTheOneThatMayComeSoonest(String one, String other, String expected) {
    for (Milestone[] milestones :
        List.of(
            new Milestone[] {planned(one), planned(other)},
            new Milestone[] {planned(other), planned(one)})) {
      Programme programme = programme(Listing.all(project(milestones)));
      assertThat(countdown(programme, MADE, DAY, "fr").select("dd").get(1).text())
          .isEqualTo(expected);
    }
  }

  @Test
  void countsToTheDateThatWasAnnouncedLast() {
    Element countdown =
        countdown(programme(Listing.all(project(planned("2025", "2024-01-11")))), MADE, DAY, "fr");
    assertThat(lead(countdown)).endsWith(", dans 10 jours");
    assertThat(countdown.select("dt").eachText()).contains("nouvelle date prévue");
  }

  @Test
  void saysFromWhichDayItIsCounted() {
    LocalDate day = LocalDate.of(2018, 6, 1);
    assertThat(countdown(Catalog.bundled(), LIMOGES, day, "fr").select("dd").last().text())
        .isEqualTo("1er juin 2018");
  }

  @Test
  void saysThatNothingIsPlannedAndWhatIsNotKnown() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThat(notes(countdown(Catalog.bundled(), LIMOGES, day, "fr")))
        .startsWith(
            "Aucune étape n’est prévue après le 22 novembre 2026\u202F; la suite de 3 étapes passées"
                + " n’est pas connue.");
    assertThat(notes(countdown(Catalog.bundled(), LIMOGES, day, "en")))
        .startsWith(
            "No milestone is planned after 22 November 2026; what came of 3 that are over is not"
                + " known.");
  }

  @Test
  void tellsApartWhatIsOverAndWhatIsNotKnown() {
    Milestone over =
        Milestone.builder(MilestoneKind.OPENING, Text.french("le site"))
            .actual(stated("2023"))
            .build();
    assertThat(notes(project(over)))
        .containsExactly("All milestones with a date have taken place.");
    assertThat(notes(project(over, planned())))
        .containsExactly(
            "All milestones with a date have taken place. The date of one milestone is not known.");
    assertThat(notes(project(planned()))).containsExactly("No date of a project is known.");
    assertThat(notes(project())).containsExactly("No date of a project is known.");
    assertThat(notes(project(over, planned("2022"))))
        .containsExactly(
            "No milestone is planned after 1 January 2024; what came of one that is over is not"
                + " known.");
  }

  @Test
  void saysThatASelectionIsNotTheWhole() {
    Programme programme = programme(Listing.selection(project(planned("2025"))));
    assertThat(notes(countdown(programme, MADE, DAY, "fr")))
        .singleElement()
        .asString()
        .startsWith("Un projet donné en exemple");
  }

  @Test
  void showsHostileTextsAsText() {
    String hostile = "<script>alert(1)</script>{{label \"x\"}}\" onclick=\"x";
    Milestone milestone =
        Milestone.builder(MilestoneKind.OPENING, Text.french(hostile))
            .planned(List.of(stated("2025")))
            .build();
    Project project =
        Project.builder(ProjectId.of(MADE, "a"), Text.french(hostile))
            .milestones(List.of(milestone))
            .build();
    Element countdown = countdown(programme(Listing.all(project)), MADE, DAY, "fr");
    assertThat(countdown.select("script, [onclick]")).isEmpty();
    assertThat(lead(countdown)).startsWith("Ouverture : " + hostile + ", ");
    assertThat(countdown.select("dd").first().text()).isEqualTo(hostile);
  }

  private static StatedDate stated(String date) {
    return StatedDate.of(ImpreciseDate.parse(date));
  }

  private static Milestone planned(String... dates) {
    return Milestone.builder(MilestoneKind.OPENING, Text.french("le site"))
        .planned(Stream.of(dates).map(CountdownWidgetTest::stated).toList())
        .build();
  }

  private static Project project(Milestone... milestones) {
    return Project.builder(ProjectId.of(MADE, "a"), Text.french("Un projet"))
        .milestones(List.of(milestones))
        .build();
  }

  private static Programme programme(Listing<Project> projects) {
    return Programme.builder(Text.french("Programme"), DAY)
        .territories(List.of(Territory.builder(MADE).projects(projects).build()))
        .build();
  }

  private static List<String> notes(Project project) {
    return notes(countdown(programme(Listing.all(project)), MADE, DAY, "en"));
  }

  private static List<String> notes(Element countdown) {
    return countdown.select(".ti-note").eachText();
  }

  private static String lead(Element countdown) {
    return countdown.select(".ti-lead").text().replace('\u00A0', ' ');
  }

  /** The widget is found by itself. */
  private static Element countdown(
      Programme programme, TerritoryId id, LocalDate day, String language) {
    HtmlRenderer html =
        HtmlRenderer.builder().locale(Locale.forLanguageTag(language)).asOf(day).build();
    return Jsoup.parse(html.render(programme, id, "countdown")).expectFirst("article");
  }
}
