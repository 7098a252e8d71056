package io.github.territoires.view;

import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where members of a territory are in another phase.
 *
 * @param phase the other phase
 * @param groups the members by the territory that they are in there
 * @since 0.1
 */
public record SuccessionView(TextView phase, List<GroupView> groups) {

  /**
   * Members that are together in another phase.
   *
   * @param members their names
   * @param territory the territory that they are in
   * @param note says where they are in none
   */
  public record GroupView(
      List<TextView> members, Optional<TextView> territory, Optional<String> note) {}

  static ListView<SuccessionView> list(Reading reading, Territory territory) {
    return ListView.of(
        reading.word("successions.title"),
        reading.programme().successions(territory.id()).stream()
            .map(
                succession ->
                    succession.from().equals(territory.id())
                        ? later(reading, territory, succession)
                        : earlier(reading, territory.id(), succession))
            .toList());
  }

  private static SuccessionView later(Reading reading, Territory territory, Succession succession) {
    reading.cite(succession.sources());
    return new SuccessionView(
        phase(reading, succession.phase()),
        succession.destinations().stream()
            .map(
                destination ->
                    new GroupView(
                        names(reading, Optional.of(territory), destination.members()),
                        destination.territory().map(id -> name(reading, id)),
                        destination.territory().isEmpty()
                            ? Optional.of(reading.word("successions.nowhere"))
                            : Optional.empty()))
            .toList());
  }

  private static SuccessionView earlier(Reading reading, TerritoryId id, Succession succession) {
    reading.cite(succession.sources());
    Optional<Territory> from = reading.programme().find(succession.from());
    List<MemberCode> members =
        succession.destinations().stream()
            .filter(destination -> destination.territory().filter(id::equals).isPresent())
            .flatMap(destination -> destination.members().stream())
            .toList();
    return new SuccessionView(
        phase(reading, succession.from().phase()),
        List.of(
            new GroupView(
                names(reading, from, members),
                Optional.of(name(reading, succession.from())),
                Optional.empty())));
  }

  private static TextView phase(Reading reading, PhaseId id) {
    return reading
        .programme()
        .find(id)
        .map(Phase::name)
        .map(reading::text)
        .orElseGet(() -> reading.plain(id.toString()));
  }

  private static TextView name(Reading reading, TerritoryId id) {
    return reading
        .programme()
        .find(id)
        .map(reading::name)
        .orElseGet(() -> reading.plain(id.toString()));
  }

  private static List<TextView> names(
      Reading reading, Optional<Territory> territory, List<MemberCode> codes) {
    return codes.stream()
        .map(
            code ->
                members(territory)
                    .filter(member -> member.code().equals(code))
                    .map(Member::name)
                    .findFirst()
                    .orElse(code.value()))
        .map(reading::french)
        .toList();
  }

  private static Stream<Member> members(Optional<Territory> territory) {
    return territory
        .flatMap(Territory::perimeter)
        .map(Perimeter::members)
        .map(members -> members.stream())
        .orElse(Stream.empty());
  }
}
