package io.github.territoires.tables;

import io.github.territoires.model.Cost;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Link;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import io.github.territoires.model.Money;
import io.github.territoires.model.Place;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectForm;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Stage;
import io.github.territoires.model.Status;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.ThemeId;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The table {@code projects.csv}: one row for each project. */
final class ProjectRows implements TableForm {
  static final Column<String> TERRITORY =
      Column.of("territory", "territoire", Texts.reference("territory"))
          .example("phase-2/ti-7511")
          .required()
          .repeating();
  static final Column<String> ID =
      Column.of("id", "id", Texts.reference("project-code")).example("exemple");
  static final Column<String> TITLE =
      Column.of("title", "titre", Texts.TEXT)
          .example("Exemple : un atelier des métiers")
          .inLanguages()
          .required();
  static final Column<String> SUMMARY =
      Column.of("summary", "resume", Texts.TEXT)
          .example("Un lieu où essayer les métiers de l’industrie.")
          .inLanguages();
  static final Column<String> DESCRIPTION =
      Column.of("description", "description", Texts.TEXT).inLanguages();
  static final Column<Boolean> FLAGSHIP =
      Column.of("flagship", "phare", Choice.FLAG).example("oui");
  static final Column<String> ACTION_SHEET =
      Column.of("action_sheet", "fiche_action", Texts.TEXT).at("/actionSheet");
  static final Column<ProjectForm> FORM =
      Column.of("form", "forme", Choice.open("form", ProjectForm::parse));
  static final Column<String> PLACE =
      Column.of("place", "lieu", Texts.TEXT).at("/place/name").inLanguages();
  static final Column<InseeCode> PLACE_COMMUNE =
      Column.of("place_commune", "lieu_commune", Codes.COMMUNE).at("/place/commune");
  static final Column<List<String>> THEMES =
      Column.of("themes", "axes", Texts.REFERENCES).example("competences");
  static final Column<Extent> THEMES_EXTENT =
      Column.of("themes_extent", "axes_etendue", Choice.of("extent", Extent.class))
          .at("/themes/extent");
  static final Column<List<String>> SERVICES =
      Column.of("services", "services", Texts.TEXTS).inLanguages();
  static final Column<Stage> STAGE =
      Column.of("stage", "etape", Choice.of("stage", Stage.class))
          .at("/progress/stage")
          .example("étude");
  static final Column<Status> STATUS =
      Column.of("status", "statut", Choice.of("status", Status.class))
          .at("/progress/status")
          .example("en cours");
  static final Column<LocalDate> PROGRESS_AS_OF =
      Column.of("progress_as_of", "avancement_au", Dates.DAY)
          .at("/progress/asOf")
          .example("2026-06-30");
  static final Column<List<String>> PROGRESS_SOURCES =
      Column.of("progress_sources", "avancement_sources", Texts.REFERENCES).at("/progress/sources");
  static final Column<Money> COST =
      Column.of("cost", "cout", Numbers.AMOUNT).at("/cost/amount").example("1 250 000 €");
  static final Column<String> COST_COVERS =
      Column.of("cost_covers", "cout_comprend", Texts.TEXT).at("/cost/covers").inLanguages();
  static final Column<List<String>> COST_SOURCES =
      Column.of("cost_sources", "cout_sources", Texts.REFERENCES).at("/cost/sources");
  static final Column<Extent> PARTIES_EXTENT =
      Column.of("parties_extent", "acteurs_etendue", Choice.of("extent", Extent.class))
          .at("/parties/extent");
  static final Column<Extent> FUNDINGS_EXTENT =
      Column.of("fundings_extent", "financements_etendue", Choice.of("extent", Extent.class))
          .at("/fundings/extent");
  static final Column<WebAddress> LINK =
      Column.of("link", "lien", Kind.of("address", WebAddress::parse, WebAddress::value))
          .at("/links/0/address");
  static final Column<String> LINK_LABEL =
      Column.of("link_label", "lien_libelle", Texts.TEXT).at("/links/0/label").inLanguages();
  static final Column<List<Identifier>> IDENTIFIERS =
      Column.of("identifiers", "identifiants", Texts.IDENTIFIERS);
  static final Column<List<String>> SOURCES = Column.of("sources", "sources", Texts.REFERENCES);

