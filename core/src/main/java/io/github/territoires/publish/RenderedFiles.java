package io.github.territoires.publish;

import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.render.Renderer;
import io.github.territoires.view.TerritoryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plans the files of one renderer: {@code {format}/v1/{subject}.{locale}.{extension}}. */
final class RenderedFiles implements Contributor {
  private final Renderer<?> renderer;

  RenderedFiles(Renderer<?> renderer) {
    this.renderer = renderer;
  }

  @Override
  public List<Artifact> plan(PublicationPlan plan) {
    Class<?> subject = renderer.subject();
    if (subject == Programme.class) {
      return programme(typed(renderer), plan);
    } else if (subject == TerritoryView.class) {
      return territories(typed(renderer), plan);
    }
    throw new IllegalStateException(
        renderer.getClass().getName()
            + " renders a "
            + subject.getName()
            + "; a publication knows Programme and TerritoryView");
  }

  private List<Artifact> programme(Renderer<Programme> typed, PublicationPlan plan) {
    return List.of(
        Artifact.text(
            typed.format() + "/v1/programme." + typed.extension(),
            typed.mediaType(),
            out -> typed.render(plan.programme(), out)));
  }

  private List<Artifact> territories(Renderer<TerritoryView> typed, PublicationPlan plan) {
    List<Artifact> artifacts = new ArrayList<>();
    for (Territory territory : plan.programme().territories()) {
      for (Locale locale : plan.locales()) {
        artifacts.add(territory(typed, plan, territory.id(), locale));
      }
    }
    return artifacts;
  }

  private Artifact territory(
      Renderer<TerritoryView> typed, PublicationPlan plan, TerritoryId id, Locale locale) {
    String path =
        typed.format() + "/v1/" + id + "." + locale.toLanguageTag() + "." + typed.extension();
    return Artifact.text(
        path,
        typed.mediaType(),
        out -> typed.render(TerritoryView.of(plan.programme(), id, locale, plan.asOf()), out));
  }

  /** A renderer states the type of its subjects by {@link Renderer#subject()}. */
  @SuppressWarnings("unchecked")
  private static <T> Renderer<T> typed(Renderer<?> renderer) {
    return (Renderer<T>) renderer;
  }
}
