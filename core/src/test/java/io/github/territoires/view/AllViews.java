package io.github.territoires.view;

import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every view that a programme gives. */
final class AllViews {
  private AllViews() {}

  static List<Record> of(Programme programme, Locale locale) {
    List<Record> views = new ArrayList<>();
    views.add(ProgrammeView.of(programme, locale));
    for (Phase phase : programme.phases()) {
      views.add(PhaseView.of(programme, phase.id(), locale));
    }
    for (Territory territory : programme.territories()) {
      views.add(TerritoryView.of(programme, territory.id(), locale));
      for (Project project : territory.projects()) {
        views.add(ProjectView.of(programme, project.id(), locale));
      }
    }
    return views;
  }
}
