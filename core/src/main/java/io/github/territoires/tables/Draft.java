package io.github.territoires.tables;

import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A programme while tables are laid over it. */
final class Draft {
  private final Programme base;
  private final Findings findings;
  private final Organisations organisations;
  private final Map<TerritoryId, Territory> territories = new LinkedHashMap<>();
  private final Map<ProjectId, Project> projects = new LinkedHashMap<>();
  private final Map<String, List<ProjectId>> projectsByCode = new HashMap<>();
  private final Map<Column<Extent>, Map<Object, Row>> extents = new HashMap<>();
  private final Map<Object, Row> origins = new HashMap<>();
  private final References references = new References(this);
  private final RowGroups rows;

  Draft(Programme base, Findings findings, Optional<Peer> peer) {
    this.base = base;
    this.findings = findings;
    this.organisations = new Organisations(base, findings);
    this.rows = new RowGroups(base, peer, findings);
    base.projects().forEach(this::index);
  }

  Findings findings() {
    return findings;
  }

  Organisations organisations() {
    return organisations;
  }

  /** Returns what finds the things that cells name. */
  References references() {
    return references;
  }

  /** Returns what puts rows together. */
  RowGroups rows() {
    return rows;
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

  Stream<TerritoryId> territoryIds() {
    return Stream.concat(
            base.territories().stream().map(Territory::id), territories.keySet().stream())
        .distinct();
  }

  /** Returns the projects that have a code, in whatever territory. */
  List<ProjectId> projects(String code) {
    return projectsByCode.getOrDefault(code, List.of());
  }

  Set<String> projectCodes() {
    return projectsByCode.keySet();
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
