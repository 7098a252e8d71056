package io.github.territoires.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Agreement;
import io.github.territoires.model.Facility;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each section names the sources of what it shows, and the newest day of them. */
class SectionSourcesTest {
  private static final TerritoryId ID = TerritoryId.parse("phase-1/ti-1");
  private static final OrganisationId AGENCY = OrganisationId.of("agency");

  @Test
  void companiesAndProjectsAreCountedWithTheirSources() {
    TerritoryView limoges =
        TerritoryView.of(Catalog.bundled(), TerritoryId.parse("phase-1/ti-7507"), Locale.FRENCH);
    assertThat(titles(limoges.figures().sources()))
        .contains(
            "Un territoire d'industrie",
            "Périmètres des Territoires d’industrie, phase 1, édition d’octobre 2023",
            "Découpage administratif français, édition 6.0.0");
  }

  @Test
  void perimeterIsShownWithWhatBecameOfItsMembers() {
    TerritoryView limoges =
        TerritoryView.of(Catalog.bundled(), TerritoryId.parse("phase-1/ti-7507"), Locale.FRENCH);
    assertThat(titles(limoges.perimeter().sources()))
        .containsAll(titles(limoges.successions().sources()))
        .contains("Découpage administratif français, édition 6.0.0");
  }

  @Test
  void sectionsDifferInSourcesAndDays() {
    Project project =
        Project.builder(ProjectId.of(ID, "p"), Text.french("P"))
            .sources(List.of(SourceId.of("project")))
            .facilities(
                List.of(
                    Facility.builder("f", Text.french("F"))
                        .sources(List.of(SourceId.of("facility")))
                        .milestones(
                            List.of(
                                Milestone.builder(MilestoneKind.OPENING, Text.french("F")).build()))
                        .build()))
            .build();
    Member member = Member.builder(Siren.of("248719312"), "CU").nature(LegalNature.CU).build();
    TerritoryView view =
        view(
            Territory.builder(ID, Text.french("T"))
                .sources(List.of(SourceId.of("territory")))
                .contract(
                    Agreement.builder()
                        .signed(
                            StatedDate.of(ImpreciseDate.parse("2019"))
                                .statedIn(SourceId.of("signed")))
                        .sources(List.of(SourceId.of("contract")))
                        .build())
                .perimeter(Perimeter.of(Listing.all(member), List.of()))
                .projects(Listing.all(project)));

    assertThat(titles(view.header().sources())).containsExactly("territory", "signed");
    assertThat(titles(view.governance().sources())).containsExactly("contract", "signed");
    assertThat(titles(view.perimeter().sources())).containsExactly("territory");
    assertThat(titles(view.timeline().sources())).containsExactly("facility", "project");
    assertThat(titles(view.projects().items().get(0).sources()))
        .containsExactly("project", "facility");
    assertThat(view.challenges().sources().list()).isEmpty();
    assertThat(view.timeline().sources().asOf()).isEqualTo("Data as of 5 January 2020");
    assertThat(view.header().sources().asOf()).isEqualTo("Data as of 3 January 2020");
    assertThat(view.challenges().sources().asOf()).isEqualTo("Data as of 1 June 2020");
  }

  @Test
  void theDayOfATerritoryCountsInEachSection() {
    TerritoryView view =
        view(Territory.builder(ID, Text.french("T")).asOf(LocalDate.of(2020, 2, 2)));
    assertThat(view.challenges().sources().asOf()).isEqualTo("Data as of 2 February 2020");
  }

  private static List<String> titles(SourcesView sources) {
    return sources.list().orElseThrow().items().stream()
        .map(source -> source.title().words())
        .toList();
  }

  /** Makes a view with a source of each name, compared on the days of January in this order. */
  private static TerritoryView view(Territory.Builder territory) {
    List<String> names = List.of("territory", "contract", "signed", "project", "facility");
    List<Source> sources =
        names.stream()
            .map(
                name ->
                    Source.builder(
                            SourceId.of(name),
                            AGENCY,
                            Text.french(name),
                            LocalDate.of(2020, 1, 1 + names.indexOf(name)))
                        .build())
            .toList();
    Programme programme =
        Programme.builder(Text.french("Programme"), LocalDate.of(2020, 6, 1))
            .sources(sources)
            .territories(List.of(territory.build()))
            .build();
    return TerritoryView.of(programme, ID, Locale.ENGLISH);
  }
}
