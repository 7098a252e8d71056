package io.github.territoires.html;

import io.github.territoires.html.internal.Engine;
import io.github.territoires.html.internal.Samples;
import io.github.territoires.render.RenderException;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TerritoryView;
import java.util.Collection;
import java.util.List;

/**
 * Tries widgets on made-up subjects, of which everything is known, little, and nothing: a mistake
 * in a template shows before a visitor comes.
 */
final class Trial {
  private static final List<Class<? extends SubjectView>> SUBJECTS =
      List.of(TerritoryView.class, ProjectView.class, PhaseView.class);

  private Trial() {}

  /**
   * Tries all widgets.
   *
   * @param others the names of the templates that are not of this jar
   */
  static void of(Composer composer, Engine engine, Collection<String> others) {
    others.forEach(engine::check);
    for (Samples samples : Samples.values()) {
      for (Class<? extends SubjectView> subject : SUBJECTS) {
        SubjectView sample = samples.of(subject);
        for (Widgets.Entry entry : composer.widgets(subject)) {
          try {
            engine.render(composer.compose(sample, entry.widget().id(), 1));
          } catch (RenderException e) {
            throw new RenderException(e.getMessage() + " (tried on " + samples + ")", e);
          }
        }
      }
    }
  }
}
