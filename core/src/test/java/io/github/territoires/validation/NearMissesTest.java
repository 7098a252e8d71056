package io.github.territoires.validation;

import static io.github.territoires.validation.Edits.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Agreement;
import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Commune;
import io.github.territoires.model.Cost;
import io.github.territoires.model.Facility;
import io.github.territoires.model.Funding;
import io.github.territoires.model.FundingState;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.Money;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Party;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Population;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Region;
import io.github.territoires.model.Role;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import io.github.territoires.model.Stage;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.Succession;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.testkit.Programmes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks wrong and is not: real data have all of this. */
class NearMissesTest {
  private static final Text BUILDING = Text.french("le bâtiment");
  private static final Commune PART = Commune.of(COMMUNE, "Saint-Denis");

  @ParameterizedTest(name = "{0}")
  @MethodSource({"bodies", "places", "money", "dates", "words"})
  void findNothing(String what, UnaryOperator<Programme> change) {
    for (int seed = 0; seed < 5; seed++) {
      Programme programme = change.apply(Programmes.make(seed, 1 + seed % 2, 1, 2));

      ValidationReport report = Validator.standard().validate(programme);

      assertThat(report.violations()).as(report.toString()).isEmpty();
    }
  }

  static Stream<Arguments> bodies() {
    Siren postOffice = Siren.of("356000000");
    OrganisationId whole = OrganisationId.of("whole");
    return Stream.of(
        miss(
            "a part has the SIREN of the whole",
            p ->
                organisation(
                    organisation(p, "whole", o -> o.siren(SIREN)),
                    "part",
                    o -> o.siren(SIREN).partOf(whole))),
        miss(
            "the whole stands after the part",
            p ->
                organisation(
                    organisation(p, "part", o -> o.siren(SIREN).partOf(whole)),
                    "whole",
                    o -> o.siren(SIREN))),
        miss(
            "two establishments of one company",
            p ->
                organisation(
                    organisation(
                        p, "a", o -> o.siren(postOffice).siret(Siret.of("35600000000048"))),
                    "b",
                    o -> o.siren(postOffice).siret(Siret.of("35600000000014")))),
        miss(
            "a commune by its SIREN, with itself as its commune",
            p ->
                newPerimeter(
                    p,
                    Member.builder(Siren.of("214200446"), "Le Chambon", LegalNature.COM)
                        .communes(Listing.all(PART))
                        .build())),
        miss(
            "Grand Paris: a commune in a territorial body and in the métropole",
            p ->
                newPerimeter(
                    p, grouping(SIREN, LegalNature.EPT), grouping(OTHER_SIREN, LegalNature.METRO))),
        miss(
            "a member of another phase in another place",
            p ->
                newTerritory(
                    newPerimeter(p, grouping(SIREN, LegalNature.CC)),
                    t ->
                        t.id(TerritoryId.of(SECOND, "ti-new"))
                            .perimeter(perimeter(grouping(SIREN, LegalNature.CA))))),
        miss(
            "an organisation by a label with its nature, and of a nature it has today",
            p ->
                organisation(
                    newTerritory(
                        newPerimeter(p, grouping(SIREN, LegalNature.CC)),
                        t ->
                            t.id(TerritoryId.of(SECOND, "ti-new"))
                                .perimeter(perimeter(grouping(SIREN, LegalNature.CA)))),
                    "a",
                    o ->
                        o.name(Text.french("Communauté d’agglomération du Pays d'EXEMPLE"))
                            .siren(SIREN)
                            .legalNature(LegalNature.CA))),
        miss(
            "an organisation by its short name",
            p ->
                organisation(
                    newPerimeter(p, grouping(SIREN, LegalNature.CC)),
                    "a",
                    o -> o.siren(SIREN).shortName("Exemple"))),
        miss(
            "an organisation that acts for itself and for another",
            p ->
                newProject(
                    p,
                    project ->
                        project.parties(
                            Listing.all(
                                Party.of(STATE, Role.CARRIER),
                                Party.of(STATE, Role.CARRIER).onBehalfOf(REGION))))),
        miss(
            "a carrier and the contracting authority of a building",
            p ->
                newProject(
                    p,
                    project ->
                        project
                            .parties(Listing.all(Party.of(STATE, Role.CARRIER)))
                            .facilities(
                                List.of(
                                    Facility.builder(BUILDING)
                                        .parties(
                                            Listing.all(
                                                Party.of(REGION, Role.CONTRACTING_AUTHORITY),
                                                Party.of(STATE, Role.OPERATOR)))
                                        .build())))));
  }

