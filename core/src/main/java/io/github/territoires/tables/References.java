package io.github.territoires.tables;

import io.github.territoires.model.Commune;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Names;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the things that cells name, and says which are not known. */
final class References {
  private final Draft draft;

  References(Draft draft) {
    this.draft = draft;
  }

  /** Finds the territory that a cell names. */
  Optional<TerritoryId> territory(Row row, Column<String> column) {
    return resolved(
        row,
        column,
        "territory",
        cell -> {
          String name = cell.toLowerCase(Locale.ROOT).replace(' ', '-');
          if (name.indexOf('/') >= 0) {
            return List.of(TerritoryId.parse(name));
          }
          return draft.base().phases().stream()
              .map(phase -> TerritoryId.of(phase.id(), name))
              .filter(id -> draft.find(id).isPresent())
              .toList();
        },
        () -> draft.territoryIds().map(TerritoryId::toString).toList());
  }

  /** Finds the territory that a cell names and that is known. */
  Optional<TerritoryId> knownTerritory(Row row, Column<String> column) {
    Optional<TerritoryId> id = territory(row, column);
    if (id.isPresent() && draft.find(id.get()).isEmpty()) {
      unknown(
          row,
          column,
          id.get().toString(),
          "territory",
          Names.nearestId(
              id.get().toString(), draft.territoryIds().map(TerritoryId::toString).toList()));
      return Optional.empty();
    }
    return id;
  }

  /** Finds the project that a cell names and that is known. */
  Optional<ProjectId> project(Row row, Column<String> column) {
    return resolved(
        row,
        column,
        "project",
        name ->
            name.indexOf('/') >= 0
                ? List.of(ProjectId.parse(name)).stream()
                    .filter(id -> draft.find(id).isPresent())
                    .toList()
                : draft.projects(name).stream().distinct().toList(),
        () ->
            row.get(column).orElse("").indexOf('/') >= 0
                ? draft.projectCodes().stream()
                    .flatMap(code -> draft.projects(code).stream())
                    .map(ProjectId::toString)
                    .toList()
                : List.copyOf(draft.projectCodes()));
  }

  private <T> Optional<T> resolved(
      Row row,
      Column<String> column,
      String kind,
      Function<String, List<T>> find,
      Supplier<List<String>> known) {
    Optional<String> name = row.get(column);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    List<T> found;
    try {
      found = find.apply(name.get());
    } catch (InvalidValueException e) {
      draft.findings().add(row, row.location(column), name.get(), Kind.invalid(kind));
      return Optional.empty();
    }
    if (found.isEmpty()) {
      unknown(row, column, name.get(), kind, Names.nearestId(name.get(), known.get()));
    } else if (found.size() > 1) {
      draft
          .findings()
          .add(
              row,
              row.location(column),
              name.get(),
              Remark.of(Rules.VALUE_AMBIGUOUS)
                  .detail("first", found.get(0).toString())
                  .detail("second", found.get(1).toString()));
      return Optional.empty();
    }
    return found.stream().findFirst();
  }

  private void unknown(
      Row row, Column<?> column, String value, String kind, Optional<String> nearest) {
    draft
        .findings()
        .add(
            row,
            row.location(column),
            value,
            Remark.of(Rules.VALUE_UNKNOWN).detail("kind", kind).nearest(nearest));
  }

  /** Finds the sources that a cell names; nothing if it names none. */
  Optional<List<SourceId>> sources(Row row, Column<List<String>> column) {
    return each(
        row,
        column,
        "source",
        name -> draft.base().find(SourceId.of(name)).map(Source::id),
        () -> draft.base().sources().stream().map(source -> source.id().value()).toList());
  }

  /** Finds the themes of a phase that a cell names, by code or name. */
  Optional<List<ThemeId>> themes(Row row, Column<List<String>> column, PhaseId phase) {
    List<Theme> known = draft.base().find(phase).map(any -> any.themes()).orElse(List.of());
    return each(
        row,
        column,
        "theme",
        name ->
            known.stream()
                .filter(theme -> isNamed(theme, Names.normalised(name)))
                .map(Theme::id)
                .findFirst(),
        () -> known.stream().map(theme -> theme.id().code()).toList());
  }

  private static boolean isNamed(Theme theme, String name) {
    return theme.id().code().equals(name)
        || theme.name().wordings().values().stream().map(Names::normalised).anyMatch(name::equals);
  }

  private <T> Optional<List<T>> each(
      Row row,
      Column<List<String>> column,
      String kind,
      Function<String, Optional<T>> find,
      Supplier<List<String>> known) {
    return row.get(column)
        .map(
            names -> {
              List<T> found = new ArrayList<>();
              for (String name : names) {
                Optional<T> one = found(find, name);
                one.ifPresent(found::add);
                if (one.isEmpty()) {
                  unknown(row, column, name, kind, Names.nearest(name, known.get()));
                }
              }
              return found;
            });
  }

  private static <T> Optional<T> found(Function<String, Optional<T>> find, String name) {
    try {
      return find.apply(name);
    } catch (InvalidValueException e) { // nothing can have such a name
      return Optional.empty();
    }
  }

  /** Finds the name of a commune that stands in some perimeter. */
  Optional<String> nameOf(InseeCode commune) {
    return draft.base().territories().stream()
        .flatMap(territory -> territory.perimeter().stream())
        .flatMap(
            perimeter ->
                Stream.concat(
                    perimeter.members().stream().flatMap(member -> member.communes().stream()),
                    perimeter.communes().stream()))
        .filter(one -> one.code().equals(commune))
        .map(Commune::name)
        .findFirst();
  }
}
