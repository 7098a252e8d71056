package io.github.territoires.view;

import io.github.territoires.model.Commune;
import io.github.territoires.model.Member;
import io.github.territoires.model.Population;
import java.util.List;
import java.util.Optional;

/**
 * A member of a perimeter: a grouping of communes, or a single commune.
 *
 * @param code the SIREN of a grouping or the INSEE code of a commune
 * @param name its name
 * @param nature its legal nature: "Communauté urbaine"
 * @param inhabitants how many live there, and as of when; absent where it is not known
 * @param communes how many communes it has, and which; absent for a commune, and where none is
 *     known
 * @since 0.1
 */
public record MemberView(
    String code,
    TextView name,
    String nature,
    Optional<FactView> inhabitants,
    Optional<ListView<CommuneView>> communes) {

  /**
   * A commune of a grouping.
   *
   * @param code its INSEE code
   * @param name its name
   * @param inhabitants how many live there, and as of when; absent where it is not known
   */
  public record CommuneView(String code, TextView name, Optional<FactView> inhabitants) {}

  static MemberView of(ViewContext context, Member member) {
    return new MemberView(
        member.code().value(),
        context.french(member.name()),
        context.word("nature." + member.nature().name()),
        inhabitants(context, member.population()),
        communes(context, member));
  }

  private static Optional<ListView<CommuneView>> communes(ViewContext context, Member member) {
    List<Commune> communes = member.communes().items();
    return communes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ListView<>(
                context.labels().plural("perimeter.communes", communes.size()),
                communes.stream().map(commune -> commune(context, commune)).toList(),
                context.note("perimeter.communes", member.communes())));
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
