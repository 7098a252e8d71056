package io.github.territoires.html;

import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.model.WebAddress;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.PublicationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plans the pages for people and search engines. */
final class PageFiles {
  private final HtmlRenderer html;
  private final PublicationPlan plan;
  private final Assets assets;

  PageFiles(HtmlRenderer html, PublicationPlan plan, Assets assets) {
    this.html = html;
    this.plan = plan;
    this.assets = assets;
  }

  /** Tells whether a subject has a page: the widget that it shows may not be offered. */
  static boolean has(HtmlRenderer html, PublishedSubject subject) {
    return html.widgets(subject.sort()).contains(subject.widget());
  }

  /** Plans the page of a subject. */
  Artifact of(PublishedSubject subject, Locale locale) {
    String path = SitePaths.page(subject.id(), locale.toLanguageTag());
    return Artifact.text(
        path,
        "text/html",
        out ->
            out.append(
                html.documents()
                    .page(subject.view(locale), subject.widget(), links(subject, path, locale))));
  }

  private DocumentView.Links links(PublishedSubject subject, String path, Locale asked) {
    List<DocumentView.Edition> editions = new ArrayList<>();
    for (Locale locale : plan.locales()) {
      String language = locale.toLanguageTag();
      html.settings()
          .page(subject.id(), language)
          .ifPresent(address -> editions.add(new DocumentView.Edition(language, address)));
    }
    String up = SitePaths.up(path);
    Optional<String> site = html.settings().baseUrl().map(WebAddress::value);
    return new DocumentView.Links(
        up + assets.stylesheet().path(),
        Optional.empty(),
        site.map(base -> base + path),
        Optional.of(SitePaths.linkedData(subject.id())).filter(plan::isPlanned).map(up::concat),
        List.copyOf(editions),
        site.map(
                base ->
                    DocumentView.Description.of(
                        base, subject.id(), subject.widget(), asked.toLanguageTag()))
            .orElse(List.of()));
  }
}
