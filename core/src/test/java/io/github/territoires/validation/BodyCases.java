package io.github.territoires.validation;

import static io.github.territoires.validation.Edits.*;
import static io.github.territoires.validation.RuleCase.broken;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Commune;
import io.github.territoires.model.Department;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.OrganisationKind;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Population;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import io.github.territoires.model.Succession;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Organisations, members of perimeters, places, counts and successions that do not fit. */
final class BodyCases {
  private static final Member SINGLE =
      Member.builder(COMMUNE, "Saint-Denis", LegalNature.COM).build();
  private static final Member GROUPING =
      Member.builder(SIREN, "CC Grand Exemple", LegalNature.CC).build();

  private BodyCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(organisations(), perimeters(), places(), successions()).flatMap(c -> c);
  }

  private static Stream<RuleCase> organisations() {
    return Stream.of(
        new RuleCase(
            "part-of-cycle",
            "a part of itself",
            p ->
                broken(
                    organisation(p, "new", o -> o.partOf(OrganisationId.of("new"))),
                    last("organisations", p.organisations(), "/partOf"))),
        new RuleCase(
            "part-of-cycle",
            "two, each a part of the other, and a third a part of the second",
            p -> {
              Programme one = organisation(p, "c", o -> o.partOf(OrganisationId.of("b")));
              Programme two = organisation(one, "a", o -> o.partOf(OrganisationId.of("b")));
              Programme three = organisation(two, "b", o -> o.partOf(OrganisationId.of("a")));
              return broken(three, last("organisations", two.organisations(), "/partOf"));
            }),
        new RuleCase(
            "siren-shared",
            "two organisations with one SIREN",
            p -> {
              Programme one = organisation(p, "a", o -> o.siren(SIREN));
              return broken(
                  organisation(one, "b", o -> o.siren(SIREN)),
                  last("organisations", one.organisations(), "/siren"));
            }),
        new RuleCase(
            "siren-shared",
            "one of them with a SIRET, which tells nobody apart",
            p -> {
              Programme one = organisation(p, "a", o -> o.siret(Siret.of("35600000000048")));
              return broken(
                  organisation(one, "b", o -> o.siren(Siren.of("356000000"))),
                  last("organisations", one.organisations(), "/siren"));
            }),
        new RuleCase(
            "siren-shared",
            "both with one SIRET",
            p -> {
              Programme one = organisation(p, "a", o -> o.siret(Siret.of("35600000000048")));
              return broken(
                  organisation(one, "b", o -> o.siret(Siret.of("35600000000048"))),
                  last("organisations", one.organisations(), "/siret"));
            }),
        new RuleCase(
            "siret-of-other-siren",
            "a SIRET of another organisation",
            p ->
                broken(
                    organisation(p, "a", o -> o.siren(SIREN).siret(Siret.of("35600000000048"))),
                    last("organisations", p.organisations(), "/siret"))),
        new RuleCase(
            "legal-nature-unfit",
            "a company that is a grouping",
            p ->
                broken(
                    organisation(
                        p, "a", o -> o.kind(OrganisationKind.COMPANY).legalNature(LegalNature.CC)),
                    last("organisations", p.organisations(), "/legalNature"))),
        new RuleCase(
            "legal-nature-differs",
            "one CA as organisation, CC as member",
            p ->
                broken(
                    organisation(
                        newPerimeter(p, GROUPING),
                        "a",
                        o ->
                            o.name(Text.french("Grand Exemple"))
                                .siren(SIREN)
                                .legalNature(LegalNature.CA)),
                    last("organisations", p.organisations(), "/legalNature"))),
        new RuleCase(
            "member-name-differs",
            "from the organisation",
            p ->
                broken(
                    organisation(newPerimeter(p, GROUPING), "a", o -> o.siren(SIREN)),
                    inTerritory(p, "/perimeter/members/items/0/name"))));
  }

  private static Stream<RuleCase> perimeters() {
    return Stream.of(
        new RuleCase(
            "member-code-unfit",
            "a grouping's SIREN of a commune",
            p ->
                broken(
                    newPerimeter(p, Member.builder(SIREN, "X", LegalNature.COM).build()),
                    inTerritory(p, "/perimeter/members/items/0/code"))),
        new RuleCase(
            "member-code-unfit",
            "an INSEE code of a grouping",
            p ->
                broken(
                    newPerimeter(p, Member.builder(COMMUNE, "X", LegalNature.CA).build()),
                    inTerritory(p, "/perimeter/members/items/0/code"))),
        new RuleCase(
            "member-code-unfit",
            "a commune's SIREN of a grouping",
            p ->
                broken(
                    newPerimeter(
                        p, Member.builder(Siren.of("214200446"), "X", LegalNature.CC).build()),
                    inTerritory(p, "/perimeter/members/items/0/code"))),
        new RuleCase(
            "communes-of-commune",
            "list itself",
            p ->
                broken(
                    newPerimeter(
                        p,
                        SINGLE.toBuilder()
                            .communes(Listing.all(Commune.of(COMMUNE, "Saint-Denis")))
                            .build()),
                    inTerritory(p, "/perimeter/members/items/0/communes"))),
        new RuleCase(
            "member-in-two-territories",
            "the grouping of the first territory",
            p -> {
              Member first = p.territories().get(0).perimeter().get().members().items().get(0);
              Member again = Member.builder(first.code(), first.name(), first.nature()).build();
              return broken(
                  newPerimeter(p, again), inTerritory(p, "/perimeter/members/items/0/code"));
            }),
        new RuleCase(
            "commune-in-two-members",
            "on its own and in a grouping",
            p -> {
              Listing<Commune> communes = Listing.all(Commune.of(COMMUNE, "Saint-Denis"));
              return broken(
                  newPerimeter(p, SINGLE, GROUPING.toBuilder().communes(communes).build()),
                  inTerritory(p, "/perimeter/members/items/1/communes/items/0/code"));
            }),
        new RuleCase(
            "commune-in-two-members",
            "in a territorial body of Grand Paris and in another grouping",
            p -> {
              Listing<Commune> communes = Listing.all(Commune.of(COMMUNE, "Saint-Denis"));
              Member body =
                  Member.builder(OTHER_SIREN, "EPT", LegalNature.EPT).communes(communes).build();
              return broken(
                  newPerimeter(p, body, GROUPING.toBuilder().communes(communes).build()),
                  inTerritory(p, "/perimeter/members/items/1/communes/items/0/code"));
            }),
        new RuleCase(
            "commune-in-two-members",
            "in a métropole and in another grouping",
            p -> {
              Listing<Commune> communes = Listing.all(Commune.of(COMMUNE, "Saint-Denis"));
              Member body =
                  Member.builder(OTHER_SIREN, "METRO", LegalNature.METRO)
                      .communes(communes)
                      .build();
              return broken(
                  newPerimeter(p, GROUPING.toBuilder().communes(communes).build(), body),
                  inTerritory(p, "/perimeter/members/items/1/communes/items/0/code"));
            }),
        new RuleCase(
            "population-differs",
            "eleven in the grouping, ten in its commune",
            p -> {
              Commune ten =
                  new Commune(COMMUNE, "Saint-Denis", Optional.of(Population.of(10, "2021")));
              Member eleven =
                  GROUPING.toBuilder()
                      .communes(Listing.all(ten))
                      .population(Population.of(11, "2021"))
                      .build();
              return broken(
                  newPerimeter(p, eleven),
                  inTerritory(p, "/perimeter/members/items/0/population/inhabitants"));
            }));
  }

  private static Stream<RuleCase> places() {
    Perimeter whole = new Perimeter(Listing.all(SINGLE), List.of());
    Perimeter part = new Perimeter(Listing.selection(SINGLE), List.of());
    Region reunion = DEPARTMENT.region().get();
    return Stream.of(
        new RuleCase(
            "region-differs",
            "one missing",
            p ->
                broken(
                    newTerritory(p, t -> t.perimeter(part).regions(List.of(Region.of("75")))),
                    inTerritory(p, "/regions"))),
        new RuleCase(
            "region-differs",
            "one too many",
            p ->
                broken(
                    newTerritory(
                        p, t -> t.perimeter(whole).regions(List.of(reunion, Region.of("75")))),
                    inTerritory(p, "/regions/1"))),
        new RuleCase(
            "region-differs",
            "one too many for a grouping whose communes are all known",
            p ->
                broken(
                    newTerritory(
                        p,
                        t ->
                            t.perimeter(
                                    new Perimeter(
                                        Listing.all(
                                            GROUPING.toBuilder()
                                                .communes(
                                                    Listing.all(Commune.of(COMMUNE, "Saint-Denis")))
                                                .build()),
                                        List.of()))
                                .regions(List.of(reunion, Region.of("75")))),
                    inTerritory(p, "/regions/1"))),
        new RuleCase(
            "region-differs",
            "not that of the department",
            p ->
                broken(
                    newTerritory(
                        p,
                        t -> t.regions(List.of(reunion)).departments(List.of(Department.of("87")))),
                    inTerritory(p, "/regions"))),
        new RuleCase(
            "department-differs",
            "one missing",
            p ->
                broken(
                    newTerritory(
                        p, t -> t.perimeter(part).departments(List.of(Department.of("87")))),
                    inTerritory(p, "/departments"))),
        new RuleCase(
            "department-differs",
            "one too many",
            p ->
                broken(
                    newTerritory(
                        p,
                        t ->
                            t.perimeter(whole)
                                .departments(List.of(DEPARTMENT, Department.of("87")))),
                    inTerritory(p, "/departments/1"))),
        new RuleCase(
            "count-exceeded",
            "none announced in the country",
            p ->
                broken(
                    phase(p, phase -> phase.announcedCounts(List.of(none(Optional.empty())))),
                    "/phases/0/announcedCounts/0/territories")),
        new RuleCase(
            "count-exceeded",
            "none announced in a region",
            p ->
                broken(
                    phase(
                        newTerritory(p, t -> t.regions(List.of(reunion))),
                        phase -> phase.announcedCounts(List.of(none(Optional.of(reunion))))),
                    "/phases/0/announcedCounts/0/territories")));
  }

  private static AnnouncedCount none(Optional<Region> region) {
    return new AnnouncedCount(0, ImpreciseDate.parse("2019"), region, List.of());
  }

  private static Stream<RuleCase> successions() {
    return Stream.of(
        new RuleCase(
            "succession-member-unknown",
            "of the territory that it comes from",
            p -> succession(p, SIREN, Optional.empty(), "/destinations/0/members/0")),
        new RuleCase(
            "succession-member-unknown",
            "of the territory that it leads to",
            p -> {
              Programme more =
                  newTerritory(
                      p,
                      t ->
                          t.id(TerritoryId.of(SECOND, "ti-new"))
                              .perimeter(new Perimeter(Listing.all(GROUPING), List.of())));
              return succession(
                  more,
                  firstMember(p),
                  Optional.of(TerritoryId.of(SECOND, "ti-new")),
                  "/destinations/0/members/0");
            }),
        new RuleCase(
            "succession-phase-wrong",
            "to the same phase",
            p -> {
              Succession same =
                  new Succession(p.territories().get(0).id(), FIRST, List.of(), sources(p));
              return broken(
                  p.toBuilder().successions(plus(p.successions(), same)).build(),
                  last("successions", p.successions(), "/phase"));
            }),
        new RuleCase(
            "succession-phase-wrong",
            "to a territory of the same phase",
            p ->
                succession(
                    p,
                    firstMember(p),
                    Optional.of(p.territories().get(0).id()),
                    "/destinations/0/territory")));
  }

  private static MemberCode firstMember(Programme p) {
    return p.territories().get(0).perimeter().get().members().items().get(0).code();
  }

  private static RuleCase.Broken succession(
      Programme p, MemberCode member, Optional<TerritoryId> to, String pointer) {
    Succession succession =
        new Succession(
            p.territories().get(0).id(),
            SECOND,
            List.of(new Succession.Destination(to, List.of(member))),
            sources(p));
    return broken(
        p.toBuilder().successions(plus(p.successions(), succession)).build(),
        last("successions", p.successions(), pointer));
  }
}
