package io.github.territoires.validation;

import static io.github.territoires.validation.Edits.*;
import static io.github.territoires.validation.NearMissesTest.miss;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Commune;
import io.github.territoires.model.Facility;
import io.github.territoires.model.FormerName;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Party;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Population;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Role;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import io.github.territoires.model.Succession;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Organisations, members, regions and counts that look wrong and are not. */
final class NearMissPerimeters {
  private static final Text BUILDING = Text.french("le bâtiment");
  private static final Commune PART = Commune.of(COMMUNE, "Saint-Denis");

  private NearMissPerimeters() {}

  static Stream<Arguments> all() {
    return Stream.concat(bodies(), places());
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
                    Member.builder(Siren.of("214200446"), "Le Chambon")
                        .nature(LegalNature.COM)
                        .communes(Listing.all(PART))
                        .build())),
        miss(
            "Grand Paris: a commune in a territorial body and in the métropole",
            p ->
                newPerimeter(
                    p, grouping(SIREN, LegalNature.EPT), grouping(OTHER_SIREN, LegalNature.METRO))),
        miss(
            "a commune in two groupings that may be these",
            p -> newPerimeter(p, unknown(SIREN), unknown(OTHER_SIREN))),
        miss(
            "codes and an organisation beside members of which no nature is known",
            p ->
                organisation(
                    newPerimeter(
                        p,
                        unknown(SIREN),
                        Member.builder(Siren.of("214200446"), "Le Chambon").build()),
                    "a",
                    o ->
                        o.name(Text.french("Pays d’Exemple"))
                            .siren(SIREN)
                            .legalNature(LegalNature.CA))),
        miss(
            "a commune that the territory lists, and its member too",
            p -> newCommune(p, NEW_TERRITORY, grouping(SIREN, LegalNature.CC))),
        miss(
            "a commune that two territories list, each in its phase",
            p -> newCommune(newCommune(p, NEW_TERRITORY), TerritoryId.of(SECOND, "ti-new"))),
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
            "an organisation by a former name",
            p ->
                organisation(
                    newPerimeter(p, grouping(SIREN, LegalNature.CC)),
                    "a",
                    o ->
                        o.name(Text.french("Terres nouvelles"))
                            .siren(SIREN)
                            .formerNames(
                                List.of(
                                    new FormerName(
                                        Text.french("Pays d’Exemple"),
                                        Optional.empty(),
                                        List.of()))))),
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
                                    Facility.builder("halle", BUILDING)
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
                                Perimeter.of(
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
                                perimeter(
                                    Member.builder(SIREN, "X").nature(LegalNature.CC).build())))),
        miss(
            "such a grouping beside a commune",
            p ->
                newTerritory(
                    p,
                    t ->
                        t.regions(List.of(reunion, other))
                            .perimeter(
                                perimeter(
                                    Member.builder(COMMUNE, "X").nature(LegalNature.COM).build(),
                                    Member.builder(SIREN, "X").nature(LegalNature.CC).build())))),
        miss(
            "a grouping of which some communes are known",
            p ->
                newTerritory(
                    p,
                    t ->
                        t.regions(List.of(reunion, other))
                            .perimeter(
                                perimeter(
                                    Member.builder(SIREN, "X")
                                        .nature(LegalNature.CC)
                                        .communes(Listing.selection(PART))
                                        .build())))),
        miss(
            "more regions than those of the communes that are listed without their members",
            p ->
                newTerritory(
                    p,
                    t ->
                        t.regions(List.of(reunion, other))
                            .perimeter(
                                new Perimeter(
                                    Listing.unknown(), Listing.selection(PART), List.of())))),
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
            p -> succession(newPerimeter(p, grouping(SIREN, LegalNature.CC)))),
        miss(
            "a succession by a commune of no member",
            p -> succession(newCommune(p, NEW_TERRITORY))));
  }

  private static Programme succession(Programme p) {
    Succession.Destination none = new Succession.Destination(Optional.empty(), List.of(COMMUNE));
    Succession succession = new Succession(NEW_TERRITORY, SECOND, List.of(none), sources(p));
    return p.toBuilder().successions(plus(p.successions(), succession)).build();
  }

  private static Member unknown(Siren siren) {
    return grouping(siren, LegalNature.CC).toBuilder().nature(null).build();
  }

  private static Perimeter perimeter(Member... members) {
    return Perimeter.of(Listing.all(members), List.of());
  }

  private static Member grouping(Siren siren, LegalNature nature) {
    return Member.builder(siren, nature + " Pays d’Exemple\u00a0")
        .nature(nature)
        .communes(Listing.all(PART))
        .build();
  }

  private static Commune part(int inhabitants, String vintage) {
    return new Commune(COMMUNE, "Saint-Denis", Optional.of(Population.of(inhabitants, vintage)));
  }

  private static AnnouncedCount count(int territories, Optional<Region> region) {
    return new AnnouncedCount(territories, ImpreciseDate.parse("2019"), region, List.of());
  }
}
