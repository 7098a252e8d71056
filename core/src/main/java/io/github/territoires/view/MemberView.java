package io.github.territoires.view;

import io.github.territoires.model.Commune;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Population;
import java.util.List;
import java.util.Optional;

/**
 * A member of a perimeter: a grouping of communes, or a single commune.
 *
 * @param code the SIREN of a grouping or the INSEE code of a commune
 * @param name its name
 * @param nature its legal nature: "Communauté urbaine"; absent where it is not known
 * @param inhabitants how many live there, and as of when; absent where it is not known
 * @param share how many live there in proportion to the largest member, from 0 to 1; absent where
 *     it is not known
 * @param communes how many communes it has, and which; absent for a commune, and where none is
 *     known
 * @param outline its outline; absent where it is not known
 * @since 0.1
 */
public record MemberView(
    String code,
    TextView name,
    Optional<String> nature,
    Optional<FactView> inhabitants,
    Optional<Double> share,
    Optional<ListView<CommuneView>> communes,
    Optional<Outline> outline) {

  /**
   * A commune of a grouping, or of a whole perimeter.
   *
   * @param code its INSEE code
   * @param name its name
   * @param inhabitants how many live there, and as of when; absent where it is not known
   */
  public record CommuneView(String code, TextView name, Optional<FactView> inhabitants) {}

  /** Views members, the largest of which has so many inhabitants. */
  static List<MemberView> list(ViewContext context, Listing<Member> members) {
    int most =
        members.stream()
            .flatMap(member -> member.population().stream())
            .mapToInt(Population::inhabitants)
            .max()
            .orElse(0);
    return members.stream().map(member -> of(context, member, most)).toList();
  }

  private static MemberView of(ViewContext context, Member member, int most) {
    return new MemberView(
        member.code().value(),
        context.french(member.name()),
        member.nature().map(nature -> context.word("nature." + nature.name())),
        inhabitants(context, member.population()),
        member.population().filter(known -> most > 0).map(known -> share(known, most)),
        member.nature().filter(LegalNature.COM::equals).isPresent()
            ? Optional.empty()
            : communes(context, "perimeter.communes", member.communes()),
        context.atlas().outline(member.code()));
  }

  private static double share(Population population, int most) {
    return (double) population.inhabitants() / most;
  }

  /**
   * Views communes, if any are known.
   *
   * @param key the words that say how many they are
   */
  static Optional<ListView<CommuneView>> communes(
      ViewContext context, String key, Listing<Commune> communes) {
    return communes.items().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ListView<>(
                context.labels().plural(key, communes.items().size()),
                communes.stream().map(commune -> commune(context, commune)).toList(),
                context.note("perimeter.communes", communes)));
  }

  private static CommuneView commune(ViewContext context, Commune commune) {
    return new CommuneView(
        commune.code().value(),
        context.french(commune.name()),
        inhabitants(context, commune.population()));
  }

  private static Optional<FactView> inhabitants(
      ViewContext context, Optional<Population> population) {
    population.map(Population::sources).ifPresent(context::cite);
    return population.map(
        known ->
            new FactView(
                context.word("perimeter.inhabitants"),
                context.plain(context.labels().number(known.inhabitants())),
                Optional.of(context.french(known.vintage()))));
  }
}
