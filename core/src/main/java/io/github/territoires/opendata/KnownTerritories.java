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
    names.computeIfAbsent(code, any -> new HashSet<>()).add(Comparison.folded(name));
  }

  /** Counts the territories of a file that bear a known name. */
  long named(PerimeterFile file) {
    return file.records().stream()
        .filter(
            record ->
                record
                    .label()
                    .map(Comparison::folded)
                    .filter(names.getOrDefault(record.code(), Set.of())::contains)
                    .isPresent())
        .count();
  }

  /** Counts the members and communes of a file that are known to be where it says. */
  long listed(PerimeterFile file) {
    return file.records().stream()
        .mapToLong(
            record ->
                Stream.of(record.members(), record.communes())
                    .flatMap(List::stream)
                    .filter(member -> record.code().equals(places.get(member.code())))
                    .count())
        .sum();
  }
}
