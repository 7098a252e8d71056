package io.github.territoires.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.College;
import io.github.territoires.model.GovernanceLevel;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Level;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Mandate;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Succession.Destination;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The facts that the bundled programme carries, but for its projects. */
class CatalogTest {
  private final Programme programme = Catalog.bundled();
  private final Territory limoges = programme.territory(TerritoryId.parse("phase-1/ti-7507"));
  private final Phase first = programme.phase(PhaseId.of("phase-1"));

  @Test
  void saysThatItIsACompilation() {
    String notice = french(programme.notice().orElseThrow());
    assertThat(notice).contains("compilation").contains("n’est pas une publication de l’État");
  }

  @Nested
  class Header {
    @Test
    void presentsACommunauteUrbaineAsATerritoryOfIndustry() {
      Organisation presenter = programme.organisation(limoges.presentedBy().orElseThrow());
      assertThat(french(presenter.name())).isEqualTo("Limoges Métropole");
      assertThat(presenter.legalNature()).contains(LegalNature.CU);
      assertThat(french(limoges.headline().orElseThrow())).isEqualTo("Un territoire d'industrie");
      assertThat(french(limoges.introduction().orElseThrow()))
          .contains("grandes entreprises")
          .contains("potentiel industriel")
          .contains("préservé et renforcé");
      assertThat(limoges.website().orElseThrow()).hasToString("https://www.limoges-metropole.fr/");
    }
  }

  @Nested
  class About {
    @Test
    void saysWhatTheInitiativeIsForAndWhy() {
      assertThat(french(first.purpose().orElseThrow()))
          .contains("emploi")
          .contains("développement économique")
          .contains("territoires");
      assertThat(french(limoges.description().orElseThrow())).contains("Nouvelle-Aquitaine");
      assertThat(french(first.rationale().orElseThrow()))
          .contains("développement")
          .contains("cohésion");
    }

    @Test
    void saysThatTheStateEntrustedTheRegionsWithSteering() {
      Mandate mandate = first.mandates().get(0);
      assertThat(name(mandate.by())).isEqualTo("État");
      assertThat(name(mandate.to())).isEqualTo("Régions");
      assertThat(french(mandate.task())).contains("piloter");
    }

    @Test
    void countsFourteenTerritoriesInTheRegion() {
      assertThat(limoges.regions()).containsExactly(Region.of("75"));
      assertThat(first.announcedCounts())
          .filteredOn(count -> count.region().equals(limoges.regions().stream().findFirst()))
          .extracting(AnnouncedCount::territories)
          .containsExactly(14);
    }

    @Test
    void namesTheThreeNeeds() {
      assertThat(first.needs()).extracting(CatalogTest::french).hasSize(3);
      assertThat(french(first.needs().get(0))).contains("compétences").contains("bassin d’emploi");
      assertThat(french(first.needs().get(1))).contains("mobilité des salariés");
      assertThat(french(first.needs().get(2))).contains("services").contains("innover");
    }
  }

  @Test
  void givesTheFourThemesInTheOrderOfTheActionProgramme() {
    Listing<ThemeId> themes = limoges.actionProgramme().orElseThrow().themes();
    assertThat(themes.extent()).isEqualTo(Listing.Extent.ALL);
    assertThat(themes)
        .extracting(id -> french(programme.theme(id).name()))
        .containsExactly("recruter", "attirer", "simplifier", "innover");
  }

  @Nested
  class LocalGovernance {
    private final List<College> colleges = limoges.governance().orElseThrow().colleges();

    @Test
    void seatsSevenCompaniesAndTheCouncillorsOfTwoAuthorities() {
      assertThat(colleges).hasSize(2);
      assertThat(colleges.get(0).seats())
          .extracting(seat -> name(seat.organisation()))
          .containsExactly(
              "Texelis",
              "Bernardaud",
              "Prototig",
              "Orano",
              "Oerlikon Balzers",
              "ElringKlinger",
              "Freudenberg");
      assertThat(colleges.get(1).seats())
          .extracting(seat -> name(seat.organisation()))
          .containsExactly("Limoges Métropole", "Élan Limousin Avenir Nature");
      assertThat(colleges.get(1).seats())
          .allSatisfy(
              seat ->
                  assertThat(french(seat.capacity().orElseThrow()))
                      .isEqualTo("élus communautaires"));
    }

    @Test
    void formsTheCommitteeThatDrewUpTheActionProgramme() {
      OrganisationId committee = limoges.governance().orElseThrow().committee().orElseThrow();
      assertThat(name(committee)).isEqualTo("Comité de pilotage territorial");
      assertThat(limoges.actionProgramme().orElseThrow().drawnUpBy()).contains(committee);
    }

