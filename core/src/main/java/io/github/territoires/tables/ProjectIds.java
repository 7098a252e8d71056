package io.github.territoires.tables;

import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Names;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the id of the project of each row, and proposes one where there is none. */
final class ProjectIds {
  private static final int LONGEST = 64;

  private final Draft draft;

  /** Those that rows state, and those that were proposed so far. */
  private final Set<ProjectId> taken = new HashSet<>();

  /** What was proposed for a territory and a title. */
  private final Map<List<Object>, ProjectId> proposals = new HashMap<>();

  ProjectIds(List<Row> rows, Draft draft) {
    this.draft = draft;
    rows.forEach(row -> stated(row).ifPresent(taken::add));
  }

  /** Returns the id that a row states, if it can be one. */
  private static Optional<ProjectId> stated(Row row) {
    try {
      return row.get(ProjectRows.ID)
          .flatMap(id -> row.get(ProjectRows.TERRITORY).map(in -> ProjectId.parse(in + "/" + id)));
    } catch (InvalidValueException e) { // is said when the row is read
      return Optional.empty();
    }
  }

  /** Finds the id of a row, or says why there is none. */
  Optional<ProjectId> of(Row row) {
    return draft
        .references()
        .knownTerritory(row, ProjectRows.TERRITORY)
        .flatMap(
            territory ->
                row.has(ProjectRows.ID) ? given(territory, row) : proposed(territory, row));
  }

  private Optional<ProjectId> given(TerritoryId territory, Row row) {
    String id = row.get(ProjectRows.ID).orElseThrow();
    String start = territory + "/";
    try {
      return Optional.of(
          ProjectId.of(territory, id.startsWith(start) ? id.substring(start.length()) : id));
    } catch (InvalidValueException e) {
      draft
          .findings()
          .add(
              row,
              row.location(ProjectRows.ID),
              id,
              Kind.invalid("project-code").nearest(Slugs.of(id)));
      return Optional.empty();
    }
  }

  /** Takes the id of the known project of that title, or makes one of the title. */
  private Optional<ProjectId> proposed(TerritoryId territory, Row row) {
    Text title = row.text(ProjectRows.TITLE, Optional.empty()).orElseThrow();
    List<Object> key = List.of(territory, Names.normalised(title.resolve(Locale.FRENCH).words()));
    Optional<ProjectId> id =
        Optional.ofNullable(proposals.get(key)).or(() -> made(territory, title));
    id.ifPresent(taken::add);
    id.ifPresent(one -> proposals.put(key, one));
    draft.proposed(row, ProjectRows.ID, id.map(ProjectId::code));
    return id;
  }

  private Optional<ProjectId> made(TerritoryId territory, Text title) {
    return draft.find(territory).stream()
        .flatMap(one -> one.projects().stream())
        .filter(project -> isSame(project.title(), title))
        .map(Project::id)
        .findFirst()
        .or(
            () ->
                Slugs.of(title.resolve(Locale.FRENCH).words()).map(code -> free(territory, code)));
  }

  private static boolean isSame(Text one, Text other) {
    return other.wordings().entrySet().stream()
        .anyMatch(
            entry ->
                one.in(entry.getKey())
                    .map(Names::normalised)
                    .equals(Optional.of(Names.normalised(entry.getValue()))));
  }

  /** Adds a number where the id is another project's. */
  private ProjectId free(TerritoryId territory, String code) {
    ProjectId id = ProjectId.of(territory, code);
    for (int i = 2; taken.contains(id) || draft.find(id).isPresent(); i++) {
      String end = "-" + i;
      String start = code.substring(0, Math.min(code.length(), LONGEST - end.length()));
      id = ProjectId.of(territory, start.replaceAll("-$", "") + end);
    }
    return id;
  }
}
