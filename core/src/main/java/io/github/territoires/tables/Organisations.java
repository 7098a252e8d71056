package io.github.territoires.tables;

import io.github.territoires.model.Names;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.OrganisationKind;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import io.github.territoires.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The organisations that rows name: known ones, by id, number or name, and new ones. */
final class Organisations {
  static final Column<String> NAME = Column.of("name", "nom", Texts.TEXT).inLanguages();
  static final Column<Siren> SIREN = Column.of("siren", "siren", Codes.SIREN);
  static final Column<Siret> SIRET = Column.of("siret", "siret", Codes.SIRET);
  static final Column<OrganisationKind> KIND =
      Column.of("kind", "categorie", Choice.of("organisation-kind", OrganisationKind.class));

  private final Programme base;
  private final Findings findings;
  private final Map<OrganisationId, Organisation> changed = new LinkedHashMap<>();
  private final Map<OrganisationId, Row> rows = new HashMap<>();
  private final Map<String, Set<OrganisationId>> byName = new HashMap<>();
  private final Map<Siren, Set<OrganisationId>> bySiren = new HashMap<>();
  private final Map<Siret, OrganisationId> bySiret = new HashMap<>();

  Organisations(Programme base, Findings findings) {
    this.base = base;
    this.findings = findings;
    base.organisations().forEach(this::index);
  }

  /** Puts the columns that name an organisation and describe it. */
  static Line put(Line line, Column<String> column, OrganisationId id, Programme programme) {
    line.put(column, id.value());
    programme
        .find(id)
        .ifPresent(
            one ->
                line.text(NAME, Optional.of(one.name()))
                    .put(SIREN, one.siren())
                    .put(SIRET, one.siret())
                    .put(KIND, one.kind()));
    return line;
  }

  private void index(Organisation organisation) {
    OrganisationId id = organisation.id();
    Stream.concat(
            Stream.concat(Stream.of(organisation.name()), former(organisation))
                .flatMap(text -> text.wordings().values().stream()),
            organisation.shortName().stream())
        .map(Names::normalised)
        .forEach(name -> byName.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(id));
    organisation
        .siren()
        .ifPresent(siren -> bySiren.computeIfAbsent(siren, any -> new LinkedHashSet<>()).add(id));
    organisation.siret().ifPresent(siret -> bySiret.putIfAbsent(siret, id));
  }

  private static Stream<Text> former(Organisation organisation) {
    return organisation.formerNames().stream().map(name -> name.name());
  }

  /** Returns all, those that were known first. */
  List<Organisation> all() {
    Set<OrganisationId> done = new LinkedHashSet<>();
    Stream<Organisation> known =
        base.organisations().stream()
            .map(one -> done.add(one.id()) ? changed.getOrDefault(one.id(), one) : one);
    List<Organisation> all = new ArrayList<>(known.toList());
    changed.values().stream().filter(one -> done.add(one.id())).forEach(all::add);
    return all;
  }

  /** Returns the row that gave a new one. */
  Map<OrganisationId, Row> rows() {
    return rows;
  }

  private Optional<Organisation> known(OrganisationId id) {
    return Optional.ofNullable(changed.get(id)).or(() -> base.find(id));
  }

