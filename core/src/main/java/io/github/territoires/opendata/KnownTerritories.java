package io.github.territoires.opendata;

import io.github.territoires.model.Commune;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Territory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names and members that are known of the territories of one phase. */
final class KnownTerritories {
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<MemberCode, String> places = new HashMap<>();

  void add(Territory territory) {
    String code = territory.id().code();
    territory
        .name()
        .map(name -> name.resolve(Locale.FRENCH).words())
        .ifPresent(name -> named(code, name));
    territory.perimeter().stream()
        .flatMap(KnownTerritories::codes)
        .forEach(member -> places.putIfAbsent(member, code));
  }

  private static Stream<MemberCode> codes(Perimeter perimeter) {
    return Stream.concat(
        perimeter.communes().stream().map(Commune::code),
        perimeter.members().stream()
            .flatMap(
                member ->
                    Stream.concat(
                        Stream.of(member.code()), member.communes().stream().map(Commune::code))));
  }

  void add(PerimeterRecord record) {
    record.label().ifPresent(name -> named(record.code(), name));
    Stream.of(record.members(), record.communes())
        .flatMap(List::stream)
        .forEach(member -> places.putIfAbsent(member.code(), record.code()));
  }

  private void named(String code, String name) {
    names.computeIfAbsent(code, any -> new HashSet<>()).add(Wording.folded(name));
  }

  /** Compares the names of territories in a file with those known. */
  Comparison names(PerimeterFile file) {
    long same = 0;
    long differing = 0;
    for (PerimeterRecord record : file.records()) {
      Set<String> known = names.get(record.code());
      if (known != null && record.label().isPresent()) {
        boolean equal = known.contains(Wording.folded(record.label().get()));
        same += equal ? 1 : 0;
        differing += equal ? 0 : 1;
      }
    }
    return new Comparison(same, differing);
  }

  /** Compares where a file lists members and communes with where they are known to be. */
  Comparison members(PerimeterFile file) {
    long same = 0;
    long differing = 0;
    for (PerimeterRecord record : file.records()) {
      for (List<ListedMember> listed : List.of(record.members(), record.communes())) {
        for (ListedMember member : listed) {
          String place = places.get(member.code());
          if (place != null) {
            boolean equal = place.equals(record.code());
            same += equal ? 1 : 0;
            differing += equal ? 0 : 1;
          }
        }
      }
    }
    return new Comparison(same, differing);
  }

  /**
   * How much of a file is as known.
   *
   * @param same how much is
   * @param differing how much is known to be otherwise
   */
  record Comparison(long same, long differing) {
    /** A name or two may change from edition to edition. */
    boolean isAgainst() {
      return differing > same + 2;
    }

    /** Editions of one phase differ in little, files of two phases in nearly all. */
    boolean isClear() {
      return same > 2 * differing;
    }
  }
}
