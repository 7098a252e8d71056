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
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Succession;
import io.github.territoires.model.TerritoryId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Regions, departments, counts and successions that do not fit. */
final class PlaceCases {
  private static final Member SINGLE =
      Member.builder(COMMUNE, "Saint-Denis").nature(LegalNature.COM).build();
  private static final Member GROUPING =
      Member.builder(SIREN, "CC Grand Exemple").nature(LegalNature.CC).build();

  private PlaceCases() {}

  static Stream<RuleCase> all() {
    return Stream.concat(places(), successions());
  }

  private static Stream<RuleCase> places() {
    Perimeter whole = Perimeter.of(Listing.all(SINGLE), List.of());
    Perimeter part = Perimeter.of(Listing.selection(SINGLE), List.of());
    Listing<Commune> communes = Listing.all(Commune.of(COMMUNE, "Saint-Denis"));
    Perimeter some =
        new Perimeter(
            Listing.unknown(), new Listing<>(communes.items(), Listing.Extent.UNKNOWN), List.of());
    Perimeter listed = new Perimeter(Listing.all(GROUPING), communes, List.of());
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
                                    Perimeter.of(
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
            "one too many for a perimeter whose communes are all known, though not their members",
            p ->
                broken(
                    newTerritory(
                        p, t -> t.perimeter(listed).regions(List.of(reunion, Region.of("75")))),
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
            "one missing in which a commune of no member lies",
            p ->
                broken(
                    newTerritory(
                        p, t -> t.perimeter(some).departments(List.of(Department.of("87")))),
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
                              .perimeter(Perimeter.of(Listing.all(GROUPING), List.of())));
              return succession(
                  more,
                  firstMember(p),
                  Optional.of(TerritoryId.of(SECOND, "ti-new")),
                  "/destinations/0/members/0");
            }),
        new RuleCase(
            "succession-member-unknown",
            "a commune in no member of the territory, nor in its perimeter",
            p -> succession(p, COMMUNE, Optional.empty(), "/destinations/0/members/0")),
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
