package io.github.territoires.examples.embedsite;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Validator;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Some territories of a programme, and what was found in them. */
final class Selection {
  private static final Pattern IN_TERRITORY = Pattern.compile("/territories/(\\d{1,9})(/.*)?");

  private final Programme programme;
  private final Set<TerritoryId> ids;

  Selection(Programme programme, Set<TerritoryId> ids) {
    this.programme = programme;
    this.ids = ids;
  }

  /** Leaves the other territories out, and of the bundled programme what nothing refers to then. */
  Programme programme() {
    Programme selected =
        programme.toBuilder()
            .territories(
                programme.territories().stream().filter(one -> ids.contains(one.id())).toList())
            .successions(
                programme.successions().stream()
                    .filter(one -> ids.contains(one.from()))
                    .filter(
                        one ->
                            one.destinations().stream()
                                .allMatch(to -> to.territory().map(ids::contains).orElse(true)))
                    .toList())
            .build();
    Set<String> idle = idle(selected);
    while (!idle.isEmpty()) {
      Set<String> gone = idle;
      selected =
          selected.toBuilder()
              .organisations(
                  selected.organisations().stream()
                      .filter(one -> !gone.contains("organisation " + one.id()))
                      .toList())
              .sources(
                  selected.sources().stream()
                      .filter(one -> !gone.contains("source " + one.id()))
                      .toList())
              .build();
      idle = idle(selected);
    }
    return selected;
  }

  private static Set<String> idle(Programme selected) {
    Set<String> bundled =
        Catalog.bundled().organisations().stream()
            .map(one -> "organisation " + one.id())
            .collect(Collectors.toSet());
    Catalog.bundled().sources().forEach(one -> bundled.add("source " + one.id()));
    return Validator.standard().validate(selected).violations().stream()
        .filter(one -> one.code().endsWith("-unused"))
        .map(one -> one.code().replace("-unused", " ") + one.value().orElse(""))
        .filter(bundled::contains)
        .collect(Collectors.toSet());
  }

  /** Leaves out what was found in other territories. */
  List<Violation> violations(List<Violation> found) {
    List<Violation> selected = new ArrayList<>();
    for (Violation violation : found) {
      Matcher place = IN_TERRITORY.matcher(violation.location().pointer().orElse(""));
      if (!place.matches()) {
        if (violation.label().filter(this::isOther).isEmpty()) {
          selected.add(violation);
        }
        continue;
      }
      Territory territory = programme.territories().get(Integer.parseInt(place.group(1)));
      if (ids.contains(territory.id())) {
        String rest = place.group(2) == null ? "" : place.group(2);
        selected.add(at("/territories/" + position(territory.id()) + rest, violation));
      }
    }
    return selected;
  }

  /** Tells whether a record is another territory. */
  private boolean isOther(String label) {
    return programme.territories().stream()
        .map(Territory::id)
        .anyMatch(id -> id.toString().equals(label) && !ids.contains(id));
  }

  private int position(TerritoryId id) {
    List<TerritoryId> selected =
        programme.territories().stream().map(Territory::id).filter(ids::contains).toList();
    return selected.indexOf(id);
  }

  private static Violation at(String pointer, Violation violation) {
    Location before = violation.location();
    return violation.toBuilder()
        .location(
            new Location(
                Optional.of(pointer),
                before.source(),
                before.line(),
                before.row(),
                before.column()))
        .build();
  }
}
