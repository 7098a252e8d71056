package io.github.territoires.tables;

import io.github.territoires.model.Facility;
import io.github.territoires.model.Names;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Whose parties or milestones a row gives: those of a project, or of one of its facilities.
 *
 * @param project the project
 * @param facility the code of the facility
 */
record Holder(ProjectId project, Optional<String> facility) {
  static final Column<String> PROJECT =
      Column.of("project", "projet", Texts.reference("project"))
          .example("exemple")
          .required()
          .repeating();
  static final Column<String> FACILITY =
      Column.of("facility", "equipement", Texts.reference("facility"));

  static Holder of(Project project) {
    return new Holder(project.id(), Optional.empty());
  }

  static Holder of(Project project, Facility facility) {
    return new Holder(project.id(), Optional.of(facility.code()));
  }

  /** Finds the one that a row names. */
  static Optional<Holder> named(Row row, Draft draft) {
    Optional<ProjectId> project = draft.references().project(row, PROJECT);
    if (project.isEmpty() || !row.has(FACILITY)) {
      return project.map(id -> new Holder(id, Optional.empty()));
    }
    List<String> codes =
        draft.find(project.get()).orElseThrow().facilities().stream().map(Facility::code).toList();
    Optional<String> code = row.get(FACILITY).filter(codes::contains);
    if (code.isEmpty()) {
      String asked = row.get(FACILITY).orElseThrow();
      draft
          .findings()
          .add(
              row,
              row.location(FACILITY),
              asked,
              Remark.of(Rules.VALUE_UNKNOWN)
                  .detail("kind", "facility")
                  .nearest(Names.nearest(asked, codes)));
      return Optional.empty();
    }
    return Optional.of(new Holder(project.get(), code));
  }

  /** Returns whose extents count: the project; a facility has none in any table. */
  Object owner() {
    return facility.isPresent() ? this : project;
  }

  Line line() {
    return new Line().put(PROJECT, project.toString()).put(FACILITY, facility);
  }

  Project in(Draft draft) {
    return draft.find(project).orElseThrow();
  }

  /** Finds the facility of a project that is meant. */
  Optional<Facility> facility(Project known) {
    return facility.flatMap(
        code -> known.facilities().stream().filter(one -> one.code().equals(code)).findFirst());
  }

  /** Changes the facility that is meant. */
  List<Facility> changed(Project known, UnaryOperator<Facility.Builder> change) {
    List<Facility> changed = new ArrayList<>(known.facilities());
    facility(known)
        .ifPresent(one -> changed.set(changed.indexOf(one), change.apply(one.toBuilder()).build()));
    return changed;
  }
}
