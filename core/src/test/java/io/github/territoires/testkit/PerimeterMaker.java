package io.github.territoires.testkit;

import io.github.territoires.model.Commune;
import io.github.territoires.model.Department;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Population;
import io.github.territoires.model.Siren;
import io.github.territoires.model.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes perimeters of groupings whose communes add up, single communes, and communes alone. */
final class PerimeterMaker {
  static final List<LegalNature> GROUPINGS =
      List.of(
          LegalNature.CC,
          LegalNature.CA,
          LegalNature.CU,
          LegalNature.METRO,
          LegalNature.MET69,
          LegalNature.EPT);
  private static final String VINTAGE = "2021";

  private final Dice dice;
  private final Words words;
  private final Codes codes;
  private final Cast cast;
  private final List<SourceId> sources;
  private int made;

  PerimeterMaker(Dice dice, Words words, Codes codes, Cast cast, List<SourceId> sources) {
    this.dice = dice;
    this.words = words;
    this.codes = codes;
    this.cast = cast;
    this.sources = sources;
  }

  /**
   * Makes a grouping and a single commune, and perhaps another grouping without its communes.
   *
   * @param department where the grouping lies
   * @param other where the commune lies
   */
  List<Member> members(Department department, Department other, int communes) {
    List<Member> members = new ArrayList<>();
    members.add(grouping(department, communes));
    members.add(commune(other));
    if (dice.sometimes()) {
      members.add(
          Member.builder(codes.siren(), words.label("Groupement", made++))
              .nature(dice.maybe(() -> dice.one(GROUPINGS)).orElse(null))
              .build());
    }
    return members;
  }

  /** Makes communes of which nobody says to which member they belong. */
  List<Commune> communes(Department department) {
    return Stream.generate(() -> Commune.of(codes.commune(department), words.label("Lieu", made++)))
        .limit(dice.between(0, 2))
        .toList();
  }

  /** Makes a perimeter that lists some communes of its members again, and others. */
  Perimeter perimeter(List<Member> members, List<Commune> others) {
    List<Commune> communes =
        Stream.concat(
                others.stream(),
                members.stream()
                    .flatMap(member -> member.communes().stream())
                    .map(commune -> Commune.of(commune.code(), commune.name())))
            .toList();
    return new Perimeter(
        Listing.all(members), dice.listing(dice.some(0, communes)), dice.some(0, sources));
  }

  /** Makes a commune under its own code, or under its number as a legal person. */
  private Member commune(Department department) {
    InseeCode code = codes.commune(department);
    String name = words.label("Commune", made++);
    Member.Builder member =
        dice.sometimes()
            ? Member.builder(code, name)
            : Member.builder(codes.siren(), name).communes(Listing.all(Commune.of(code, name)));
    return member
        .nature(dice.maybe(() -> LegalNature.COM).orElse(null))
        .population(dice.maybe(() -> population(dice.between(0, 5000))).orElse(null))
        .build();
  }

  private Member grouping(Department department, int communes) {
    boolean counted = dice.sometimes();
    int inhabitants = 0;
    List<Commune> parts = new ArrayList<>();
    for (int i = 0; i < communes; i++) {
      int count = dice.between(0, 50_000);
      inhabitants += count;
      Commune commune = Commune.of(codes.commune(department), words.label("Commune", made++));
      parts.add(
          counted
              ? new Commune(commune.code(), commune.name(), Optional.of(population(count)))
              : commune);
    }
    Siren siren = codes.siren();
    LegalNature nature = dice.one(GROUPINGS);
    String name = "Pays d’Œuvre " + made++;
    if (dice.sometimes()) {
      cast.grouping(siren, name, nature);
    }
    return Member.builder(siren, nature + " " + name + "\u00a0")
        .nature(dice.between(1, 3) > 1 ? nature : null)
        .communes(dice.listing(parts))
        .population(population(inhabitants))
        .build();
  }

  private Population population(int inhabitants) {
    return new Population(inhabitants, VINTAGE, dice.some(0, sources));
  }
}
