package io.github.territoires.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Facility;
import io.github.territoires.model.Governance;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Party;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Role;
import io.github.territoires.model.Siren;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Stage;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.UnknownIdException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerritoryViewTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final TerritoryId BARE = TerritoryId.parse("phase-1/ti-1");
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

  private final TerritoryView french = TerritoryView.of(Catalog.bundled(), LIMOGES, Locale.FRENCH);
  private final TerritoryView english =
      TerritoryView.of(Catalog.bundled(), LIMOGES, Locale.ENGLISH);

  @Test
  void selectionIsSaidToBeOne() {
    assertThat(french.projects().items()).hasSize(3);
    assertThat(french.projects().note())
        .hasValueSatisfying(note -> assertThat(note).contains("exemple"));
  }

  @Test
  void plannedDateThatIsOverIsNotShownAsUpcoming() {
    MilestoneView delivery = delivery(french);
    assertThat(delivery.state()).isEqualTo("unknown");
    assertThat(delivery.dates())
        .extracting(MilestoneView.DateView::date)
        .containsExactly("été 2021");
    assertThat(delivery.outcome()).contains("suite non connue");
    assertThat(delivery(english).outcome()).contains("outcome not known");
  }

  @Test
  void plannedDateThatIsNotOverIsUpcoming() {
    TerritoryView earlier =
        TerritoryView.of(Catalog.bundled(), LIMOGES, Locale.FRENCH, LocalDate.of(2021, 9, 22));
    assertThat(delivery(earlier).state()).isEqualTo("planned");
    assertThat(delivery(earlier).outcome()).isEmpty();
  }

  @Test
  void nothingOfAnAbandonedProjectIsUpcoming() {
    ProjectId id = ProjectId.of(LIMOGES, "traitement-de-surface");
    Programme programme = Catalog.bundled();
    Project given =
        programme.project(id).toBuilder()
            .progress(Progress.of(Stage.OPERATION, Status.ABANDONED, DAY))
            .build();
    Territory territory = programme.territory(LIMOGES);
    List<Project> projects =
        territory.projects().stream().map(one -> one.id().equals(id) ? given : one).toList();
    Programme changed =
        programme.toBuilder()
            .territories(List.of(territory.toBuilder().projects(Listing.all(projects)).build()))
            .build();

    MilestoneView delivery = delivery(TerritoryView.of(changed, LIMOGES, Locale.FRENCH, DAY));

    assertThat(delivery.state()).isEqualTo("abandoned");
    assertThat(delivery.outcome()).contains("abandonné avec le projet");
  }

  @Test
  void datesStandAsAnnouncedOneAfterAnotherThenTheActualOne() {
    MilestoneView inauguration =
        french.projects().items().get(2).milestones().orElseThrow().items().get(2);
    assertThat(inauguration.state()).isEqualTo("done");
    assertThat(inauguration.dates())
        .extracting(MilestoneView.DateView::date)
        .containsExactly("d’ici à 2026", "premier trimestre 2026", "8 janvier 2026");
    assertThat(inauguration.dates().get(0).said()).contains("annoncée en septembre 2023");
  }

  @Test
  void whatHappenedAfterTheDayOfTheViewHasNotHappened() {
    TerritoryView earlier =
        TerritoryView.of(Catalog.bundled(), LIMOGES, Locale.ENGLISH, LocalDate.of(2024, 12, 31));
    ProjectView electronics = earlier.projects().items().get(2);
    assertThat(electronics.milestones().orElseThrow().items().get(2).state()).isEqualTo("planned");
    assertThat(electronics.progress().value().words()).isEqualTo("Not known");
  }

  @Test
  void whatWasPlannedFromADayOnIsOverWhenThatDayIs() {
    Programme programme =
        with(
            Project.builder(ProjectId.of(BARE, "p"), Text.french("Projet"))
                .milestones(
                    List.of(
                        Milestone.builder(MilestoneKind.OPENING, Text.french("la halle"))
                            .planned(List.of(StatedDate.of(ImpreciseDate.parse("2019/.."))))
                            .build()))
                .build());
    assertThat(milestone(TerritoryView.of(programme, BARE, Locale.FRENCH)).state())
        .isEqualTo("unknown");
  }

  @Test
  void lastAnnouncementCountsForTheOutcome() {
    Programme programme =
        with(
            Project.builder(ProjectId.of(BARE, "p"), Text.french("Projet"))
                .milestones(
                    List.of(
                        Milestone.builder(MilestoneKind.OPENING, Text.french("la halle"))
                            .planned(
                                List.of(
                                    StatedDate.of(ImpreciseDate.parse("2019")),
                                    StatedDate.of(ImpreciseDate.parse("2020"))))
                            .build()))
                .build());
    assertThat(milestone(TerritoryView.of(programme, BARE, Locale.FRENCH)).state())
        .isEqualTo("planned");
    assertThat(
            milestone(TerritoryView.of(programme, BARE, Locale.FRENCH, LocalDate.of(2021, 1, 1)))
                .state())
        .isEqualTo("unknown");
  }

  @Test
  void textInAnotherLanguageSaysSo() {
    assertThat(english.header().title())
        .isEqualTo(new TextView("A territory of industry", Optional.empty()));
    assertThat(english.name().language()).isEqualTo(french.name().language());
    Programme frenchOnly =
        with(Project.builder(ProjectId.of(BARE, "p"), Text.french("Projet")).build());
    assertThat(TerritoryView.of(frenchOnly, BARE, Locale.ENGLISH).projects().items().get(0).title())
        .isEqualTo(new TextView("Projet", Optional.of("fr")));
    assertThat(TerritoryView.of(frenchOnly, BARE, Locale.CANADA_FRENCH).name().language())
        .isEmpty();
    assertThat(TerritoryView.of(frenchOnly, BARE, Locale.JAPANESE).language()).isEqualTo("fr");
  }

  @Test
  void unknownIsToldApartFromNone() {
    TerritoryView unknown = TerritoryView.of(programme(bare().build()), BARE, Locale.ENGLISH);
    assertThat(unknown.projects().note()).contains("The projects of this territory are not known.");
    assertThat(unknown.governance().note()).isPresent();
    assertThat(unknown.challenges().note()).isPresent();
    assertThat(unknown.themes().note()).isPresent();
    assertThat(unknown.about().note()).isPresent();
    TerritoryView none =
        TerritoryView.of(programme(bare().projects(Listing.none()).build()), BARE, Locale.ENGLISH);
    assertThat(none.projects().note()).contains("This territory has no projects.");
  }

  @Test
  void themesOfThePhaseStandInForUnknownOnes() {
    TerritoryView successor =
        TerritoryView.of(Catalog.bundled(), TerritoryId.parse("phase-2/ti-7511"), Locale.FRENCH);
    assertThat(successor.themes().items()).hasSize(4);
    assertThat(successor.themes().note())
        .hasValueSatisfying(note -> assertThat(note).contains("phase"));
    assertThat(successor.successions().items()).hasSize(1);
  }

  @Test
  void danglingReferencesAndOpenCodesAreShownAsTheyAre() {
    OrganisationId nobody = OrganisationId.of("nobody");
    Programme programme =
        with(
            Project.builder(ProjectId.of(BARE, "p"), Text.french("Projet"))
                .parties(Listing.all(Party.of(nobody, Role.of("tooth-fairy"))))
                .facilities(List.of(Facility.builder("halle", Text.french("Halle")).build()))
                .sources(List.of(SourceId.of("nowhere")))
                .build());
    RoleView role =
        TerritoryView.of(programme, BARE, Locale.FRENCH)
            .projects()
            .items()
            .get(0)
            .parties()
            .orElseThrow()
            .items()
            .get(0);
    assertThat(role.term()).isEqualTo("tooth fairy");
    assertThat(role.parties().get(0).name().words()).isEqualTo("nobody");
  }

  @Test
  void aTerritoryWithoutANameIsCalledByItsCode() {
    TerritoryView view =
        TerritoryView.of(programme(Territory.builder(BARE).build()), BARE, Locale.FRENCH);
    assertThat(view.name()).isEqualTo(new TextView(BARE.code(), Optional.empty()));
    assertThat(view.header().title()).isEqualTo(view.name());
  }

  @Test
  void whoPresentsItIsNamedWithItsSiteOrByAFact() {
    assertThat(french.header().facts()).extracting(FactView::term).doesNotContain("Présenté par");
    TerritoryView view =
        TerritoryView.of(
            programme(bare().presentedBy(OrganisationId.of("town")).build()), BARE, Locale.FRENCH);
    assertThat(view.header().facts())
        .containsExactly(FactView.of("Présenté par", new TextView("town", Optional.empty())));
  }

  @Test
  void governanceOfWhichNothingIsSaidIsNotKnown() {
    Governance silent = new Governance(Optional.empty(), Listing.unknown(), List.of(), List.of());
    Governance leaderless = new Governance(Optional.empty(), Listing.none(), List.of(), List.of());
    assertThat(governance(silent).note()).isPresent();
    assertThat(governance(leaderless).note()).isEmpty();
    assertThat(governance(leaderless).chairs().orElseThrow().note())
        .contains("Le comité n’a pas de présidence.");
  }

  /** A code belongs to no language. */
  @Test
  void aMemberThatIsNotInThePerimeterIsShownByItsCode() {
    Succession succession =
        new Succession(
            BARE,
            PhaseId.of("phase-2"),
            List.of(new Succession.Destination(Optional.empty(), List.of(Siren.of("248719312")))),
            List.of());
    Programme programme =
        programme(bare().build()).toBuilder().successions(List.of(succession)).build();
    assertThat(
            TerritoryView.of(programme, BARE, Locale.ENGLISH)
                .successions()
                .items()
                .get(0)
                .groups()
                .get(0)
                .members())
        .containsExactly(new TextView("248719312", Optional.empty()));
  }

  private static GovernanceView governance(Governance governance) {
    return TerritoryView.of(programme(bare().governance(governance).build()), BARE, Locale.FRENCH)
        .governance();
  }

  @Test
  void sourcesAreThoseOfTheFactsShown() {
    assertThat(french.sources().list().orElseThrow().items())
        .hasSizeGreaterThan(3)
        .allSatisfy(source -> assertThat(source.title().words()).isNotBlank());
    assertThat(TerritoryView.of(programme(bare().build()), BARE, Locale.FRENCH).sources().asOf())
        .isEqualTo("Données au 1er juin 2020");
  }

  /** A title with a number in it would claim that there are none, or one. */
  @Test
  void titlesWithoutNumberWhereNothingIsKnown() {
    TerritoryView view =
        TerritoryView.of(Catalog.bundled(), TerritoryId.parse("phase-2/ti-7511"), Locale.ENGLISH);
    assertThat(view.challenges().title()).isEqualTo("The challenges");
    assertThat(view.challenges().note())
        .contains("The challenges of this territory are not known.");
  }

  @Test
  void unknownTerritoryNamesTheNearest() {
    assertThatThrownBy(
            () ->
                TerritoryView.of(
                    Catalog.bundled(), TerritoryId.parse("phase-1/ti-7508"), Locale.FRENCH))
        .isInstanceOf(UnknownIdException.class)
        .hasMessageContaining("phase-1/ti-7507");
  }

  private static MilestoneView delivery(TerritoryView view) {
    return view.projects()
        .items()
        .get(1)
        .facilities()
        .get(0)
        .milestones()
        .orElseThrow()
        .items()
        .get(0);
  }

  private static MilestoneView milestone(TerritoryView view) {
    return view.projects().items().get(0).milestones().orElseThrow().items().get(0);
  }

  private static Programme with(Project project) {
    return programme(
        bare()
            .governance(new Governance(Optional.empty(), Listing.unknown(), List.of(), List.of()))
            .projects(Listing.all(project))
            .build());
  }

  private static Territory.Builder bare() {
    return Territory.builder(BARE, Text.french("Territoire"));
  }

  private static Programme programme(Territory territory) {
    return Programme.builder(Text.french("Programme"), DAY).territories(List.of(territory)).build();
  }
}
