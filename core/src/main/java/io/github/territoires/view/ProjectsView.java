package io.github.territoires.view;

import io.github.territoires.model.Listing;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Optional;

/**
 * The projects of a territory.
 *
 * @param title the section's title; it says so where all the projects are flagship projects
 * @param items the projects, in order; empty where there are none or none is known, see {@code
 *     note}
 * @param note says where there are none, where nothing is known, or where these are a selection;
 *     absent where these are all
 * @param partiesNote says that some projects have more parties than those named; absent where all
 *     are named, or nobody has said
 * @since 0.1
 */
public record ProjectsView(
    String title, List<ProjectView> items, Optional<String> note, Optional<String> partiesNote) {

  static ProjectsView of(ViewContext context, Territory territory) {
    Listing<Project> projects = territory.projects();
    boolean onlyFlagships =
        !projects.items().isEmpty() && projects.stream().allMatch(ProjectsView::flagship);
    return new ProjectsView(
        context.word(onlyFlagships ? "projects.title.flagship" : "projects.title"),
        projects.stream()
            .map(project -> ProjectView.of(context, project, flagship(project) && !onlyFlagships))
            .toList(),
        context.note("projects", projects),
        projects.stream().anyMatch(ProjectsView::namesSomeParties)
            ? Optional.of(context.word("projects.parties"))
            : Optional.empty());
  }

  private static boolean flagship(Project project) {
    return project.flagship().orElse(false);
  }

  private static boolean namesSomeParties(Project project) {
    return project.parties().extent() == Listing.Extent.SELECTION
        || project.facilities().stream()
            .anyMatch(facility -> facility.parties().extent() == Listing.Extent.SELECTION);
  }
}
