package io.github.territoires.tables;

import io.github.territoires.model.Commune;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import io.github.territoires.model.Names;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A programme while tables are laid over it. */
final class Draft {
  private final Programme base;
  private final Optional<Peer> peer;
  private final Findings findings;
  private final Organisations organisations;
  private final Map<TerritoryId, Territory> territories = new LinkedHashMap<>();
  private final Map<ProjectId, Project> projects = new LinkedHashMap<>();
  private final Map<String, List<ProjectId>> projectsByCode = new HashMap<>();
  private final Map<Column<Extent>, Map<Object, Row>> extents = new HashMap<>();
  private final Map<Object, Row> origins = new HashMap<>();

  Draft(Programme base, Findings findings, Optional<Peer> peer) {
    this.base = base;
    this.peer = peer;
    this.findings = findings;
    this.organisations = new Organisations(base, findings);
    base.projects().forEach(this::index);
  }

  Findings findings() {
    return findings;
  }

  Organisations organisations() {
    return organisations;
  }

  Programme base() {
    return base;
  }

  Optional<Territory> find(TerritoryId id) {
    return Optional.ofNullable(territories.get(id)).or(() -> base.find(id));
  }

  Optional<Project> find(ProjectId id) {
    return Optional.ofNullable(projects.get(id)).or(() -> base.find(id));
  }

  void put(Territory territory) {
    territories.put(territory.id(), territory);
  }

  void put(Project project) {
    if (find(project.id()).isEmpty()) {
      index(project);
    }
    projects.put(project.id(), project);
  }

  private void index(Project project) {
    projectsByCode
        .computeIfAbsent(project.id().code(), code -> new ArrayList<>())
        .add(project.id());
  }

  /** Remembers which row gives a record, or a part of it. */
  void origin(Object record, Row row) {
    origins.putIfAbsent(record, row);
  }

  Map<Object, Row> origins() {
    return origins;
  }

  /** Remembers the row that says how much of a list is given, for when the list is known. */
  void extent(Column<Extent> column, Object owner, Row row) {
    if (row.has(column)) {
      extents.computeIfAbsent(column, any -> new LinkedHashMap<>()).put(owner, row);
    }
  }

  /** Lists those of whose lists it is said how much is given. */
  Set<Object> extentsGiven(Column<Extent> column) {
    return extents.getOrDefault(column, Map.of()).keySet();
  }

  /** Makes a list that says how much of it is given. */
  <T> Listing<T> listing(List<T> items, Extent known, Column<Extent> column, Object owner) {
    Row row = extents.getOrDefault(column, Map.of()).get(owner);
    Extent extent = row == null ? known : row.get(column).orElse(known);
    if (items.isEmpty() && extent == Extent.SELECTION) {
      if (row != null) {
        findings.add(
            row,
            row.location(column),
            column.kind().write(extent).orElseThrow(),
            Kind.invalid("selection"));
      }
      return Listing.unknown();
    }
    return new Listing<>(items, extent);
  }

  /** Finds the territory that a cell names. */
  Optional<TerritoryId> territory(Row row, Column<String> column) {
    return resolved(
        row,
        column,
        "territory",
        name -> {
          if (name.indexOf('/') >= 0) {
            return List.of(TerritoryId.parse(name));
          }
          return base.phases().stream()
              .map(phase -> TerritoryId.of(phase.id(), name))
              .filter(id -> find(id).isPresent())
              .toList();
        },
        () -> allTerritories().stream().map(TerritoryId::toString).toList());
  }

  private Set<TerritoryId> allTerritories() {
    Set<TerritoryId> all = new LinkedHashSet<>();
    base.territories().forEach(territory -> all.add(territory.id()));
    all.addAll(territories.keySet());
    return all;
  }

  /** Finds the territory that a cell names and that is known. */
  Optional<TerritoryId> knownTerritory(Row row, Column<String> column) {
    Optional<TerritoryId> id = territory(row, column);
    if (id.isPresent() && find(id.get()).isEmpty()) {
      unknown(
          row,
          column,
          id.get().toString(),
          "territory",
          Names.nearestId(
              id.get().toString(), allTerritories().stream().map(TerritoryId::toString).toList()));
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
                    .filter(id -> find(id).isPresent())
                    .toList()
                : projectsByCode.getOrDefault(name, List.of()).stream().distinct().toList(),
        () ->
            row.get(column).orElse("").indexOf('/') >= 0
                ? allProjects().map(ProjectId::toString).toList()
                : List.copyOf(projectsByCode.keySet()));
  }

  private java.util.stream.Stream<ProjectId> allProjects() {
    return projectsByCode.values().stream().flatMap(List::stream);
  }

