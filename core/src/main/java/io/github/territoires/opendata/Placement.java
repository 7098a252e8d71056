package io.github.territoires.opendata;

import io.github.territoires.model.Commune;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which territory of a phase each grouping and each commune is, where several are named: in that
 * of the programme, or else in that of the file that prevails.
 */
final class Placement {
  /** Communes are listed apart from members, of which some are communes too. */
  private record Key(PhaseId phase, boolean commune, MemberCode code) {}

  private final Map<Key, TerritoryId> places = new HashMap<>();

  /** Begins with what a programme knows. */
  static Placement of(Programme programme) {
    Placement placement = new Placement();
    for (Territory territory : programme.territories()) {
      territory.perimeter().stream()
          .flatMap(perimeter -> perimeter.members().stream())
          .map(Member::code)
          .forEach(code -> placement.add(false, code, territory.id()));
      territory.perimeter().stream()
          .flatMap(Placement::communes)
          .forEach(code -> placement.add(true, code, territory.id()));
    }
    return placement;
  }

  private static Stream<MemberCode> communes(Perimeter perimeter) {
    return Stream.concat(
            perimeter.communes().stream(),
            perimeter.members().stream().flatMap(member -> member.communes().stream()))
        .map(Commune::code);
  }

  /** Adds what a file says, after all those that prevail over it. */
  void add(PerimeterRecord record, TerritoryId territory) {
    record.members().forEach(member -> add(false, member.code(), territory));
    record.communes().forEach(commune -> add(true, commune.code(), territory));
  }

  private void add(boolean commune, MemberCode code, TerritoryId territory) {
    places.putIfAbsent(new Key(territory.phase(), commune, code), territory);
  }

  /** Finds the other territory that a member is in, if it is in another one. */
  Optional<TerritoryId> elsewhere(boolean commune, MemberCode code, TerritoryId territory) {
    return Optional.ofNullable(places.get(new Key(territory.phase(), commune, code)))
        .filter(place -> !place.equals(territory));
  }
}
