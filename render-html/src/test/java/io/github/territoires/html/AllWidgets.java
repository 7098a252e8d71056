package io.github.territoires.html;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TerritoryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Every widget of every territory, project and phase of a programme. */
final class AllWidgets {
  private AllWidgets() {}

  /** Renders those of the bundled programme. */
  static List<String> fragments(HtmlRenderer.Builder builder) {
    return fragments(builder.build(), Catalog.bundled());
  }

  /** Renders those of a programme. */
  static List<String> fragments(HtmlRenderer html, Programme programme) {
    List<String> fragments = new ArrayList<>();
    forEach(
        html,
        programme,
        html.settings().locale(),
        (subject, widget) -> fragments.add(html.render(subject, widget)));
    return fragments;
  }

  /** Shows each subject with the id of each of its widgets. */
  static void forEach(
      HtmlRenderer html,
      Programme programme,
      Locale locale,
      BiConsumer<SubjectView, String> consumer) {
    for (Phase phase : programme.phases()) {
      SubjectView view = PhaseView.of(programme, phase.id(), locale);
      html.widgets(PhaseView.class).forEach(widget -> consumer.accept(view, widget));
    }
    for (Territory territory : programme.territories()) {
      SubjectView view = TerritoryView.of(programme, territory.id(), locale);
      html.widgets(TerritoryView.class).forEach(widget -> consumer.accept(view, widget));
      for (Project project : territory.projects()) {
        SubjectView one = ProjectView.of(programme, project.id(), locale);
        html.widgets(ProjectView.class).forEach(widget -> consumer.accept(one, widget));
      }
    }
  }
}
