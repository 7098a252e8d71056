package io.github.territoires.tables;

import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Territory;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the row of what a rule found in the programme that came of the tables. */
final class Origins {
  private final Map<String, Row> rows = new HashMap<>();

  Origins(Programme programme, Draft draft) {
    Map<Object, String> places = places(programme);
    draft
        .origins()
        .forEach((record, row) -> place(record, places).ifPresent(at -> rows.put(at, row)));
    Map<OrganisationId, Row> organisations = draft.organisations().rows();
    List<Organisation> all = programme.organisations();
    for (int i = 0; i < all.size(); i++) {
      Row row = organisations.get(all.get(i).id());
      if (row != null) {
        rows.put("/organisations/" + i, row);
      }
    }
  }

  private static Map<Object, String> places(Programme programme) {
    Map<Object, String> places = new HashMap<>();
    List<Territory> territories = programme.territories();
    for (int i = 0; i < territories.size(); i++) {
      String territory = "/territories/" + i;
      places.putIfAbsent(territories.get(i).id(), territory);
      List<Project> projects = territories.get(i).projects().items();
      for (int j = 0; j < projects.size(); j++) {
        String project = territory + "/projects/items/" + j;
        ProjectId id = projects.get(j).id();
        places.putIfAbsent(id, project);
        for (int k = 0; k < projects.get(j).facilities().size(); k++) {
          String code = projects.get(j).facilities().get(k).code();
          places.putIfAbsent(new Holder(id, Optional.of(code)), project + "/facilities/" + k);
        }
      }
    }
    return places;
  }

  private static Optional<String> place(Object record, Map<Object, String> places) {
    if (record instanceof Part part) {
      Object owner = part.record() instanceof Holder holder ? holder.owner() : part.record();
      return Optional.ofNullable(places.get(owner)).map(at -> at + part.pointer());
    }
    return Optional.ofNullable(places.get(record));
  }

  /** Adds file, row and column to a violation in something that a row gave. */
  Violation located(Violation violation) {
    String pointer = violation.location().pointer().orElse("");
    for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      Row row = rows.get(pointer.substring(0, end));
      if (row != null) {
        Location at = row.locationOf(pointer.substring(end));
        Location both =
            new Location(
                violation.location().pointer(), at.source(), at.line(), at.row(), at.column());
        return violation.toBuilder().location(both).build();
      }
    }
    return violation;
  }
}