    @Test
    void namesNoPerson() {
      assertThat(colleges)
          .flatExtracting(college -> college.seats().items())
          .allSatisfy(seat -> assertThat(seat.holder()).isEmpty());
    }
  }

  @Test
  void givesTheFiveChallengesInOrder() {
    Listing<Challenge> challenges = limoges.actionProgramme().orElseThrow().challenges();
    assertThat(challenges.extent()).isEqualTo(Listing.Extent.ALL);
    assertThat(challenges)
        .extracting(challenge -> french(challenge.title()))
        .containsExactly(
            "promouvoir et développer une identité industrielle forte au service de"
                + " l'attractivité du territoire et du développement local",
            "favoriser le continuum formation initiale et continue et industrie",
            "apporter une meilleure visibilité à l'emploi industriel et attirer des talents",
            "maintenir, attirer et développer les entreprises",
            "soutenir le développement d'une industrie durable et le développement des"
                + " productions locales");
  }

  @Test
  void keepsTheIdThatTheRegionGave() {
    assertThat(limoges.identifiers()).hasToString("[region-nouvelle-aquitaine:8700TI01]");
  }

  @Test
  void datesTheContract() {
    assertThat(limoges.contract().orElseThrow().signed().orElseThrow().date())
        .isEqualTo(ImpreciseDate.parse("23 janvier 2020"));
    assertThat(french(limoges.contract().orElseThrow().remark().orElseThrow()))
        .contains("13 autres contrats de la région");
  }

  @Test
  void speaksEnglishToo() {
    assertThat(limoges.introduction().orElseThrow().resolve(Locale.ENGLISH).words())
        .startsWith("Many large companies");
    assertThat(first.needs()).allMatch(need -> need.in(Locale.ENGLISH).isPresent());
  }

  @Test
  void knowsWhatBecameOfTheMembersInTheSecondPhase() {
    TerritoryId successor = TerritoryId.parse("phase-2/ti-7511");
    assertThat(programme.successions(limoges.id())).hasSize(1);
    assertThat(programme.successions(successor)).isEqualTo(programme.successions(limoges.id()));
    List<Destination> destinations = programme.successions(limoges.id()).get(0).destinations();
    assertThat(destinations.get(0).territory()).contains(successor);
    assertThat(destinations.get(0).members()).hasToString("[248719312]");
    assertThat(destinations.get(1).territory()).isEmpty();
    assertThat(destinations.get(1).members()).hasToString("[200066512]");
    assertThat(programme.territory(successor).perimeter().orElseThrow().members())
        .extracting(member -> member.code().value())
        .containsExactly("248719312", "200040814", "200059400", "248700189", "200071942");
  }

  @Test
  void holdsBothPhasesWithThemesAndCounts() {
    assertThat(programme.phases())
        .extracting(phase -> phase.period().edtf().orElseThrow())
        .containsExactly("2018/2022", "2023/2027");
    assertThat(programme.phases())
        .extracting(phase -> phase.themes().stream().map(Theme::id).map(ThemeId::code).toList())
        .containsExactly(
            List.of("recruter", "attirer", "innover", "simplifier"),
            List.of("competences", "innovation", "foncier", "decarbonation"));
    assertThat(programme.phases())
        .extracting(
            phase ->
                phase.announcedCounts().stream()
                    .filter(count -> count.region().isEmpty())
                    .map(AnnouncedCount::territories)
                    .toList())
        .containsExactly(List.of(124, 149), List.of(183));
    assertThat(programme.latestPhase().orElseThrow().id()).hasToString("phase-2");
  }

  @Test
  void describesTheThreeLevelsOfGovernance() {
    assertThat(programme.governance())
        .extracting(GovernanceLevel::level)
        .containsExactly(Level.LOCAL, Level.REGIONAL, Level.NATIONAL);
    assertThat(french(programme.governance().get(0).chair()))
        .contains("binôme")
        .contains("élu")
        .contains("industriel");
    assertThat(french(programme.governance().get(0).remark().orElseThrow()))
        .contains("comité de suivi");
    assertThat(french(programme.governance().get(1).chair())).isEqualTo("la Région");
    assertThat(french(programme.governance().get(2).chair())).contains("ministres");
    assertThat(programme.governance().get(2).steering()).hasToString("[anct, dge]");
  }

  @Test
  void findsTheNearestKnownId() {
    assertThat(catchThrowable(() -> programme.territory(TerritoryId.parse("phase-1/ti-7570"))))
        .hasMessage("unknown territory 'phase-1/ti-7570', the nearest known is 'phase-1/ti-7507'");
  }

  private String name(OrganisationId id) {
    return french(programme.organisation(id).name());
  }

  private static String french(Text text) {
    return text.in(Locale.FRENCH).orElseThrow();
  }
}
