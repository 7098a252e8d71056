package io.github.territoires.publish;

import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.render.Renderer;
import io.github.territoires.view.ProgrammeView;
import io.github.territoires.view.TerritoryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Plans the files of one renderer: {@code {format}/v1/{subject}.{locale}.{extension}} for views,
 * and {@code {format}/v1/programme.{extension}} for the programme itself, which speaks all
 * languages.
 */
final class RenderedFiles implements Contributor {
  private final Renderer<?> renderer;

  RenderedFiles(Renderer<?> renderer) {
    this.renderer = renderer;
  }

  @Override
  public List<Artifact> plan(PublicationPlan plan) {
    try {
      return files(plan);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(renderer.getClass().getName() + ": " + e.getMessage(), e);
    }
  }

  private List<Artifact> files(PublicationPlan plan) {
    Class<?> subject = renderer.subject();
    if (subject == Programme.class) {
      return programme(typed(renderer), plan);
    } else if (subject == ProgrammeView.class) {
      return programmeInEachLanguage(typed(renderer), plan);
    } else if (subject == TerritoryView.class) {
      return territories(typed(renderer), plan);
    }
    throw new IllegalStateException(
        renderer.getClass().getName()
            + " renders a "
            + subject.getName()
            + "; a publication knows Programme, ProgrammeView and TerritoryView");
  }

  private List<Artifact> programme(Renderer<Programme> typed, PublicationPlan plan) {
    return List.of(
        Artifact.text(
            typed.format() + "/v1/programme." + typed.extension(),
            typed.mediaType(),
            out -> typed.render(plan.programme(), out)));
  }

  private List<Artifact> programmeInEachLanguage(
      Renderer<ProgrammeView> typed, PublicationPlan plan) {
    return plan.locales().stream()
        .map(
            locale ->
                file(
                    typed,
                    "programme",
                    locale,
                    () -> ProgrammeView.of(plan.programme(), locale, plan.asOf())))
        .toList();
  }

  private List<Artifact> territories(Renderer<TerritoryView> typed, PublicationPlan plan) {
    List<Artifact> artifacts = new ArrayList<>();
    for (Territory territory : plan.programme().territories()) {
      for (Locale locale : plan.locales()) {
        TerritoryId id = territory.id();
        artifacts.add(
            file(
                typed,
                id.toString(),
                locale,
                () -> TerritoryView.of(plan.programme(), id, locale, plan.asOf())));
      }
    }
    return artifacts;
  }

  /** Plans a file whose view is made when it is rendered, and not kept. */
  private static <T> Artifact file(
      Renderer<T> typed, String subject, Locale locale, Supplier<T> view) {
    String path =
        typed.format() + "/v1/" + subject + "." + locale.toLanguageTag() + "." + typed.extension();
    return Artifact.text(path, typed.mediaType(), out -> typed.render(view.get(), out));
  }

  /** A renderer states the type of its subjects by {@link Renderer#subject()}. */
  @SuppressWarnings("unchecked")
  private static <T> Renderer<T> typed(Renderer<?> renderer) {
    return (Renderer<T>) renderer;
  }
}
