package io.github.territoires.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lookups of a programme, made once. Of two things with one id the first is found. */
final class ProgrammeIndex {
  final Map<PhaseId, Phase> phases;
  final Map<ThemeId, Theme> themes;
  final Map<TerritoryId, Territory> territories;
  final Map<ProjectId, Project> projects;
  final List<Project> allProjects;
  final Map<OrganisationId, Organisation> organisations;
  final Map<SourceId, Source> sources;
  final Map<PhaseId, List<Territory>> territoriesByPhase;
  final Map<Region, List<Territory>> territoriesByRegion;
  final Map<OrganisationId, List<Territory>> territoriesByOrganisation;
  final Map<ThemeId, List<Project>> projectsByTheme;
  final Map<OrganisationId, List<Project>> projectsByOrganisation;
  final Map<TerritoryId, List<Succession>> successionsByTerritory;

  ProgrammeIndex(ProgrammeFacts facts) {
    allProjects = facts.territories().stream().flatMap(t -> t.projects().stream()).toList();
    phases = byId(facts.phases(), Phase::id);
    themes = byId(facts.phases().stream().flatMap(p -> p.themes().stream()).toList(), Theme::id);
    territories = byId(facts.territories(), Territory::id);
    projects = byId(allProjects, Project::id);
    organisations = byId(facts.organisations(), Organisation::id);
    sources = byId(facts.sources(), Source::id);
    territoriesByPhase = grouped(facts.territories(), t -> Set.of(t.id().phase()));
    territoriesByRegion = grouped(facts.territories(), Territory::regions);
    territoriesByOrganisation = grouped(facts.territories(), territory -> organisations(territory));
    projectsByTheme = grouped(allProjects, p -> p.themes().items());
    projectsByOrganisation = grouped(allProjects, ProgrammeIndex::organisations);
    successionsByTerritory = grouped(facts.successions(), ProgrammeIndex::ends);
  }

  private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
    Map<K, V> index = new LinkedHashMap<>();
    values.forEach(value -> index.putIfAbsent(id.apply(value), value));
    return index;
  }

  private static <K, V> Map<K, List<V>> grouped(
      List<V> values, Function<V, ? extends Collection<K>> keys) {
    Map<K, List<V>> index = new LinkedHashMap<>();
    for (V value : values) {
      for (K key : new LinkedHashSet<>(keys.apply(value))) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
      }
    }
    index.replaceAll((key, list) -> List.copyOf(list));
    return index;
  }

  private static Set<OrganisationId> organisations(Territory territory) {
    Set<OrganisationId> found = new LinkedHashSet<>();
    territory.presentedBy().ifPresent(found::add);
    territory.governance().stream().flatMap(ProgrammeIndex::seats).forEach(found::add);
    Stream.concat(territory.protocol().stream(), territory.contract().stream())
        .flatMap(agreement -> agreement.signatories().stream())
        .map(Signatory::organisation)
        .forEach(found::add);
    territory.projects().forEach(project -> found.addAll(organisations(project)));
    return found;
  }

  private static Stream<OrganisationId> seats(Governance governance) {
    Stream<Seat> colleges =
        governance.colleges().stream().flatMap(college -> college.seats().stream());
    return Stream.concat(
        governance.committee().stream(),
        Stream.concat(governance.chairs().stream(), colleges).map(Seat::organisation));
  }

  private static Set<OrganisationId> organisations(Project project) {
    Set<OrganisationId> found = new LinkedHashSet<>();
    Stream.concat(
            project.parties().stream(),
            project.facilities().stream().flatMap(facility -> facility.parties().stream()))
        .forEach(
            party -> {
              found.add(party.organisation());
              party.onBehalfOf().ifPresent(found::add);
            });
    project.fundings().forEach(funding -> found.add(funding.funder()));
    return found;
  }

  private static List<TerritoryId> ends(Succession succession) {
    return Stream.concat(
            Stream.of(succession.from()),
            succession.destinations().stream()
                .map(Succession.Destination::territory)
                .flatMap(Optional::stream))
        .toList();
  }
}
