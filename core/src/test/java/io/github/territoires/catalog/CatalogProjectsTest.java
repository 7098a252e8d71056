package io.github.territoires.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.territoires.model.Facility;
import io.github.territoires.model.Funding;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.Money;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Party;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectForm;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Role;
import io.github.territoires.model.Stage;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The facts about the bundled projects. */
class CatalogProjectsTest {
  private static final OrganisationId LIMOGES = OrganisationId.of("limoges-metropole");

  private final Programme programme = Catalog.bundled();
  private final Listing<Project> projects =
      programme.territory(TerritoryId.parse("phase-1/ti-7507")).projects();

  @Test
  void areASelectionOfFlagshipProjectsCarriedByTheAuthority() {
    assertThat(projects.extent()).isEqualTo(Listing.Extent.SELECTION);
    assertThat(projects).hasSize(3).allMatch(p -> p.flagship().orElse(false));
    assertThat(projects)
        .allSatisfy(
            project -> assertThat(project.parties()).contains(Party.of(LIMOGES, Role.CARRIER)));
  }

  @Test
  void serveNoStatedTheme() {
    assertThat(projects)
        .allSatisfy(project -> assertThat(project.themes()).isEqualTo(Listing.unknown()));
  }

  @Nested
  class Ceramics {
    private final Project ceramics = project("cite-de-la-ceramique");

    @Test
    void showsTheAssetsOfCeramicsInTheCity() {
      assertThat(french(ceramics.title())).isEqualTo("Cité de la Céramique");
      assertThat(french(ceramics.summary().orElseThrow()))
          .contains("ville")
          .contains("atouts de la céramique");
    }

    @Test
    void keepsWhatWasPlannedAndClaimsNoOutcome() {
      assertThat(ceramics.milestones())
          .extracting(Milestone::kind)
          .containsExactly(MilestoneKind.COMPETITION, MilestoneKind.OPENING);
      assertThat(ceramics.milestones())
          .flatExtracting(CatalogProjectsTest::planned)
          .containsExactly("début 2021", "mi-2023");
      assertThat(ceramics.milestones()).allMatch(milestone -> milestone.actual().isEmpty());
      assertThat(ceramics.progress()).isEmpty();
    }
  }

  @Nested
  class Surfaces {
    private final Project surfaces = project("traitement-de-surface");
    private final Facility building = surfaces.facilities().get(0);

    @Test
    void theBuildingHasACode() {
      assertThat(building.code()).isEqualTo("batiment");
    }

    @Test
    void isAPublicPrivatePartnership() {
      assertThat(french(surfaces.title()))
          .isEqualTo("Centre de ressources pour le traitement de surface");
      assertThat(surfaces.form()).contains(ProjectForm.PUBLIC_PRIVATE_PARTNERSHIP);
      assertThat(surfaces.parties())
          .filteredOn(party -> party.roles().contains(Role.PARTNER))
          .extracting(party -> party.organisation().value())
          .containsExactly("oerlikon-balzers", "safran", "universite-de-limoges", "cnrs", "citra");
    }

    @Test
    void hasTwoPartnersThatActOnBehalfOfTheLaboratory() {
      assertThat(surfaces.parties())
          .filteredOn(party -> party.onBehalfOf().isPresent())
          .extracting(Party::organisation, Party::onBehalfOf)
          .hasToString("[(universite-de-limoges, Optional[ircer]), (cnrs, Optional[ircer])]");
    }

    @Test
    void hasContractingAuthorityAndDateOnTheBuildingOnly() {
      assertThat(building.parties()).containsExactly(Party.of(LIMOGES, Role.CONTRACTING_AUTHORITY));
      assertThat(building.milestones()).hasSize(1);
      assertThat(building.milestones().get(0).kind()).isEqualTo(MilestoneKind.DELIVERY);
      assertThat(planned(building.milestones().get(0))).containsExactly("été 2021");
      assertThat(building.milestones().get(0).actual()).isEmpty();
      assertThat(surfaces.parties())
          .noneMatch(party -> party.roles().contains(Role.CONTRACTING_AUTHORITY));
      assertThat(surfaces.milestones()).allMatch(milestone -> milestone.planned().isEmpty());
    }

    @Test
    void beganWithALetterOfIntent() {
      assertThat(surfaces.milestones().get(0).kind()).isEqualTo(MilestoneKind.LETTER_OF_INTENT);
      assertThat(surfaces.milestones().get(0).actual().orElseThrow().date())
          .isEqualTo(ImpreciseDate.parse("18 juin 2019"));
    }
  }

  @Nested
  class Electronics {
    private final Project electronics = project("electronique-photonique-hyperfrequences");

    @Test
    void hasANewNameAndKeepsTheOld() {
      assertThat(french(electronics.title()))
          .isEqualTo("Espace d'innovation électronique hyperfréquence et photonique");
      assertThat(french(electronics.formerNames().get(0).name()))
          .isEqualTo(
              "Centre de ressources pour l'électronique, la photonique et les hyperfréquences");
    }

    @Test
    void isAtEsterTechnopoleAndServesCompanies() {
      assertThat(french(electronics.place().orElseThrow().name())).isEqualTo("ESTER Technopole");
      assertThat(electronics.services())
          .extracting(CatalogProjectsTest::french)
          .anyMatch(service -> service.contains("expertise technique"))
          .anyMatch(service -> service.contains("accompagner la création"))
          .anyMatch(service -> service.contains("collaboration"))
          .anyMatch(service -> service.contains("nationale et internationale"));
    }

    @Test
    void keepsThePlannedDatesAsAnnouncedAndTheActualOnes() {
      assertThat(electronics.milestones())
          .extracting(Milestone::kind, milestone -> milestone.actual().orElseThrow().date().text())
          .containsExactly(
              tuple(MilestoneKind.WORKS_START, "septembre 2024"),
              tuple(MilestoneKind.FIRST_STONE, "4 octobre 2024"),
              tuple(MilestoneKind.INAUGURATION, "8 janvier 2026"));
      Milestone inauguration = electronics.milestones().get(2);
      assertThat(planned(inauguration)).containsExactly("d'ici à 2026", "premier trimestre 2026");
      assertThat(inauguration.planned())
          .extracting(date -> date.said().orElseThrow().text())
          .containsExactly("septembre 2023", "octobre 2024");
    }

    @Test
    void isDoneAndPaidForInPartByTheState() {
      assertThat(electronics.progress().orElseThrow())
          .usingRecursiveComparison()
          .ignoringFields("sources")
          .isEqualTo(Progress.of(Stage.OPERATION, Status.DONE, LocalDate.of(2026, 1, 8)));
      assertThat(electronics.cost().orElseThrow().amount()).isEqualTo(Money.parse("10,8 M€"));
      assertThat(electronics.fundings())
          .extracting(
              funding -> french(funding.scheme().orElseThrow()),
              funding -> funding.amount().orElseThrow())
          .containsExactly(
              tuple("Fonds vert", Money.euros(400_000)),
              tuple("Dotation de soutien à l’investissement local (DSIL)", Money.euros(500_000)));
      assertThat(electronics.fundings())
          .extracting(Funding::funder)
          .containsOnly(OrganisationId.of("etat"));
    }
  }

  private Project project(String code) {
    return programme.project(ProjectId.parse("phase-1/ti-7507/" + code));
  }

  private static List<String> planned(Milestone milestone) {
    return milestone.planned().stream().map(StatedDate::date).map(ImpreciseDate::text).toList();
  }

  private static String french(Text text) {
    return text.in(Locale.FRENCH).orElseThrow();
  }
}
