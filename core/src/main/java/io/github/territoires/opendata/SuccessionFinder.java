package io.github.territoires.opendata;

import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Succession.Destination;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the members of a territory are in the next phase. A grouping is where its SIREN is
 * listed; a single commune may also be there as one of the communes of a territory. That somebody
 * is in no territory any more is only claimed where the perimeters of all of them are known.
 */
final class SuccessionFinder {
  private final Programme programme;
  private final Set<SourceId> files;
  private final List<Violation> found;

  /**
   * Begins to look.
   *
   * @param programme the territories of all phases
   * @param files the sources from which nothing but perimeters is known
   * @param found takes the contradictions
   */
  SuccessionFinder(Programme programme, Set<SourceId> files, List<Violation> found) {
    this.programme = programme;
    this.files = files;
    this.found = found;
  }

  /** Returns those that are known and those that are found. */
  List<Succession> all() {
    List<Succession> all = new ArrayList<>(programme.successions());
    all.removeIf(known -> !known.sources().isEmpty() && files.containsAll(known.sources()));
    List<Phase> phases = programme.phases();
    for (int i = 1; i < phases.size(); i++) {
      PhaseMembers later = PhaseMembers.of(programme, phases.get(i));
      for (Territory territory : programme.territories(phases.get(i - 1).id())) {
        succession(territory, later).ifPresent(succession -> add(succession, all));
      }
    }
    return all;
  }

  private void add(Succession succession, List<Succession> all) {
    for (int i = 0; i < all.size(); i++) {
      Succession known = all.get(i);
      if (known.from().equals(succession.from()) && known.phase().equals(succession.phase())) {
        Map<MemberCode, Optional<TerritoryId>> places = places(known);
        Map<MemberCode, Optional<TerritoryId>> said = places(succession);
        if (said.entrySet().stream().anyMatch(entry -> isElsewhere(entry, places))) {
          found.add(
              Violation.builder(Rules.SUCCESSION_DIFFERS, Location.ofPointer("/successions/" + i))
                  .label(known.from().toString())
                  .done("kept")
                  .build());
        } else if (said.keySet().containsAll(places.keySet())) {
          all.set(i, withSources(succession, known.sources()));
        }
        return;
      }
    }
    all.add(succession);
  }

  private static Map<MemberCode, Optional<TerritoryId>> places(Succession succession) {
    Map<MemberCode, Optional<TerritoryId>> places = new HashMap<>();
    for (Destination destination : succession.destinations()) {
      destination.members().forEach(member -> places.put(member, destination.territory()));
    }
    return places;
  }

  private static boolean isElsewhere(
      Map.Entry<MemberCode, Optional<TerritoryId>> said,
      Map<MemberCode, Optional<TerritoryId>> known) {
    return !known.getOrDefault(said.getKey(), said.getValue()).equals(said.getValue());
  }

  private static Succession withSources(Succession succession, List<SourceId> known) {
    Set<SourceId> sources = new LinkedHashSet<>(known);
    sources.addAll(succession.sources());
    return new Succession(
        succession.from(), succession.phase(), succession.destinations(), List.copyOf(sources));
  }

  private Optional<Succession> succession(Territory territory, PhaseMembers later) {
    Map<Optional<TerritoryId>, List<MemberCode>> destinations = new LinkedHashMap<>();
    List<MemberCode> nowhere = new ArrayList<>();
    for (Member member : territory.perimeter().map(Perimeter::members).orElse(Listing.unknown())) {
      Optional<PhaseMembers.Place> place = later.place(member);
      if (place.isPresent()) {
        destinations
            .computeIfAbsent(Optional.of(place.get().territory()), any -> new ArrayList<>())
            .add(place.get().member());
      } else if (later.lacks(member)) {
        nowhere.add(member.code());
      }
    }
    if (!nowhere.isEmpty()) {
      destinations.put(Optional.empty(), nowhere);
    }
    if (destinations.isEmpty()) {
      return Optional.empty();
    }
    Set<SourceId> sources = new LinkedHashSet<>();
    sources(territory, sources);
    destinations.keySet().stream()
        .flatMap(Optional::stream)
        .flatMap(id -> programme.find(id).stream())
        .forEach(next -> sources(next, sources));
    return Optional.of(
        new Succession(
            territory.id(),
            later.phase(),
            destinations.entrySet().stream()
                .map(entry -> new Destination(entry.getKey(), entry.getValue()))
                .toList(),
            List.copyOf(sources)));
  }

  private static void sources(Territory territory, Set<SourceId> sources) {
    territory.perimeter().map(Perimeter::sources).ifPresent(sources::addAll);
  }
}
