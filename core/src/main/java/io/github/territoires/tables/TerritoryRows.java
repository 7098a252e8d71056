package io.github.territoires.tables;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Agreement;
import io.github.territoires.model.Department;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import io.github.territoires.model.Names;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.ThemeId;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The table {@code territories.csv}: one row for each territory. */
final class TerritoryRows implements TableForm {
  static final Column<String> ID =
      Column.of("id", "id", Texts.reference("territory")).example("phase-2/ti-7511").required();
  static final Column<String> NAME =
      Column.of("name", "nom", Texts.TEXT)
          .example("Limoges et Haute-Vienne")
          .inLanguages()
          .required();
  static final Column<String> HEADLINE =
      Column.of("headline", "accroche", Texts.TEXT).inLanguages();
  static final Column<String> INTRODUCTION =
      Column.of("introduction", "introduction", Texts.TEXT).inLanguages();
  static final Column<String> DESCRIPTION =
      Column.of("description", "description", Texts.TEXT).inLanguages();
  static final Column<String> PRESENTED_BY =
      Column.of("presented_by", "presente_par", Texts.reference("organisation")).at("/presentedBy");
  static final Column<WebAddress> WEBSITE =
      Column.of("website", "site", Kind.of("address", WebAddress::parse, WebAddress::value));
  static final Column<List<String>> REGIONS = Column.of("regions", "regions", Texts.AREAS);
  static final Column<List<String>> DEPARTMENTS =
      Column.of("departments", "departements", Texts.AREAS);
  static final Column<String> DRAWN_UP_BY =
      Column.of("drawn_up_by", "programme_etabli_par", Texts.reference("organisation"))
          .at("/actionProgramme/drawnUpBy");
  static final Column<List<String>> THEMES =
      Column.of("themes", "axes", Texts.REFERENCES).at("/actionProgramme/themes");
  static final Column<Extent> THEMES_EXTENT =
      Column.of("themes_extent", "axes_etendue", Choice.of("extent", Extent.class))
          .at("/actionProgramme/themes/extent");
  static final Column<ImpreciseDate> CONTRACT_SIGNED =
      Column.of("contract_signed", "contrat_signe", Dates.DATE).at("/contract/signed");
  static final Column<ImpreciseDate> CONTRACT_PERIOD =
      Column.of("contract_period", "contrat_periode", Dates.DATE).at("/contract/period");
  static final Column<Extent> MEMBERS_EXTENT =
      Column.of("members_extent", "membres_etendue", Choice.of("extent", Extent.class))
          .at("/perimeter/members/extent");
  static final Column<Extent> CHALLENGES_EXTENT =
      Column.of("challenges_extent", "enjeux_etendue", Choice.of("extent", Extent.class))
          .at("/actionProgramme/challenges/extent");
  static final Column<Extent> PROJECTS_EXTENT =
      Column.of("projects_extent", "projets_etendue", Choice.of("extent", Extent.class))
          .at("/projects/extent");
  static final Column<String> PUBLISHER =
      Column.of("publisher", "editeur", Texts.reference("organisation"));
  static final Column<LocalDate> AS_OF = Column.of("as_of", "a_jour_au", Dates.DAY).at("/asOf");
  static final Column<List<Identifier>> IDENTIFIERS =
      Column.of("identifiers", "identifiants", Texts.IDENTIFIERS);
  static final Column<List<String>> SOURCES = Column.of("sources", "sources", Texts.REFERENCES);

  @Override
  public List<Column<?>> columns() {
    return List.of(
        ID,
        NAME,
        HEADLINE,
        INTRODUCTION,
        DESCRIPTION,
        PRESENTED_BY,
        WEBSITE,
        REGIONS,
        DEPARTMENTS,
        DRAWN_UP_BY,
        THEMES,
        THEMES_EXTENT,
        CONTRACT_SIGNED,
        CONTRACT_PERIOD,
        MEMBERS_EXTENT,
        CHALLENGES_EXTENT,
        PROJECTS_EXTENT,
        PUBLISHER,
        AS_OF,
        IDENTIFIERS,
        SOURCES,
        Slot.EXTRAS);
  }

  @Override
  public List<Column<?>> labels() {
    return List.of(NAME, ID);
  }

  @Override
  public void write(Programme programme, Consumer<Line> out) {
    for (Territory territory : programme.territories()) {
      Line line = line(territory);
      if (line.has(NAME)) {
        out.accept(line);
      }
    }
  }

  private static Line line(Territory territory) {
    Line line =
        new Line()
            .put(ID, territory.id().toString())
            .text(NAME, territory.name())
            .text(HEADLINE, territory.headline())
            .text(INTRODUCTION, territory.introduction())
            .text(DESCRIPTION, territory.description())
            .put(PRESENTED_BY, territory.presentedBy().map(OrganisationId::value))
            .put(WEBSITE, territory.website())
            .list(REGIONS, territory.regions())
            .list(DEPARTMENTS, territory.departments())
            .put(CONTRACT_SIGNED, signed(territory))
            .put(CONTRACT_PERIOD, territory.contract().flatMap(Agreement::period))
            .put(PUBLISHER, territory.publisher().map(OrganisationId::value))
            .put(AS_OF, territory.asOf())
            .list(SOURCES, territory.sources())
            .extra(territory.extra());
    if (!territory.identifiers().isEmpty()) {
      line.put(IDENTIFIERS, territory.identifiers());
    }
    Extents.put(line, PROJECTS_EXTENT, territory.projects());
    territory
        .perimeter()
        .ifPresent(perimeter -> Extents.put(line, MEMBERS_EXTENT, perimeter.members()));
    territory
        .actionProgramme()
        .ifPresent(
            action -> {
              line.put(DRAWN_UP_BY, action.drawnUpBy().map(OrganisationId::value));
              Extents.put(line, CHALLENGES_EXTENT, action.challenges());
              Extents.themes(line, THEMES, THEMES_EXTENT, action.themes(), territory.id().phase());
            });
    return line;
  }

