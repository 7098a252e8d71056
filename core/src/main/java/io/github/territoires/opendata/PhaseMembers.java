package io.github.territoires.opendata;

import io.github.territoires.model.Commune;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** In which territory of a phase each grouping and each commune is, as far as known. */
final class PhaseMembers {
  private static final String OF_GROUPINGS = "24";

  private final PhaseId phase;
  private final Map<MemberCode, TerritoryId> members = new HashMap<>();
  private final Map<MemberCode, TerritoryId> communes = new HashMap<>();
  private final boolean membersWhole;
  private final boolean communesWhole;

  /**
   * Where a member is.
   *
   * @param territory the territory
   * @param member the member, or the commune that it is
   */
  record Place(TerritoryId territory, MemberCode member) {}

  private PhaseMembers(Phase phase, List<Territory> territories) {
    this.phase = phase.id();
    this.membersWhole = isWhole(phase, territories, perimeter -> isWhole(perimeter.members()));
    this.communesWhole = isWhole(phase, territories, perimeter -> isWhole(perimeter.communes()));
    territories.forEach(this::add);
  }

  static PhaseMembers of(Programme programme, Phase phase) {
    return new PhaseMembers(phase, programme.territories(phase.id()));
  }

  PhaseId phase() {
    return phase;
  }

  private void add(Territory territory) {
    territory
        .perimeter()
        .ifPresent(
            perimeter -> {
              for (Member member : perimeter.members()) {
                members.putIfAbsent(member.code(), territory.id());
                member.communes().forEach(commune -> add(commune, territory));
              }
              perimeter.communes().forEach(commune -> add(commune, territory));
            });
  }

  private void add(Commune commune, Territory territory) {
    communes.putIfAbsent(commune.code(), territory.id());
  }

  /** Tells whether as many perimeters are known as were announced. */
  private static boolean isWhole(
      Phase phase, List<Territory> territories, Predicate<Perimeter> known) {
    long whole =
        territories.stream()
            .flatMap(territory -> territory.perimeter().stream())
            .filter(known)
            .count();
    return whole == territories.size()
        && Announced.last(phase).filter(announced -> whole >= announced).isPresent();
  }

  private static boolean isWhole(Listing<?> listing) {
    return listing.extent() == Extent.ALL && !listing.items().isEmpty();
  }

  /** Finds where a member is, as itself or as a commune. */
  Optional<Place> place(Member member) {
    return Stream.concat(
            Stream.of(member.code()),
            isGrouping(member)
                ? Stream.<MemberCode>empty()
                : member.communes().stream().map(Commune::code))
        .flatMap(code -> place(code).stream())
        .findFirst();
  }

  private Optional<Place> place(MemberCode code) {
    return Optional.ofNullable(members.get(code))
        .or(() -> Optional.ofNullable(communes.get(code)))
        .map(territory -> new Place(territory, code));
  }

  /** Tells whether a member that was not found is known to be in no territory. */
  boolean lacks(Member member) {
    return membersWhole && (isGrouping(member) || (communesWhole && isWhole(member.communes())));
  }

  /** The SIREN of some groupings begins like that of no commune. */
  private static boolean isGrouping(Member member) {
    return member
        .nature()
        .map(nature -> nature != LegalNature.COM)
        .orElseGet(() -> member.code().value().startsWith(OF_GROUPINGS));
  }
}