  private <T> Optional<T> resolved(
      Row row,
      Column<String> column,
      String kind,
      Function<String, List<T>> find,
      java.util.function.Supplier<List<String>> known) {
    Optional<String> name = row.get(column);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    List<T> found;
    try {
      found = find.apply(name.get());
    } catch (InvalidValueException e) {
      findings.add(row, row.location(column), name.get(), Kind.invalid(kind));
      return Optional.empty();
    }
    if (found.isEmpty()) {
      unknown(row, column, name.get(), kind, Names.nearestId(name.get(), known.get()));
    } else if (found.size() > 1) {
      findings.add(
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
    findings.add(
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
        name -> base.find(SourceId.of(name)).map(Source::id),
        () -> base.sources().stream().map(source -> source.id().value()).toList());
  }

  /** Finds the themes of a phase that a cell names, by code or name. */
  Optional<List<ThemeId>> themes(Row row, Column<List<String>> column, PhaseId phase) {
    List<Theme> known = base.find(phase).map(any -> any.themes()).orElse(List.of());
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
      java.util.function.Supplier<List<String>> known) {
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
    return base.territories().stream()
        .flatMap(territory -> territory.perimeter().stream())
        .flatMap(perimeter -> perimeter.members().stream())
        .flatMap(member -> member.communes().stream())
        .filter(one -> one.code().equals(commune))
        .map(Commune::name)
        .findFirst();
  }

  /** Says which id is taken for a row that has none, or that none can be made. */
  void proposed(Row row, Column<?> column, Optional<String> id) {
    if (id.isEmpty()) {
      missing(row, column);
      return;
    }
    findings.add(
        row, row.location(column), null, Remark.of(Rules.ID_PROPOSED).detail("id", id.get()));
  }

  /** Says that a row lacks what it needs. */
  void missing(Row row, Column<?> column) {
    findings.add(
        row,
        row.location(column),
        null,
        Remark.of(Rules.CELL_MISSING).detail("column", column.french()));
  }

  /** Finds or makes the organisation that a cell names. */
  Optional<OrganisationId> organisation(Row row, Column<String> column) {
    return organisations.find(row, column);
  }

  /**
   * Puts rows of one record together, and says where they contradict each other.
   *
   * @param key finds the record of a row
   */
  <K> Map<K, Row> merged(List<Row> rows, Function<Row, Optional<K>> key) {
    Map<K, Row> merged = new LinkedHashMap<>();
    for (Row row : rows) {
      key.apply(row).ifPresent(id -> merged.merge(id, row, this::merged));
    }
    return merged;
  }

  private Row merged(Row first, Row second) {
    List<Slot> contradictions = first.contradictedBy(second);
    for (Slot slot : contradictions) {
      contradiction(first, second, slot);
    }
    if (contradictions.isEmpty() && first.values().equals(second.values())) {
      repeated(first, second);
    }
    return first.completedBy(second);
  }

  /**
   * Says where a row contradicts what a document beside the tables has changed.
   *
   * @param known finds what is known of the record in a programme, as a row
   */
  void compare(Row row, Function<Programme, Optional<Line>> known) {
    peer.ifPresent(
        other -> {
          Map<Slot, String> document = cells(known.apply(base));
          Map<Slot, String> before = cells(known.apply(other.before()));
          for (Slot slot : row.values().keySet()) {
            String given = document.get(slot);
            if (given != null
                && !given.equals(before.get(slot))
                && !given.equals(row.shown(slot))) {
              findings.add(
                  row,
                  row.location(slot),
                  row.shown(slot),
                  Remark.of(Rules.ROWS_CONTRADICT)
                      .detail("known", given)
                      .detail("place", other.documents()));
            }
          }
        });
  }

  private static Map<Slot, String> cells(Optional<Line> line) {
    return line.map(Line::cells).orElse(Map.of());
  }

  void contradiction(Row first, Row second, Slot slot) {
    findings.add(
        second,
        second.location(slot),
        second.shown(slot),
        Remark.of(Rules.ROWS_CONTRADICT)
            .detail("known", first.shown(slot))
            .detail("place", first.place(Optional.of(slot))));
  }

  void repeated(Row first, Row second) {
    findings.add(
        second,
        second.location(),
        null,
        Remark.of(Rules.ROW_REPEATED).detail("place", first.place(Optional.empty())));
  }

  /** Groups rows by the list to which they belong, without repetitions. */
  <K> Map<K, List<Row>> grouped(List<Row> rows, Function<Row, Optional<K>> key) {
    Map<K, Map<Object, Row>> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      Optional<K> id = key.apply(row);
      if (id.isPresent()) {
        Row same =
            groups
                .computeIfAbsent(id.get(), any -> new LinkedHashMap<>())
                .putIfAbsent(row.values(), row);
        if (same != null) {
          repeated(same, row);
        }
      }
    }
    Map<K, List<Row>> lists = new LinkedHashMap<>();
    groups.forEach((id, group) -> lists.put(id, List.copyOf(group.values())));
    return lists;
  }

  /** Makes the programme: what was known, in its order, changed; and behind it what is new. */
  Programme programme(Column<Extent> projectsExtent) {
    List<Territory> all = new ArrayList<>();
    Map<TerritoryId, List<Project>> added = added();
    Set<TerritoryId> done = new LinkedHashSet<>();
    for (Territory known : base.territories()) {
      boolean first = done.add(known.id());
      Territory territory = first ? territories.getOrDefault(known.id(), known) : known;
      all.add(
          first
              ? withProjects(territory, added.getOrDefault(known.id(), List.of()), projectsExtent)
              : territory);
    }
    for (Territory territory : territories.values()) {
      if (done.add(territory.id())) {
        all.add(
            withProjects(territory, added.getOrDefault(territory.id(), List.of()), projectsExtent));
      }
    }
    return base.toBuilder().organisations(organisations.all()).territories(all).build();
  }

  private Map<TerritoryId, List<Project>> added() {
    Map<TerritoryId, List<Project>> added = new HashMap<>();
    for (Project project : projects.values()) {
      if (base.find(project.id()).isEmpty()) {
        added.computeIfAbsent(project.id().territory(), id -> new ArrayList<>()).add(project);
      }
    }
    return added;
  }

  private Territory withProjects(
      Territory territory, List<Project> added, Column<Extent> projectsExtent) {
    List<Project> all = new ArrayList<>();
    Set<ProjectId> done = new LinkedHashSet<>();
    for (Project known : territory.projects()) {
      all.add(done.add(known.id()) ? projects.getOrDefault(known.id(), known) : known);
    }
    all.addAll(added);
    Listing<Project> listing =
        listing(all, territory.projects().extent(), projectsExtent, territory.id());
    return listing.equals(territory.projects())
        ? territory
        : territory.toBuilder().projects(listing).build();
  }
}
