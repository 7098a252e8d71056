package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
  private static final Text NAME = Text.french("Essai");
  private static final PhaseId PHASE = PhaseId.of("phase-1");
  private static final ThemeId THEME = ThemeId.of(PHASE, "innover");
  private static final OrganisationId COMPANY = OrganisationId.of("entreprise");
  private static final OrganisationId LABORATORY = OrganisationId.of("laboratoire");
  private static final OrganisationId FUNDER = OrganisationId.of("financeur");
  private static final OrganisationId AUTHORITY = OrganisationId.of("collectivite");

  private final Project themed = project("theme").themes(Listing.all(THEME)).build();
  private final Project shared =
      project("partage")
          .parties(Listing.all(Party.of(COMPANY, Role.PARTNER).onBehalfOf(LABORATORY)))
          .facilities(
              List.of(
                  Facility.builder("batiment", NAME)
                      .parties(Listing.all(Party.of(AUTHORITY, Role.CONTRACTING_AUTHORITY)))
                      .build()))
          .fundings(Listing.all(Funding.builder(FUNDER).build()))
          .build();
  private final Territory territory =
      Territory.builder(TerritoryId.of(PHASE, "ti-0001"), NAME)
          .regions(List.of(Region.of("75"), Region.of("76")))
          .governance(
              new Governance(
                  Optional.empty(),
                  Listing.unknown(),
                  List.of(new College(NAME, Listing.all(Seat.of(AUTHORITY)))),
                  List.of()))
          .projects(Listing.all(themed, shared))
          .build();
  private final Programme programme =
      Programme.builder(NAME, LocalDate.of(2026, 1, 1))
          .phases(
              List.of(
                  Phase.builder(PHASE, NAME, ImpreciseDate.parse("2018-2022"))
                      .themes(List.of(new Theme(THEME, NAME, Optional.empty())))
                      .build()))
          .organisations(List.of(Organisation.builder(COMPANY, NAME).build()))
          .territories(List.of(territory))
          .build();

  @Test
  void findsByTheme() {
    assertThat(programme.projects(THEME)).containsExactly(themed);
    assertThat(programme.projects(ThemeId.of(PHASE, "attirer"))).isEmpty();
  }

  @Test
  void findsProjectsByOrganisationInEveryCapacity() {
    for (OrganisationId id : List.of(COMPANY, LABORATORY, FUNDER, AUTHORITY)) {
      assertThat(programme.projects(id)).containsExactly(shared);
    }
    assertThat(programme.projects(OrganisationId.of("autre"))).isEmpty();
  }

  @Test
  void findsTerritoriesByPhaseRegionAndOrganisation() {
    assertThat(programme.territories(PHASE)).containsExactly(territory);
    assertThat(programme.territories(Region.of("75"))).containsExactly(territory);
    assertThat(programme.territories(Region.of("76"))).containsExactly(territory);
    assertThat(programme.territories(Region.of("11"))).isEmpty();
    assertThat(programme.territories(AUTHORITY)).containsExactly(territory);
    assertThat(programme.territories(FUNDER)).containsExactly(territory);
  }

  @Test
  void namesTheNearestKnownIdOfEveryKind() {
    assertUnknown(() -> programme.phase(PhaseId.of("phase-7")), "phase", "phase-1");
    assertUnknown(() -> programme.theme(ThemeId.of(PHASE, "inover")), "theme", "phase-1/innover");
    assertUnknown(
        () -> programme.territory(TerritoryId.of(PHASE, "ti-001")), "territory", "phase-1/ti-0001");
    assertUnknown(
        () -> programme.project(ProjectId.of(territory.id(), "partages")),
        "project",
        "phase-1/ti-0001/partage");
    assertUnknown(
        () -> programme.organisation(OrganisationId.of("entreprises")),
        "organisation",
        "entreprise");
    assertThatThrownBy(() -> programme.source(SourceId.of("nulle-part")))
        .isInstanceOf(UnknownIdException.class)
        .hasMessage("unknown source 'nulle-part'");
  }

  @Test
  void findsTheFirstOfTwoWithOneId() {
    Project twin = themed.toBuilder().title(Text.french("Jumeau")).build();
    Programme doubled =
        programme.toBuilder()
            .territories(List.of(territory.toBuilder().projects(Listing.all(themed, twin)).build()))
            .build();
    assertThat(doubled.project(themed.id())).isSameAs(themed);
    assertThat(doubled.projects()).containsExactly(themed, twin);
  }

  @Test
  void isEqualByValueAndCopiesWhatItIsGiven() {
    List<Territory> given = new ArrayList<>(List.of(territory));
    Programme copy = programme.toBuilder().territories(given).build();
    given.clear();
    assertThat(copy).isEqualTo(programme).hasSameHashCodeAs(programme);
    assertThat(copy.territories()).containsExactly(territory);
    assertThat(programme.toBuilder().asOf(LocalDate.of(2026, 1, 2)).build())
        .isNotEqualTo(programme);
  }

  /** A hundred thousand lookups among as many projects end at once; scanning would take minutes. */
  @Test
  void looksUpWithoutScanning() {
    int many = 50_000;
    List<Project> projects =
        IntStream.range(0, many).mapToObj(i -> project("p" + i).build()).toList();
    Programme large =
        programme.toBuilder()
            .territories(List.of(territory.toBuilder().projects(Listing.all(projects)).build()))
            .build();
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 100_000; i++) {
            Project expected = projects.get(i % many);
            assertThat(large.project(expected.id())).isSameAs(expected);
          }
        });
  }

  private Project.Builder project(String code) {
    return Project.builder(ProjectId.of(TerritoryId.of(PHASE, "ti-0001"), code), NAME);
  }

  private static void assertUnknown(ThrowingCallable lookup, String kind, String nearest) {
    assertThatThrownBy(lookup)
        .isInstanceOf(UnknownIdException.class)
        .hasMessageStartingWith("unknown " + kind + " '")
        .hasMessageEndingWith(", the nearest known is '" + nearest + "'");
  }

  @Test
  void saysOfWhatKindAnUnknownIdIs() {
    assertThat(new UnknownIdException("widget", "pgae", List.of("page")).kind())
        .isEqualTo("widget");
  }
}
