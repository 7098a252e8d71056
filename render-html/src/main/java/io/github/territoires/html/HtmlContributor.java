package io.github.territoires.html;

import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.model.WebAddress;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Contributor;
import io.github.territoires.publish.PublicationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the HTML files to a publication: for each widget of each phase, territory with content and
 * project, in each language, a fragment and a document for a frame, and where the folder has an
 * address an element with a shadow tree and what oEmbed says; a page for people about each of them,
 * the style sheet and the scripts; a gallery that begins with the start page, a guide, and where
 * the folder has an address a sitemap; and a page in the place of what an earlier publication had.
 * Titles are of level 2 in a fragment and of level 1 in a document of its own; a renderer of
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
    List<PublishedSubject> subjects = PublishedSubject.all(plan);
    List<String> withPage =
        subjects.stream()
            .filter(subject -> renderer.widgets(subject.sort()).contains(subject.widget()))
            .map(PublishedSubject::id)
            .toList();
    HtmlRenderer html = renderer.published(plan.baseUrl(), Set.copyOf(withPage));
    Assets assets = Assets.of(renderer.settings().theme());
    WidgetFiles widgets = new WidgetFiles(html, plan, assets);
    List<Artifact> artifacts = new ArrayList<>(assets.all().toList());
    for (PublishedSubject subject : subjects) {
      for (Locale locale : plan.locales()) {
        artifacts.addAll(widgets.of(subject, locale));
        if (html.widgets(subject.sort()).contains(subject.widget())) {
          artifacts.add(page(html, plan, subject, locale, assets));
        }
      }
    }
    artifacts.addAll(new Gallery(html, plan, subjects, assets, widgets).files());
    if (plan.baseUrl().isPresent()) {
      artifacts.add(
          Artifact.text(
              Sitemap.PATH,
              Sitemap.MEDIA_TYPE,
              out -> Sitemap.append(html.settings(), withPage, plan.locales(), out)));
    }
    artifacts.addAll(new Gone(html, plan, assets, artifacts).files());
    return List.copyOf(artifacts);
  }

  private static Artifact page(
      HtmlRenderer html,
      PublicationPlan plan,
      PublishedSubject subject,
      Locale locale,
      Assets assets) {
    String path = SitePaths.page(subject.id(), locale.toLanguageTag());
    return Artifact.text(
        path,
        HTML,
        out ->
            out.append(
                html.documents()
                    .page(
                        subject.view(locale),
                        subject.widget(),
                        links(html, plan, subject, path, locale, assets))));
  }

  private static DocumentView.Links links(
      HtmlRenderer html,
      PublicationPlan plan,
      PublishedSubject subject,
      String path,
      Locale asked,
      Assets assets) {
    List<DocumentView.Edition> editions = new ArrayList<>();
    for (Locale locale : plan.locales()) {
      String language = locale.toLanguageTag();
      html.settings()
          .page(subject.id(), language)
          .ifPresent(address -> editions.add(new DocumentView.Edition(language, address)));
    }
    Optional<String> site = html.settings().baseUrl().map(WebAddress::value);
    return new DocumentView.Links(
        assets.stylesheet().map(file -> SitePaths.up(path) + file.path()),
        Optional.empty(),
        site.map(base -> base + path),
        List.copyOf(editions),
        site.map(
                base ->
                    DocumentView.Description.of(
                        base, subject.id(), subject.widget(), asked.toLanguageTag()))
            .orElse(List.of()));
  }
}