  @Override
  public List<Column<?>> columns() {
    return List.of(
        TERRITORY,
        ID,
        TITLE,
        SUMMARY,
        DESCRIPTION,
        FLAGSHIP,
        ACTION_SHEET,
        FORM,
        PLACE,
        PLACE_COMMUNE,
        THEMES,
        THEMES_EXTENT,
        SERVICES,
        STAGE,
        STATUS,
        PROGRESS_AS_OF,
        PROGRESS_SOURCES,
        COST,
        COST_COVERS,
        COST_SOURCES,
        PARTIES_EXTENT,
        FUNDINGS_EXTENT,
        LINK,
        LINK_LABEL,
        IDENTIFIERS,
        SOURCES,
        Slot.EXTRAS);
  }

  @Override
  public List<Column<?>> labels() {
    return List.of(TITLE, ID);
  }

  @Override
  public void write(Programme programme, Consumer<Line> out) {
    for (Territory territory : programme.territories()) {
      for (Project project : territory.projects()) {
        Line line = line(territory.id(), project);
        if (line.has(TITLE)) {
          out.accept(line);
        }
      }
    }
  }

  private static Line line(TerritoryId territory, Project project) {
    Line line =
        new Line()
            .put(TERRITORY, territory.toString())
            .put(ID, project.id().code())
            .text(TITLE, Optional.of(project.title()))
            .text(SUMMARY, project.summary())
            .text(DESCRIPTION, project.description())
            .put(FLAGSHIP, project.flagship())
            .put(ACTION_SHEET, project.actionSheet())
            .put(FORM, project.form())
            .text(PLACE, project.place().map(Place::name))
            .put(PLACE_COMMUNE, project.place().flatMap(Place::commune))
            .texts(SERVICES, project.services())
            .list(SOURCES, project.sources())
            .extra(project.extra());
    Extents.themes(line, THEMES, THEMES_EXTENT, project.themes(), territory.phase());
    Extents.put(line, PARTIES_EXTENT, project.parties());
    Extents.put(line, FUNDINGS_EXTENT, project.fundings());
    project
        .progress()
        .ifPresent(
            progress ->
                line.put(STAGE, progress.stage())
                    .put(STATUS, progress.status())
                    .put(PROGRESS_AS_OF, progress.asOf())
                    .list(PROGRESS_SOURCES, progress.sources()));
    project
        .cost()
        .ifPresent(
            cost ->
                line.put(COST, cost.amount())
                    .text(COST_COVERS, cost.covers())
                    .list(COST_SOURCES, cost.sources()));
    if (project.links().size() == 1) {
      Link link = project.links().get(0);
      line.put(LINK, link.address()).text(LINK_LABEL, Optional.of(link.label()));
    }
    if (!project.identifiers().isEmpty()) {
      line.put(IDENTIFIERS, project.identifiers());
    }
    return line;
  }

  @Override
  public void read(List<Row> rows, Draft draft) {
    ProjectIds ids = new ProjectIds(rows, draft);
    draft.rows().merged(rows, ids::of).forEach((id, row) -> read(id, row, draft));
  }

  private static void read(ProjectId id, Row row, Draft draft) {
    Optional<Project> before = draft.find(id);
    draft
        .rows()
        .compare(row, programme -> programme.find(id).map(one -> line(id.territory(), one)));
    Text title = row.text(TITLE, before.map(Project::title)).orElseThrow();
    Project known = before.orElseGet(() -> Project.builder(id, title).build());
    Project.Builder builder =
        known.toBuilder()
            .title(title)
            .summary(row.text(SUMMARY, known.summary()).orElse(null))
            .description(row.text(DESCRIPTION, known.description()).orElse(null))
            .extra(row.extra(known.extra()));
    row.get(FLAGSHIP).ifPresent(builder::flagship);
    row.get(ACTION_SHEET).ifPresent(builder::actionSheet);
    row.get(FORM).ifPresent(builder::form);
    row.get(IDENTIFIERS).ifPresent(builder::identifiers);
    draft.references().sources(row, SOURCES).ifPresent(builder::sources);
    place(row, known, draft).ifPresent(builder::place);
    services(row, draft).ifPresent(builder::services);
    themes(row, known, draft).ifPresent(builder::themes);
    progress(row, known, draft).ifPresent(builder::progress);
    cost(row, known, draft).ifPresent(builder::cost);
    link(row, known).ifPresent(builder::links);
    draft.put(builder.build());
    draft.origin(id, row);
    draft.extent(PARTIES_EXTENT, id, row);
    draft.extent(FUNDINGS_EXTENT, id, row);
  }