  static Stream<Arguments> places() {
    Region reunion = DEPARTMENT.region().orElseThrow();
    Region other = Region.of("75");
    Member counted =
        grouping(SIREN, LegalNature.CC).toBuilder().population(Population.of(9, "2021")).build();
    return Stream.of(
        miss(
            "more regions than those of the communes that are known",
            p ->
                newTerritory(
                    p,
                    t ->
                        t.regions(List.of(reunion, other))
                            .departments(List.of(DEPARTMENT))
                            .perimeter(
                                new Perimeter(
                                    Listing.selection(grouping(SIREN, LegalNature.CC)),
                                    List.of())))),
        miss(
            "a grouping whose communes are not known",
            p ->
                newTerritory(
                    p,
                    t ->
                        t.regions(List.of(reunion, other))
                            .perimeter(
                                perimeter(Member.builder(SIREN, "X", LegalNature.CC).build())))),
        miss(
            "such a grouping beside a commune",
            p ->
                newTerritory(
                    p,
                    t ->
                        t.regions(List.of(reunion, other))
                            .perimeter(
                                perimeter(
                                    Member.builder(COMMUNE, "X", LegalNature.COM).build(),
                                    Member.builder(SIREN, "X", LegalNature.CC).build())))),
        miss(
            "a grouping of which some communes are known",
            p ->
                newTerritory(
                    p,
                    t ->
                        t.regions(List.of(reunion, other))
                            .perimeter(
                                perimeter(
                                    Member.builder(SIREN, "X", LegalNature.CC)
                                        .communes(Listing.selection(PART))
                                        .build())))),
        miss("a population of which the parts are not known", p -> newPerimeter(p, counted)),
        miss(
            "a grouping that is said to have no communes",
            p -> newPerimeter(p, counted.toBuilder().communes(Listing.none()).build())),
        miss(
            "a grouping of which only the parts are counted",
            p ->
                newPerimeter(
                    p,
                    counted.toBuilder()
                        .population(null)
                        .communes(Listing.all(part(8, "2021")))
                        .build())),
        miss(
            "a population of another vintage than that of the parts",
            p ->
                newPerimeter(
                    p, counted.toBuilder().communes(Listing.all(part(8, "2020"))).build())),
        miss(
            "a population of which some parts are known",
            p ->
                newPerimeter(
                    p, counted.toBuilder().communes(Listing.selection(part(8, "2021"))).build())),
        miss(
            "a territory in two regions is counted in one of them",
            p ->
                phase(
                    newTerritory(p, t -> t.regions(List.of(reunion, other))),
                    phase -> phase.announcedCounts(List.of(count(0, Optional.of(reunion)))))),
        miss(
            "as many territories as were announced at most",
            p -> {
              int territories = p.territories(FIRST).size();
              return phase(
                  p,
                  phase ->
                      phase.announcedCounts(
                          List.of(
                              count(territories, Optional.empty()), count(0, Optional.empty()))));
            }),
        miss(
            "a succession by a commune of a grouping",
            p -> {
              TerritoryId from = TerritoryId.of(FIRST, "ti-new");
              Programme more = newPerimeter(p, grouping(SIREN, LegalNature.CC));
              Succession.Destination none =
                  new Succession.Destination(Optional.empty(), List.of(COMMUNE));
              Succession succession = new Succession(from, SECOND, List.of(none), sources(p));
              return more.toBuilder().successions(plus(p.successions(), succession)).build();
            }));
  }

  static Stream<Arguments> money() {
    return Stream.of(
        miss(
            "the whole cost, announced and then granted",
            p ->
                financed(
                    p,
                    Cost.of(Money.euros(100)),
                    funding(100).state(FundingState.ANNOUNCED),
                    funding(100).state(FundingState.GRANTED))),
        miss(
            "a cost of a part",
            p ->
                financed(
                    p, new Cost(Money.euros(10), Optional.of(BUILDING), List.of()), funding(100))),
        miss(
            "another currency",
            p -> financed(p, Cost.of(Money.euros(10)), funding(1).amount(Money.parse("100 CHF")))));
  }

