package io.github.territoires.view;

import io.github.territoires.model.Commune;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where members of a territory are in another phase.
 *
 * @param phase the other phase
 * @param term whether this is what became of the members, or where they came from
 * @param groups the members by the territory that they are in there
 * @since 0.1
 */
public record SuccessionView(TextView phase, String term, List<GroupView> groups) {

  /**
   * Members that are together in another phase.
   *
   * @param members their names
   * @param relation since or until when they are in that territory, or that they are in none:
   *     "depuis 2023 dans", "depuis 2023 dans aucun territoire"
   * @param territory the territory that they are in; absent where they are in none
   */
  public record GroupView(
      List<TextView> members, String relation, Optional<ReferenceView> territory) {}

  static SuccessionView of(ViewContext context, Territory territory, Succession succession) {
    context.cite(succession.sources());
    return succession.from().equals(territory.id())
        ? later(context, territory, succession)
        : earlier(context, territory.id(), succession);
  }

  private static SuccessionView later(
      ViewContext context, Territory territory, Succession succession) {
    return new SuccessionView(
        phase(context, succession.phase()),
        context.word("successions.later"),
        succession.destinations().stream()
            .map(
                destination ->
                    new GroupView(
                        names(context, Optional.of(territory), destination.members()),
                        relation(
                            context,
                            destination.territory().isPresent()
                                ? "successions.member."
                                : "successions.nowhere.",
                            period(context, succession.phase()).flatMap(ImpreciseDate::earliest)),
                        destination.territory().map(context::reference)))
            .toList());
  }

  private static SuccessionView earlier(
      ViewContext context, TerritoryId id, Succession succession) {
    Optional<Territory> from = context.programme().find(succession.from());
    List<MemberCode> members =
        succession.destinations().stream()
            .filter(destination -> destination.territory().filter(id::equals).isPresent())
            .flatMap(destination -> destination.members().stream())
            .toList();
    return new SuccessionView(
        phase(context, succession.from().phase()),
        context.word("successions.earlier"),
        List.of(
            new GroupView(
                names(context, from, members),
                relation(
                    context,
                    "successions.until.",
                    period(context, succession.from().phase()).flatMap(ImpreciseDate::latest)),
                Optional.of(context.reference(succession.from())))));
  }

  private static Optional<ImpreciseDate> period(ViewContext context, PhaseId phase) {
    return context.programme().find(phase).map(Phase::period);
  }

  /** Says since or until when members are in a territory or in none. */
  private static String relation(ViewContext context, String key, Optional<LocalDate> day) {
    return day.map(known -> Map.of("year", Integer.toString(known.getYear())))
        .map(year -> context.labels().get(key + "dated", year))
        .orElseGet(() -> context.word(key + "undated"));
  }

  private static TextView phase(ViewContext context, PhaseId id) {
    return context
        .programme()
        .find(id)
        .map(Phase::name)
        .map(context::text)
        .orElseGet(() -> context.plain(id.toString()));
  }

  private static List<TextView> names(
      ViewContext context, Optional<Territory> territory, List<MemberCode> codes) {
    return codes.stream()
        .map(
            code ->
                territory
                    .flatMap(Territory::perimeter)
                    .flatMap(perimeter -> name(perimeter, code))
                    .map(context::french)
                    .orElseGet(() -> context.plain(code.value())))
        .toList();
  }

  /** Finds the name of a member, or of a commune that lies in the perimeter. */
  private static Optional<String> name(Perimeter perimeter, MemberCode code) {
    Optional<String> member =
        perimeter.members().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .map(Member::name);
    return member.or(
        () ->
            Stream.concat(
                    perimeter.members().stream().flatMap(one -> one.communes().stream()),
                    perimeter.communes().stream())
                .filter(commune -> commune.code().equals(code))
                .findFirst()
                .map(Commune::name));
  }
}
