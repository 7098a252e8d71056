package io.github.territoires.view;

import io.github.territoires.model.Listing;
import io.github.territoires.model.Project;
import io.github.territoires.model.ThemeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The projects that serve a theme. A project of several themes stands in full under the one that it
 * names first, and is referred to under the others.
 *
 * @param code the theme's code within its phase; absent for projects that serve none, or of which
 *     none is stated
 * @param name the theme's official wording, or that there is none or none is stated
 * @param items the projects that stand here, in order
 * @param others the projects that serve this theme too and stand elsewhere
 * @since 0.1
 */
public record ThemeProjectsView(
    Optional<String> code, TextView name, List<ProjectView> items, List<ReferenceView> others) {

  static ThemeProjectsView of(
      ViewContext context, ThemeId theme, List<Project> projects, List<ProjectView> views) {
    List<ProjectView> items = new ArrayList<>();
    List<ReferenceView> others = new ArrayList<>();
    for (int i = 0; i < projects.size(); i++) {
      int rank = projects.get(i).themes().items().indexOf(theme);
      ProjectView view = views.get(i);
      if (rank == 0) {
        items.add(view);
      } else if (rank > 0) {
        others.add(new ReferenceView(view.id(), view.title()));
      }
    }
    ThemeView named = ThemeView.of(context, theme);
    return new ThemeProjectsView(
        Optional.of(named.code()), named.name(), List.copyOf(items), List.copyOf(others));
  }

  /** Gathers the projects that serve no theme, and those of which no theme is stated. */
  static List<ThemeProjectsView> without(
      ViewContext context, List<Project> projects, List<ProjectView> views) {
    return Stream.of(
            without(context, "projects.no-theme", Listing.none(), projects, views),
            without(context, "projects.theme-unknown", Listing.unknown(), projects, views))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<ThemeProjectsView> without(
      ViewContext context,
      String key,
      Listing<ThemeId> themes,
      List<Project> projects,
      List<ProjectView> views) {
    List<ProjectView> items = new ArrayList<>();
    for (int i = 0; i < projects.size(); i++) {
      if (projects.get(i).themes().equals(themes)) {
        items.add(views.get(i));
      }
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ThemeProjectsView(
                Optional.empty(), context.plain(context.word(key)), List.copyOf(items), List.of()));
  }
}