  private static Optional<ImpreciseDate> signed(Territory territory) {
    return territory.contract().flatMap(Agreement::signed).map(StatedDate::date);
  }

  @Override
  public void read(List<Row> rows, Draft draft) {
    draft
        .rows()
        .merged(rows, row -> draft.references().territory(row, ID))
        .forEach((id, row) -> read(id, row, draft));
  }

  private static void read(TerritoryId id, Row row, Draft draft) {
    if (draft.base().find(id.phase()).isEmpty()) {
      draft
          .findings()
          .add(
              row,
              row.location(ID),
              id.phase().value(),
              Remark.of(Rules.VALUE_UNKNOWN)
                  .detail("kind", "phase")
                  .nearest(
                      Names.nearest(
                          id.phase().value(),
                          draft.base().phases().stream()
                              .map(phase -> phase.id().value())
                              .toList())));
      return;
    }
    draft.rows().compare(row, programme -> programme.find(id).map(TerritoryRows::line));
    Territory known = draft.find(id).orElseGet(() -> Territory.builder(id).build());
    Territory.Builder builder =
        known.toBuilder()
            .name(row.text(NAME, known.name()).orElse(null))
            .headline(row.text(HEADLINE, known.headline()).orElse(null))
            .introduction(row.text(INTRODUCTION, known.introduction()).orElse(null))
            .description(row.text(DESCRIPTION, known.description()).orElse(null))
            .extra(row.extra(known.extra()));
    draft.organisation(row, PRESENTED_BY).ifPresent(builder::presentedBy);
    draft.organisation(row, PUBLISHER).ifPresent(builder::publisher);
    row.get(WEBSITE).ifPresent(builder::website);
    row.get(AS_OF).ifPresent(builder::asOf);
    row.get(IDENTIFIERS).ifPresent(builder::identifiers);
    draft.references().sources(row, SOURCES).ifPresent(builder::sources);
    codes(row, REGIONS, "region", Region::of, draft).ifPresent(builder::regions);
    codes(row, DEPARTMENTS, "department", Department::of, draft).ifPresent(builder::departments);
    contract(row, known).ifPresent(builder::contract);
    action(row, known, draft).ifPresent(builder::actionProgramme);
    draft.put(builder.build());
    draft.origin(id, row);
    List.of(MEMBERS_EXTENT, CHALLENGES_EXTENT, PROJECTS_EXTENT)
        .forEach(column -> draft.extent(column, id, row));
  }

  private static <T> Optional<List<T>> codes(
      Row row, Column<List<String>> column, String kind, Function<String, T> parse, Draft draft) {
    return row.get(column)
        .map(
            codes -> {
              List<T> found = new ArrayList<>();
              for (String code : codes) {
                try {
                  found.add(parse.apply(code.length() == 1 ? "0" + code : code));
                } catch (InvalidValueException e) {
                  draft.findings().add(row, row.location(column), code, Kind.invalid(kind));
                }
              }
              return found;
            });
  }

  private static Optional<Agreement> contract(Row row, Territory known) {
    if (!row.has(CONTRACT_SIGNED) && !row.has(CONTRACT_PERIOD)) {
      return Optional.empty();
    }
    Agreement.Builder contract =
        known.contract().map(Agreement::toBuilder).orElseGet(Agreement::builder);
    row.get(CONTRACT_SIGNED)
        .filter(date -> !signed(known).equals(Optional.of(date)))
        .ifPresent(date -> contract.signed(StatedDate.of(date)));
    row.get(CONTRACT_PERIOD).ifPresent(contract::period);
    return Optional.of(contract.build());
  }

  private static Optional<ActionProgramme> action(Row row, Territory known, Draft draft) {
    if (!row.has(DRAWN_UP_BY) && !row.has(THEMES) && !row.has(THEMES_EXTENT)) {
      return Optional.empty();
    }
    ActionProgramme before = known.actionProgramme().orElse(Extents.NO_ACTION);
    List<ThemeId> themes =
        draft.references().themes(row, THEMES, known.id().phase()).orElse(before.themes().items());
    draft.extent(THEMES_EXTENT, known.id(), row);
    Listing<ThemeId> listing =
        draft.listing(themes, before.themes().extent(), THEMES_EXTENT, known.id());
    return Optional.of(
        new ActionProgramme(
            draft.organisation(row, DRAWN_UP_BY).or(before::drawnUpBy),
            listing,
            before.challenges(),
            before.sources()));
  }
}
