package io.github.territoires.validation;

import static io.github.territoires.validation.Edits.*;
import static io.github.territoires.validation.RuleCase.broken;

import io.github.territoires.model.Commune;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.OrganisationKind;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Population;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Organisations and members of perimeters that do not fit. */
final class BodyCases {
  private static final Member SINGLE =
      Member.builder(COMMUNE, "Saint-Denis").nature(LegalNature.COM).build();
  private static final Member GROUPING =
      Member.builder(SIREN, "CC Grand Exemple").nature(LegalNature.CC).build();

  private BodyCases() {}

  static Stream<RuleCase> all() {
    return Stream.concat(organisations(), perimeters());
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
                    newPerimeter(p, Member.builder(SIREN, "X").nature(LegalNature.COM).build()),
                    inTerritory(p, "/perimeter/members/items/0/code"))),
        new RuleCase(
            "member-code-unfit",
            "an INSEE code of a grouping",
            p ->
                broken(
                    newPerimeter(p, Member.builder(COMMUNE, "X").nature(LegalNature.CA).build()),
                    inTerritory(p, "/perimeter/members/items/0/code"))),
        new RuleCase(
            "member-code-unfit",
            "a commune's SIREN of a grouping",
            p ->
                broken(
                    newPerimeter(
                        p,
                        Member.builder(Siren.of("214200446"), "X").nature(LegalNature.CC).build()),
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
              Member again =
                  Member.builder(first.code(), first.name())
                      .nature(first.nature().orElse(null))
                      .build();
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
                  Member.builder(OTHER_SIREN, "EPT")
                      .nature(LegalNature.EPT)
                      .communes(communes)
                      .build();
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
                  Member.builder(OTHER_SIREN, "METRO")
                      .nature(LegalNature.METRO)
                      .communes(communes)
                      .build();
              return broken(
                  newPerimeter(p, GROUPING.toBuilder().communes(communes).build(), body),
                  inTerritory(p, "/perimeter/members/items/1/communes/items/0/code"));
            }),
        new RuleCase(
            "commune-in-two-members",
            "on its own and in a grouping, neither of a nature that is known",
            p -> {
              Listing<Commune> communes = Listing.all(Commune.of(COMMUNE, "Saint-Denis"));
              return broken(
                  newPerimeter(
                      p,
                      SINGLE.toBuilder().nature(null).build(),
                      GROUPING.toBuilder().nature(null).communes(communes).build()),
                  inTerritory(p, "/perimeter/members/items/1/communes/items/0/code"));
            }),
        new RuleCase(
            "commune-in-two-territories",
            "neither says in which member",
            p -> {
              Programme one = newCommune(p, TerritoryId.of(FIRST, "ti-one"));
              return broken(
                  newCommune(one, NEW_TERRITORY),
                  inTerritory(one, "/perimeter/communes/items/0/code"));
            }),
        new RuleCase(
            "commune-in-two-territories",
            "a member of the second has it",
            p -> {
              Listing<Commune> communes = Listing.all(Commune.of(COMMUNE, "Saint-Denis"));
              Programme one = newCommune(p, TerritoryId.of(FIRST, "ti-one"));
              return broken(
                  newCommune(one, NEW_TERRITORY, GROUPING.toBuilder().communes(communes).build()),
                  inTerritory(one, "/perimeter/members/items/0/communes/items/0/code"));
            }),
        new RuleCase(
            "commune-in-two-territories",
            "a member of the first is it",
            p -> {
              Programme one =
                  newTerritory(
                      p,
                      t ->
                          t.id(TerritoryId.of(FIRST, "ti-one"))
                              .perimeter(Perimeter.of(Listing.all(SINGLE), List.of())));
              return broken(
                  newCommune(one, NEW_TERRITORY),
                  inTerritory(one, "/perimeter/communes/items/0/code"));
            }),
        new RuleCase(
            "communes-of-commune",
            "list itself, of a nature that its code alone tells",
            p ->
                broken(
                    newPerimeter(
                        p,
                        SINGLE.toBuilder()
                            .nature(null)
                            .communes(Listing.all(Commune.of(COMMUNE, "Saint-Denis")))
                            .build()),
                    inTerritory(p, "/perimeter/members/items/0/communes"))),
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
}
