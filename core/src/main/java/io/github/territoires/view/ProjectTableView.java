package io.github.territoires.view;

import io.github.territoires.model.Listing;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.Stage;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many projects serve which theme, and how far they have come.
 *
 * @param title what is counted
 * @param reading says in a sentence how far how many have come
 * @param theme what the rows are: "Axe"
 * @param columns the stages, in order, then that none is known
 * @param total what the last column is: "Total"
 * @param rows the themes, in the order of the phase, then projects without one
 * @param note says that a project of several themes counts for each; absent where none has several
 * @since 0.1
 */
public record ProjectTableView(
    String title,
    String reading,
    String theme,
    List<ColumnView> columns,
    String total,
    List<RowView> rows,
    Optional<String> note) {

  /** From how many projects on there is something to compare. */
  private static final int FEWEST = 10;

  private static final Optional<Stage> NOT_KNOWN = Optional.empty();

  /**
   * A stage.
   *
   * @param code {@code idea}, {@code study}, {@code operation} or {@code unknown}
   * @param term the stage, in words
   */
  public record ColumnView(String code, String term) {}

  /**
   * The projects that serve a theme.
   *
   * @param code the theme's code; absent for projects that serve none, or of which none is stated
   * @param name the theme, or that there is none or none is stated
   * @param counts how many there are at each stage, in the order of the columns
   * @param total how many there are
   */
  public record RowView(Optional<String> code, TextView name, List<Integer> counts, int total) {}

  /** Counts the projects of a territory, if there are enough to compare. */
  static Optional<ProjectTableView> of(ViewContext context, Territory territory) {
    List<Project> projects = territory.projects().items();
    return projects.size() < FEWEST
        ? Optional.empty()
        : Optional.of(of(context, territory, projects));
  }

  private static ProjectTableView of(
      ViewContext context, Territory territory, List<Project> projects) {
    List<RowView> rows = new ArrayList<>();
    for (ThemeId id : themes(context, territory, projects)) {
      ThemeView theme = ThemeView.of(context, id);
      add(
          rows,
          context,
          Optional.of(theme.code()),
          theme.name(),
          projects,
          project -> project.themes().items().contains(id));
    }
    add(
        rows,
        context,
        Optional.empty(),
        context.plain(context.word("projects.no-theme")),
        projects,
        project -> project.themes().equals(Listing.none()));
    add(
        rows,
        context,
        Optional.empty(),
        context.plain(context.word("projects.theme-unknown")),
        projects,
        project -> project.themes().equals(Listing.unknown()));
    projects.forEach(project -> project.progress().map(Progress::sources).ifPresent(context::cite));
    boolean several = projects.stream().anyMatch(project -> project.themes().items().size() > 1);
    return new ProjectTableView(
        context.word("figures.table.title"),
        reading(context, projects),
        context.word("figures.table.theme"),
        columns(context),
        context.word("figures.table.total"),
        List.copyOf(rows),
        several ? Optional.of(context.word("figures.table.several")) : Optional.empty());
  }

  private static Set<ThemeId> themes(
      ViewContext context, Territory territory, List<Project> projects) {
    Set<ThemeId> themes = new LinkedHashSet<>();
    context
        .programme()
        .find(territory.id().phase())
        .ifPresent(phase -> phase.themes().stream().map(Theme::id).forEach(themes::add));
    projects.forEach(project -> themes.addAll(project.themes().items()));
    return themes;
  }

  private static void add(
      List<RowView> rows,
      ViewContext context,
      Optional<String> code,
      TextView name,
      List<Project> projects,
      Predicate<Project> serves) {
    List<Project> serving = projects.stream().filter(serves).toList();
    if (!serving.isEmpty()) {
      rows.add(new RowView(code, name, counts(context, serving), serving.size()));
    }
  }

  /** Counts projects at each stage, then those of which none is known. */
  private static List<Integer> counts(ViewContext context, List<Project> projects) {
    List<Optional<Stage>> stages =
        projects.stream().map(project -> stage(context, project)).toList();
    return Stream.concat(Arrays.stream(Stage.values()).map(Optional::of), Stream.of(NOT_KNOWN))
        .map(stage -> Collections.frequency(stages, stage))
        .toList();
  }

  private static Optional<Stage> stage(ViewContext context, Project project) {
    return project
        .progress()
        .filter(progress -> !progress.asOf().isAfter(context.asOf()))
        .flatMap(Progress::stage);
  }

  private static List<ColumnView> columns(ViewContext context) {
    List<ColumnView> columns = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      String code = code(stage);
      columns.add(new ColumnView(code, context.word("project.stage." + code)));
    }
    columns.add(new ColumnView("unknown", context.word("project.progress.unknown")));
    return List.copyOf(columns);
  }

  private static String reading(ViewContext context, List<Project> projects) {
    List<Integer> counts = counts(context, projects);
    List<ColumnView> columns = columns(context);
    List<String> stages = new ArrayList<>();
    for (int i = counts.size() - 1; i >= 0; i--) {
      if (counts.get(i) > 0) {
        String key = "figures.table.stage." + columns.get(i).code();
        stages.add(context.labels().plural(key, counts.get(i)));
      }
    }
    return context
        .labels()
        .plural(
            "figures.table.reading", projects.size(), Map.of("stages", String.join(", ", stages)));
  }

  private static String code(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