  static Stream<Arguments> dates() {
    LocalDate june = LocalDate.of(2020, 6, 1);
    return Stream.of(
        miss(
            "what happened on the as-of day, or at some time of its year",
            p ->
                newProject(
                    territory(p, t -> t.asOf(null)),
                    project ->
                        project.milestones(
                            List.of(
                                milestone(MilestoneKind.OPENING, p.asOf().toString()),
                                milestone(MilestoneKind.DELIVERY, p.asOf().getYear() + ""))))),
        miss(
            "what a source tells that is newer than the territory's as-of day",
            p -> {
              Programme fresh = source(p, s -> s.asOf(p.asOf()));
              StatedDate today =
                  StatedDate.of(ImpreciseDate.of(p.asOf())).statedIn(p.sources().get(0).id());
              return newTerritory(
                  fresh,
                  t ->
                      t.asOf(p.asOf().minusDays(1))
                          .contract(Agreement.builder().signed(today).build()));
            }),
        miss(
            "a study that is done before works are planned",
            p ->
                newProject(
                    p,
                    project ->
                        project
                            .progress(Progress.of(Stage.STUDY, Status.DONE, june))
                            .milestones(List.of(planned("2030", "2021"))))),
        miss(
            "a date planned before the project was given up",
            p ->
                newProject(
                    p,
                    project ->
                        project
                            .progress(Progress.of(Stage.STUDY, Status.ABANDONED, june))
                            .milestones(List.of(planned("2030", "2020"))))),
        miss(
            "a date planned for the day on which it was said",
            p ->
                newProject(
                    p,
                    project -> project.milestones(List.of(planned("2020-05-04", "2020-05-04"))))),
        miss(
            "works that begin in the year of another opening, or after that of something else",
            p ->
                newProject(
                    p,
                    project ->
                        project.milestones(
                            List.of(
                                milestone(MilestoneKind.OPENING, "2020"),
                                milestone(MilestoneKind.WORKS_START, "2020-12-31"),
                                Milestone.builder(MilestoneKind.WORKS_START, Text.french("autre"))
                                    .actual(StatedDate.of(ImpreciseDate.parse("2022")))
                                    .build())))),
        miss(
            "a contract signed with the protocol, on the last day of both periods",
            p ->
                newTerritory(
                    phase(p, phase -> phase.period(ImpreciseDate.parse("2018-2022"))),
                    t ->
                        t.protocol(signed("2022-12-31"))
                            .contract(
                                signed("2022-12-31").toBuilder()
                                    .period(ImpreciseDate.parse("2022-2025"))
                                    .build()))));
  }

  static Stream<Arguments> words() {
    return Stream.of(
        miss(
            "a source in its own language",
            p -> source(p, s -> s.title(Text.of(Locale.ENGLISH, "Industrial territories")))),
        miss(
            "French of another country",
            p -> p.toBuilder().name(Text.of(Locale.CANADA_FRENCH, "Programme")).build()),
        miss(
            "a territory that publishes itself states no source",
            p ->
                newTerritory(
                    p,
                    t ->
                        t.sources(List.of())
                            .publisher(STATE)
                            .projects(
                                Listing.all(
                                    Project.builder(ProjectId.of(NEW_TERRITORY, "x"), BUILDING)
                                        .build())))));
  }

  private static Arguments miss(String what, UnaryOperator<Programme> change) {
    return Arguments.of(what, change);
  }

  private static Perimeter perimeter(Member... members) {
    return new Perimeter(Listing.all(members), List.of());
  }

  private static Member grouping(Siren siren, LegalNature nature) {
    return Member.builder(siren, nature + " Pays d’Exemple\u00a0", nature)
        .communes(Listing.all(PART))
        .build();
  }

  private static Commune part(int inhabitants, String vintage) {
    return new Commune(COMMUNE, "Saint-Denis", Optional.of(Population.of(inhabitants, vintage)));
  }

  private static AnnouncedCount count(int territories, Optional<Region> region) {
    return new AnnouncedCount(territories, ImpreciseDate.parse("2019"), region, List.of());
  }

  private static Funding.Builder funding(long euros) {
    return Funding.builder(STATE).scheme(BUILDING).amount(Money.euros(euros));
  }

  private static Programme financed(Programme p, Cost cost, Funding.Builder... fundings) {
    List<Funding> built = Stream.of(fundings).map(Funding.Builder::build).toList();
    return newProject(p, project -> project.cost(cost).fundings(Listing.selection(built)));
  }

  private static Milestone milestone(MilestoneKind kind, String actual) {
    return Milestone.builder(kind, BUILDING)
        .actual(StatedDate.of(ImpreciseDate.parse(actual)))
        .build();
  }

  private static Milestone planned(String date, String said) {
    StatedDate planned = StatedDate.of(ImpreciseDate.parse(date)).said(ImpreciseDate.parse(said));
    return Milestone.builder(MilestoneKind.OPENING, BUILDING).planned(List.of(planned)).build();
  }

  private static Agreement signed(String day) {
    return Agreement.builder().signed(StatedDate.of(ImpreciseDate.parse(day))).build();
  }
}