  private static Optional<Place> place(Row row, Project known, Draft draft) {
    if (!row.has(PLACE) && !row.has(PLACE_COMMUNE)) {
      return Optional.empty();
    }
    Optional<InseeCode> commune =
        row.get(PLACE_COMMUNE).or(() -> known.place().flatMap(Place::commune));
    Optional<Text> name =
        row.text(PLACE, known.place().map(Place::name))
            .or(() -> commune.flatMap(draft.references()::nameOf).map(Text::french));
    if (name.isEmpty()) {
      draft.missing(row, PLACE);
    }
    return name.map(words -> new Place(words, commune));
  }

  private static Optional<List<Text>> services(Row row, Draft draft) {
    if (!row.has(SERVICES)) {
      return Optional.empty();
    }
    Optional<List<Text>> services = row.texts(SERVICES);
    if (services.isEmpty()) {
      draft.findings().add(row, row.location(SERVICES), null, Remark.of(Rules.VALUES_UNEVEN));
    }
    return services;
  }

  private static Optional<Listing<ThemeId>> themes(Row row, Project known, Draft draft) {
    if (!row.has(THEMES) && !row.has(THEMES_EXTENT)) {
      return Optional.empty();
    }
    draft.extent(THEMES_EXTENT, known.id(), row);
    List<ThemeId> themes =
        draft
            .references()
            .themes(row, THEMES, known.id().territory().phase())
            .orElse(known.themes().items());
    return Optional.of(draft.listing(themes, known.themes().extent(), THEMES_EXTENT, known.id()));
  }

  private static Optional<Progress> progress(Row row, Project known, Draft draft) {
    Optional<Progress> before = known.progress();
    Optional<Stage> stage = row.get(STAGE).or(() -> before.flatMap(Progress::stage));
    Optional<Status> status = row.get(STATUS).or(() -> before.flatMap(Progress::status));
    boolean given =
        List.<Column<?>>of(STAGE, STATUS, PROGRESS_AS_OF, PROGRESS_SOURCES).stream()
            .anyMatch(row::has);
    if (!given || (stage.isEmpty() && status.isEmpty())) {
      return Optional.empty();
    }
    List<SourceId> sources =
        draft
            .references()
            .sources(row, PROGRESS_SOURCES)
            .or(() -> before.map(Progress::sources))
            .orElse(List.of());
    LocalDate asOf =
        row.get(PROGRESS_AS_OF)
            .or(() -> before.map(Progress::asOf))
            .orElseGet(() -> assumed(row, known.id().territory(), draft));
    return Optional.of(new Progress(stage, status, asOf, sources));
  }

  private static LocalDate assumed(Row row, TerritoryId territory, Draft draft) {
    LocalDate day =
        draft.find(territory).flatMap(Territory::asOf).orElseGet(() -> draft.base().asOf());
    draft
        .findings()
        .add(
            row,
            row.location(PROGRESS_AS_OF),
            null,
            Remark.of(Rules.DAY_ASSUMED).detail("day", day.toString()));
    return day;
  }

  private static Optional<Cost> cost(Row row, Project known, Draft draft) {
    Optional<Cost> before = known.cost();
    Optional<Money> amount = row.get(COST).or(() -> before.map(Cost::amount));
    boolean given = List.<Column<?>>of(COST, COST_COVERS, COST_SOURCES).stream().anyMatch(row::has);
    if (!given || amount.isEmpty()) {
      return Optional.empty();
    }
    List<SourceId> sources =
        draft
            .references()
            .sources(row, COST_SOURCES)
            .or(() -> before.map(Cost::sources))
            .orElse(List.of());
    return Optional.of(
        new Cost(amount.get(), row.text(COST_COVERS, before.flatMap(Cost::covers)), sources));
  }

  private static Optional<List<Link>> link(Row row, Project known) {
    Optional<Link> before = known.links().stream().findFirst();
    Optional<WebAddress> address = row.get(LINK).or(() -> before.map(Link::address));
    if (address.isEmpty() || (!row.has(LINK) && !row.has(LINK_LABEL))) {
      return Optional.empty();
    }
    Text label =
        row.text(LINK_LABEL, before.map(Link::label))
            .orElseGet(() -> Text.french(address.get().uri().getHost()));
    return Optional.of(List.of(new Link(label, address.get())));
  }
}
