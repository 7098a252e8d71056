package io.github.territoires.view;

import io.github.territoires.model.Listing;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import io.github.territoires.model.ThemeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The projects of a territory.
 *
 * @param title the section's title; it says so where all the projects are flagship projects
 * @param items the projects, in order; empty where there are none or none is known, see {@code
 *     note}
 * @param themes the same projects by theme, each once; empty where no theme is assigned to any
 * @param note says where there are none, where nothing is known, or where these are a selection;
 *     absent where these are all
 * @param sources where this is stated
 * @since 0.1
 */
public record ProjectsView(
    String title,
    List<ProjectView> items,
    List<ThemeProjectsView> themes,
    Optional<String> note,
    SourcesView sources)
    implements SectionView {

  static ProjectsView of(ViewContext context, Territory territory) {
    Listing<Project> projects = territory.projects();
    boolean onlyFlagships =
        !projects.items().isEmpty() && projects.stream().allMatch(ProjectsView::flagship);
    List<ProjectView> items =
        projects.stream()
            .map(
                project ->
                    ProjectView.of(context.section(), project, flagship(project) && !onlyFlagships))
            .toList();
    return new ProjectsView(
        context.word(onlyFlagships ? "projects.title.flagship" : "projects.title"),
        items,
        themes(context, projects.items(), items),
        context.note("projects", projects),
        SourcesView.of(context));
  }

  private static List<ThemeProjectsView> themes(
      ViewContext context, List<Project> projects, List<ProjectView> views) {
    List<ThemeProjectsView> themes = new ArrayList<>();
    inOrder(context, projects)
        .forEach(theme -> themes.add(ThemeProjectsView.of(context, theme, projects, views)));
    if (!themes.isEmpty()) {
      themes.addAll(ThemeProjectsView.without(context, projects, views));
    }
    return List.copyOf(themes);
  }

  /** Lists the themes that projects serve: those of the phase in its order, then any others. */
  private static List<ThemeId> inOrder(ViewContext context, List<Project> projects) {
    List<ThemeId> served =
        projects.stream().flatMap(project -> project.themes().stream()).distinct().toList();
    List<ThemeId> ordered = new ArrayList<>();
    context
        .territory()
        .flatMap(territory -> context.programme().find(territory.id().phase()))
        .ifPresent(phase -> phase.themes().forEach(theme -> ordered.add(theme.id())));
    ordered.addAll(served);
    return ordered.stream().distinct().filter(served::contains).toList();
  }

  private static boolean flagship(Project project) {
    return project.flagship().orElse(false);
  }
}
