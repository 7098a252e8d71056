package io.github.territoires.html;

import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.label.Labels;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Contributor;
import io.github.territoires.publish.PublicationPlan;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Brings the HTML files to a publication: for each widget of each phase, territory with content and
 * project, in each language, a fragment and a document for an iframe; a page for people about each
 * of them, the style sheet, and a start page. Titles are of level 2 in a fragment and of level 1 in
 * a document of its own; a renderer of another heading level sets both, and the files say so in
 * their names: {@code page.fr.h3.html}.
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
    List<PublishedSubject> subjects = PublishedSubject.all(plan);
    HtmlRenderer html =
        renderer.published(
            plan.baseUrl(),
            subjects.stream()
                .filter(subject -> renderer.widgets(subject.sort()).contains(subject.widget()))
                .map(PublishedSubject::id)
                .collect(Collectors.toSet()));
    List<Artifact> artifacts = new ArrayList<>();
    for (PublishedSubject subject : subjects) {
      for (Locale locale : plan.locales()) {
        widgets(html, subject, locale, artifacts);
        if (html.widgets(subject.sort()).contains(subject.widget())) {
          artifacts.add(page(html, plan, subject, locale));
        }
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
            "index.html",
            HTML,
            out -> out.append(renderer.documents().index(index(plan, subjects)))));
    return List.copyOf(artifacts);
  }

  /** Plans every widget of a subject, whose view is made again whenever it is needed. */
  private static void widgets(
      HtmlRenderer html, PublishedSubject subject, Locale locale, List<Artifact> artifacts) {
    SubjectView view = subject.view(locale);
    for (String widget : html.widgets(subject.sort())) {
      for (int page = 1; page <= html.pages(view, widget); page++) {
        int which = page;
        artifacts.add(
            Artifact.text(
                path(html, "fragment", subject.id(), widget, page, locale),
                HTML,
                out -> out.append(html.render(subject.view(locale), widget, which))));
        String embed = path(html, "embed", subject.id(), widget, page, locale);
        artifacts.add(
            Artifact.text(
                embed,
                HTML,
                out ->
                    out.append(
                        html.documents()
                            .around(
                                "document",
                                subject.view(locale),
                                widget,
                                which,
                                Optional.of("_top"),
                                links(html, embed)))));
      }
    }
  }

  private static Artifact page(
      HtmlRenderer html, PublicationPlan plan, PublishedSubject subject, Locale locale) {
    String path = SitePaths.page(subject.id(), locale.toLanguageTag());
    return Artifact.text(
        path,
        HTML,
        out ->
            out.append(
                html.documents()
                    .around(
                        "site-page",
                        subject.view(locale),
                        subject.widget(),
                        1,
                        Optional.empty(),
                        links(html, plan, subject, path))));
  }

  private static DocumentView.Links links(HtmlRenderer html, String path) {
    return new DocumentView.Links(stylesheet(html, path), Optional.empty(), List.of());
  }

  private static DocumentView.Links links(
      HtmlRenderer html, PublicationPlan plan, PublishedSubject subject, String path) {
    List<DocumentView.Edition> editions = new ArrayList<>();
    for (Locale locale : plan.locales()) {
      String language = locale.toLanguageTag();
      html.settings()
          .page(subject.id(), language)
          .ifPresent(address -> editions.add(new DocumentView.Edition(language, address)));
    }
    return new DocumentView.Links(
        stylesheet(html, path),
        html.settings().baseUrl().map(base -> base.value() + path),
        List.copyOf(editions));
  }

  private static Optional<String> stylesheet(HtmlRenderer html, String path) {
    return html.settings()
        .theme()
        .stylesheet()
        .map(css -> SitePaths.up(path) + SitePaths.STYLESHEET);
  }

  private static String path(
      HtmlRenderer html, String form, String subject, String widget, int page, Locale locale) {
    return SitePaths.widget(
        form, subject, widget, page, locale.toLanguageTag(), html.settings().headingLevel());
  }

  private IndexView index(PublicationPlan plan, List<PublishedSubject> subjects) {
    Programme programme = plan.programme();
    Locale locale = plan.locales().get(0);
    Labels labels = Labels.of(locale);
    return new IndexView(
        labels.locale().toLanguageTag(),
        labels.get("language.direction"),
        TextView.of(programme.name(), locale),
        programme.notice().map(notice -> TextView.of(notice, locale)),
        programme.territories().stream()
            .filter(
                territory ->
                    subjects.stream()
                        .anyMatch(subject -> subject.id().equals(territory.id().toString())))
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
        path(renderer, "embed", territory.id().toString(), "page", 1, locale),
        labels.get("index.read", name),
        path(renderer, "fragment", territory.id().toString(), "page", 1, locale),
        labels.get("index.include", name));
  }
}