  /** Finds the one that a cell names, or makes one of the row if there is none. */
  Optional<OrganisationId> find(Row row, Column<String> column) {
    Optional<String> cell = row.get(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    String name = cell.get();
    Optional<OrganisationId> byId =
        Slugs.of(name).map(OrganisationId::of).filter(id -> known(id).isPresent());
    Set<OrganisationId> candidates = byId.map(Set::of).orElseGet(() -> named(name));
    if (candidates.isEmpty()) {
      candidates = numbered(row);
      candidates.stream().findFirst().ifPresent(id -> taken(id, name, row, column));
    }
    if (candidates.size() > 1) {
      List<OrganisationId> some = List.copyOf(candidates);
      findings.add(
          row,
          row.location(column),
          name,
          Remark.of(Rules.VALUE_AMBIGUOUS)
              .detail("first", some.get(0).value())
              .detail("second", some.get(1).value()));
      return Optional.empty();
    }
    Optional<OrganisationId> found =
        candidates.stream().findFirst().or(() -> added(row, column, name));
    found.ifPresent(id -> complete(id, row));
    return found;
  }

  /** Finds the one that a cell names and that is not described by the row. */
  Optional<OrganisationId> findOther(Row row, Column<String> column) {
    Row bare = row.only(column);
    return find(bare, column);
  }

  private void taken(OrganisationId id, String name, Row row, Column<String> column) {
    String known = known(id).orElseThrow().name().resolve(Locale.FRENCH).words();
    findings.add(
        row,
        row.location(column),
        name,
        Remark.of(Rules.ORGANISATION_TAKEN).detail("id", id.value()).detail("known", known));
  }

  private Set<OrganisationId> named(String name) {
    return byName.getOrDefault(Names.normalised(name), Set.of());
  }

  private Set<OrganisationId> numbered(Row row) {
    return row.get(SIRET)
        .map(bySiret::get)
        .map(Set::of)
        .or(() -> row.get(SIREN).map(bySiren::get))
        .orElse(Set.of());
  }

  private Optional<OrganisationId> added(Row row, Column<String> column, String cell) {
    Optional<String> slug = Slugs.of(cell);
    if (slug.isEmpty()) {
      findings.add(row, row.location(column), cell, Kind.invalid("organisation"));
      return Optional.empty();
    }
    OrganisationId id = OrganisationId.of(slug.get());
    Optional<Text> name = row.text(NAME, Optional.empty());
    boolean explained = row.has(NAME) || row.has(SIREN) || row.has(SIRET);
    if (!explained) {
      findings.add(
          row,
          row.location(column),
          cell,
          Remark.of(Rules.ORGANISATION_NEW).detail("id", id.value()).nearest(near(cell)));
    }
    Organisation organisation =
        Organisation.builder(id, name.orElseGet(() -> Text.french(cell))).build();
    changed.put(id, organisation);
    rows.put(id, row);
    index(organisation);
    return Optional.of(id);
  }

  private Optional<String> near(String name) {
    return Names.nearest(
        name,
        () ->
            Stream.concat(base.organisations().stream(), changed.values().stream())
                .map(one -> one.name().resolve(Locale.FRENCH).words())
                .iterator());
  }

  /** Adds what the row knows besides; what it says differently is a contradiction. */
  private void complete(OrganisationId id, Row row) {
    Organisation known = known(id).orElseThrow();
    Organisation.Builder more = known.toBuilder();
    known
        .siren()
        .ifPresentOrElse(
            one -> same(one, row, SIREN, id), () -> row.get(SIREN).ifPresent(more::siren));
    known
        .siret()
        .ifPresentOrElse(
            one -> same(one, row, SIRET, id), () -> row.get(SIRET).ifPresent(more::siret));
    known
        .kind()
        .ifPresentOrElse(
            one -> same(one, row, KIND, id), () -> row.get(KIND).ifPresent(more::kind));
    Text name = known.name();
    for (var wording :
        row.text(NAME, Optional.empty()).map(Text::wordings).orElse(Map.of()).entrySet()) {
      Optional<String> before = name.in(wording.getKey());
      if (before.isEmpty()) {
        name = name.with(wording.getKey(), wording.getValue());
      } else if (!Names.normalised(before.get()).equals(Names.normalised(wording.getValue()))) {
        differs(before.get(), wording.getValue(), row, NAME, id);
      }
    }
    Organisation complete = more.name(name).build();
    if (!complete.equals(known)) {
      changed.put(id, complete);
      index(complete);
    }
  }

  private <T> void same(T known, Row row, Column<T> column, OrganisationId id) {
    row.get(column)
        .filter(value -> !value.equals(known))
        .ifPresent(
            value -> differs(written(column, known), written(column, value), row, column, id));
  }

  private static <T> String written(Column<T> column, T value) {
    return column.kind().write(value).orElseGet(value::toString);
  }

  private void differs(String known, String value, Row row, Column<?> column, OrganisationId id) {
    Row first = rows.get(id);
    Remark remark =
        first == null
            ? Remark.of(Rules.VALUE_DIFFERS).detail("id", id.value())
            : Remark.of(Rules.ROWS_CONTRADICT).detail("place", first.place(first.slot(column)));
    findings.add(row, row.location(column), value, remark.detail("known", known));
  }
}
