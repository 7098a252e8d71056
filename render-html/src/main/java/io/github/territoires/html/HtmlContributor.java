package io.github.territoires.html;

import io.github.territoires.label.Labels;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Contributor;
import io.github.territoires.publish.PublicationPlan;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Brings the HTML files to a publication: for each widget of each phase, territory with content and
 * project, in each language, a fragment and a document for an iframe; the style sheet, and a start
 * page. Titles are of level 2 in a fragment and of level 1 in a document of its own; a renderer of
 * another heading level sets both, and the files say so in their names: {@code page.fr.h3.html}.
 *
 * <pre>{@code
 * Publication.of(programme)
 *     .contributor(HtmlContributor.of(HtmlRenderer.builder().headingLevel(3).build()))
 *     .writeTo(Path.of("site"));
 * }</pre>
 *
 * @since 0.1
 */
public final class HtmlContributor implements Contributor {
  private static final String HTML = "text/html";

  private final HtmlRenderer renderer;

  /** Makes the contributor that is discovered, with a renderer as it comes. */
  public HtmlContributor() {
    this(HtmlRenderer.builder().build());
  }

  private HtmlContributor(HtmlRenderer renderer) {
    this.renderer = renderer;
  }

  /** Makes a contributor with a renderer of your own; the publication decides on the languages. */
  public static HtmlContributor of(HtmlRenderer renderer) {
    return new HtmlContributor(Objects.requireNonNull(renderer, "renderer"));
  }

  @Override
  public List<Artifact> plan(PublicationPlan plan) {
    Programme programme = plan.programme();
    List<Artifact> artifacts = new ArrayList<>();
    List<Territory> territories =
        programme.territories().stream().filter(HtmlContributor::hasContent).toList();
    for (Locale locale : plan.locales()) {
      for (Territory territory : territories) {
        TerritoryId id = territory.id();
        add(
            artifacts,
            TerritoryView.class,
            id.toString(),
            locale,
            () -> TerritoryView.of(programme, id, locale, plan.asOf(), plan.atlas()));
        for (Project project : territory.projects()) {
          add(
              artifacts,
              ProjectView.class,
              project.id().toString(),
              locale,
              () -> ProjectView.of(programme, project.id(), locale, plan.asOf()));
        }
      }
      for (Phase phase : programme.phases()) {
        add(
            artifacts,
            PhaseView.class,
            phase.id().toString(),
            locale,
            () -> PhaseView.of(programme, phase.id(), locale, plan.asOf(), plan.atlas()));
      }
    }
    renderer
        .settings()
        .theme()
        .stylesheet()
        .ifPresent(
            css ->
                artifacts.add(
                    Artifact.text(SitePaths.STYLESHEET, "text/css", out -> out.append(css))));
    artifacts.add(
        Artifact.text(
            "index.html", HTML, out -> out.append(renderer.index(index(plan, territories)))));
    return List.copyOf(artifacts);
  }

  /** Plans every widget of a subject, whose view is made when it is needed. */
  private void add(
      List<Artifact> artifacts,
      Class<? extends SubjectView> sort,
      String id,
      Locale locale,
      Supplier<SubjectView> view) {
    for (String widget : renderer.widgets(sort)) {
      artifacts.add(
          Artifact.text(
              path("fragment", id, widget, locale),
              HTML,
              out -> renderer.render(view.get(), widget, out)));
      String embed = path("embed", id, widget, locale);
      artifacts.add(
          Artifact.text(
              embed,
              HTML,
              out ->
                  out.append(
                      renderer.document(
                          view.get(), widget, 1, SitePaths.up(embed) + SitePaths.STYLESHEET))));
    }
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

  private String path(String form, String subject, String widget, Locale locale) {
    return SitePaths.widget(
        form, subject, widget, 1, locale.toLanguageTag(), renderer.settings().headingLevel());
  }

  private IndexView index(PublicationPlan plan, List<Territory> territories) {
    Programme programme = plan.programme();
    Locale locale = plan.locales().get(0);
    Labels labels = Labels.of(locale);
    return new IndexView(
        labels.locale().toLanguageTag(),
        labels.get("language.direction"),
        TextView.of(programme.name(), locale),
        programme.notice().map(notice -> TextView.of(notice, locale)),
        territories.stream()
            .map(
                territory ->
                    new IndexView.Entry(
                        name(territory, locale),
                        plan.locales().stream()
                            .map(edition -> edition(territory, edition))
                            .toList()))
            .toList(),
        labels.get("sources.as-of", Map.of("date", labels.date(plan.asOf()))));
  }

  private static TextView name(Territory territory, Locale locale) {
    return territory
        .name()
        .map(name -> TextView.of(name, locale))
        .orElseGet(() -> new TextView(territory.id().code(), Optional.empty()));
  }

  private IndexView.Edition edition(Territory territory, Locale locale) {
    Labels labels = Labels.of(locale);
    Map<String, String> name = Map.of("territory", name(territory, locale).words());
    return new IndexView.Edition(
        labels.locale().toLanguageTag(),
        labels.get("language.direction"),
        labels.get("language.name"),
        path("embed", territory.id().toString(), "page", locale),
        labels.get("index.read", name),
        path("fragment", territory.id().toString(), "page", locale),
        labels.get("index.include", name));
  }
}
