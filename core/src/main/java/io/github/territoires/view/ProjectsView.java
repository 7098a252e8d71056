package io.github.territoires.view;

import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Optional;

/**
 * The projects of a territory.
 *
 * @param title the section's title
 * @param items the projects, in order
 * @param note says where there are none, where nothing is known, or where these are a selection
 * @since 0.1
 */
public record ProjectsView(String title, List<ProjectView> items, Optional<String> note) {
  static ProjectsView of(Reading reading, Territory territory) {
    return new ProjectsView(
        reading.word("projects.title"),
        territory.projects().stream().map(project -> ProjectView.of(reading, project)).toList(),
        reading.note("projects", territory.projects()));
  }
}
