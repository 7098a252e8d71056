package io.github.territoires.html;

import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import io.github.territoires.publish.PublicationPlan;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TerritoryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a publication has widgets and a page of.
 *
 * @param id the subject's id
 * @param sort what sort of subject it is
 * @param widget the widget that its page shows
 * @param views makes a view of it in a language
 */
record PublishedSubject(
    String id,
    Class<? extends SubjectView> sort,
    String widget,
    Function<Locale, SubjectView> views) {

  /** Lists the phases, the territories with something to read, and their projects. */
  static List<PublishedSubject> all(PublicationPlan plan) {
    Programme programme = plan.programme();
    List<PublishedSubject> subjects = new ArrayList<>();
    for (Phase phase : programme.phases()) {
      subjects.add(
          new PublishedSubject(
              phase.id().toString(),
              PhaseView.class,
              "directory",
              locale -> PhaseView.of(programme, phase.id(), locale, plan.asOf(), plan.atlas())));
    }
    for (Territory territory : programme.territories()) {
      if (hasContent(territory)) {
        subjects.add(
            new PublishedSubject(
                territory.id().toString(),
                TerritoryView.class,
                BuiltInWidgets.PAGE,
                locale ->
                    TerritoryView.of(
                        programme, territory.id(), locale, plan.asOf(), plan.atlas())));
        for (Project project : territory.projects()) {
          subjects.add(
              new PublishedSubject(
                  project.id().toString(),
                  ProjectView.class,
                  "project",
                  locale -> ProjectView.of(programme, project.id(), locale, plan.asOf())));
        }
      }
    }
    return List.copyOf(subjects);
  }

  boolean isPhase() {
    return sort == PhaseView.class;
  }

  boolean isProject() {
    return sort == ProjectView.class;
  }

  SubjectView view(Locale locale) {
    return views.apply(locale);
  }

  /** Tells a territory with something to read from one of which little but the name is known. */
  private static boolean hasContent(Territory territory) {
    return territory.introduction().isPresent()
        || territory.description().isPresent()
        || territory.perimeter().isPresent()
        || territory.governance().isPresent()
        || territory.actionProgramme().isPresent()
        || !territory.projects().items().isEmpty();
  }
}
