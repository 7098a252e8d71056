package io.github.territoires.testkit;

import io.github.territoires.model.Identifier;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.OrganisationKind;
import io.github.territoires.model.Siren;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Text;
import io.github.territoires.model.WebAddress;
import java.util.ArrayList;
import java.util.List;

/** The organisations of a programme. */
final class Cast {
  private static final int OTHERS = 4;

  private final Dice dice;
  private final Words words;
  private final Codes codes;
  private final NameMaker names;
  private final List<SourceId> sources;
  private final List<Organisation> all = new ArrayList<>();

  Cast(Dice dice, Words words, Codes codes, NameMaker names, List<SourceId> sources) {
    this.dice = dice;
    this.words = words;
    this.codes = codes;
    this.names = names;
    this.sources = sources;
    add("state", OrganisationKind.STATE);
    add("agency", OrganisationKind.AGENCY);
    add("region", OrganisationKind.REGION);
    add("university", OrganisationKind.UNIVERSITY);
    all.add(
        organisation("laboratory", OrganisationKind.LABORATORY)
            .partOf(OrganisationId.of("university"))
            .build());
    add("committee", OrganisationKind.COMMITTEE);
    for (int i = 1; i <= OTHERS; i++) {
      add("other-" + i, dice.one(List.of(OrganisationKind.values())));
    }
  }

  List<Organisation> all() {
    return List.copyOf(all);
  }

  List<OrganisationId> ids() {
    return all.stream().map(Organisation::id).toList();
  }

  OrganisationId any() {
    return dice.one(all).id();
  }

  /** Adds the grouping that is a member of a perimeter. */
  void grouping(Siren siren, String name, LegalNature nature) {
    all.add(
        Organisation.builder(OrganisationId.of("grouping-" + siren), Text.french(name))
            .kind(OrganisationKind.GROUPING)
            .siren(siren)
            .legalNature(nature)
            .build());
  }

  private void add(String id, OrganisationKind kind) {
    Siren siren = codes.siren();
    Organisation.Builder organisation =
        organisation(id, kind)
            .siren(dice.maybe(() -> siren).orElse(null))
            .siret(dice.maybe(() -> codes.siret(siren)).orElse(null));
    if (kind == OrganisationKind.COMMUNE) {
      organisation.legalNature(dice.maybe(() -> LegalNature.COM).orElse(null));
    } else if (kind == OrganisationKind.GROUPING) {
      organisation.legalNature(dice.maybe(() -> dice.one(PerimeterMaker.GROUPINGS)).orElse(null));
    }
    all.add(organisation.build());
  }

  private Organisation.Builder organisation(String id, OrganisationKind kind) {
    return Organisation.builder(OrganisationId.of(id), words.text())
        .formerNames(names.formerNames())
        .kind(dice.maybe(() -> kind).orElse(null))
        .shortName(dice.maybe(() -> "ABC & <fils> " + words.trap()).orElse(null))
        .website(dice.maybe(() -> WebAddress.of("https://example.org/a?b=c&d=e")).orElse(null))
        .identifiers(
            dice.some(0, List.of(Identifier.of("wikidata", "Q1"), Identifier.of("x", "a:b"))))
        .sources(dice.some(0, sources))
        .extra(words.extra());
  }
}
