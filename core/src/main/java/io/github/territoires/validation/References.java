package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.ORGANISATION_UNUSED;
import static io.github.territoires.validation.StandardRules.REFERENCE_UNKNOWN;
import static io.github.territoires.validation.StandardRules.SOURCE_UNUSED;

import io.github.territoires.model.Names;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Each reference leads to something, and what stands there to be referred to is referred to. */
final class References implements RuleFamily {
  /** Looking for the nearest id takes time for each one known: hostile input must not cost much. */
  private static final int MOST_PROPOSALS = 100;

  private static final int MOST_COMPARISONS = 1_000_000;

  private final Programme programme;
  private final Findings findings;
  private final Set<Object> used = new HashSet<>();
  private final Map<Object, Optional<String>> proposals = new HashMap<>();
  private final Map<String, List<String>> names = new HashMap<>();
  private int compared;

  References(Programme programme, Findings findings) {
    this.programme = programme;
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    List<Theme> themes = programme.phases().stream().flatMap(p -> p.themes().stream()).toList();
    known(walk, OrganisationId.class, "organisation", programme.organisations(), Organisation::id);
    known(walk, SourceId.class, "source", programme.sources(), Source::id);
    known(walk, ThemeId.class, "theme", themes, Theme::id);
    known(walk, TerritoryId.class, "territory", programme.territories(), Territory::id);
    Set<PhaseId> phases = known(walk, PhaseId.class, "phase", programme.phases(), Phase::id);
    walk.each(Territory.class, (t, at) -> check("phase", t.id().phase(), phases, at.to("id")));
    used(walk, Organisation.class, Organisation::id, ORGANISATION_UNUSED);
    used(walk, Source.class, Source::id, SOURCE_UNUSED);
  }

  private <T, I> Set<I> known(
      Walk walk, Class<I> type, String kind, List<T> things, Function<T, I> id) {
    Set<I> known = new LinkedHashSet<>();
    things.forEach(thing -> known.add(id.apply(thing)));
    walk.each(type, (reference, at) -> check(kind, reference, known, at));
    return known;
  }

  private <I> void check(String kind, I reference, Set<I> known, Path at) {
    used.add(reference);
    if (!known.contains(reference)) {
      findings.add(
          REFERENCE_UNKNOWN,
          at,
          v ->
              v.value(reference.toString())
                  .nearest(nearest(kind, reference, known).orElse(null))
                  .detail("kind", kind));
    }
  }

  private Optional<String> nearest(String kind, Object reference, Set<?> known) {
    Optional<String> proposal = proposals.get(reference);
    if (proposal == null) {
      proposal =
          proposals.size() < MOST_PROPOSALS && compared < MOST_COMPARISONS
              ? nearest(reference, written(kind, known))
              : Optional.empty();
      proposals.put(reference, proposal);
    }
    return proposal;
  }

  private Optional<String> nearest(Object reference, List<String> known) {
    compared += known.size();
    return Names.nearestId(reference.toString(), known);
  }

  private List<String> written(String kind, Set<?> known) {
    return names.computeIfAbsent(kind, k -> known.stream().map(Object::toString).toList());
  }

  private <T> void used(Walk walk, Class<T> type, Function<T, Object> id, Rule rule) {
    walk.each(
        type,
        (thing, at) ->
            walk.afterwards(
                () -> {
                  if (!used.contains(id.apply(thing))) {
                    findings.add(rule, at.to("id"), v -> v.value(id.apply(thing).toString()));
                  }
                }));
  }
}
