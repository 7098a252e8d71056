package io.github.territoires.html;

import io.github.territoires.html.embed.Embed;
import io.github.territoires.html.embed.OEmbed;
import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.model.WebAddress;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.PublicationPlan;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plans the files of widgets: each in every form in which a site can take it over. */
final class WidgetFiles {
  private static final String HTML = "text/html";

  private final HtmlRenderer html;
  private final Documents documents;
  private final Assets assets;
  private final OEmbed oEmbed;

  WidgetFiles(HtmlRenderer html, PublicationPlan plan, Assets assets) {
    this.html = html;
    this.documents = html.documents();
    this.assets = assets;
    this.oEmbed =
        OEmbed.of(
            address -> Optional.empty(),
            TextView.of(plan.programme().name(), plan.locales().get(0)).words());
  }

  /** Plans the widgets of a subject, whose view is made again whenever it is needed. */
  List<Artifact> of(PublishedSubject subject, Locale locale) {
    List<Artifact> files = new ArrayList<>();
    SubjectView view = subject.view(locale);
    for (String widget : html.widgets(subject.sort())) {
      for (int page = 1; page <= html.pages(view, widget); page++) {
        files.addAll(new Shown(subject, locale, widget, page).files());
      }
    }
    return files;
  }

  /** Returns a widget as sites embed it from a folder with this address. */
  Embed embed(String site, SubjectView view, String widget) {
    return new Embed(
        site,
        view.id(),
        widget,
        view.language(),
        documents.title(view, widget),
        Extent.height(html.render(view, widget, 1)));
  }

  /** Returns the address of the published folder, if it has one. */
  private Optional<String> site() {
    return html.settings().baseUrl().map(WebAddress::value);
  }

  /** A page of a widget of a subject in a language. */
  private final class Shown {
    private final PublishedSubject subject;
    private final Locale locale;
    private final String language;
    private final String widget;
    private final int page;

    Shown(PublishedSubject subject, Locale locale, String widget, int page) {
      this.subject = subject;
      this.locale = locale;
      this.language = locale.toLanguageTag();
      this.widget = widget;
      this.page = page;
    }

    List<Artifact> files() {
      List<Artifact> files = new ArrayList<>();
      files.add(
          Artifact.text(
              path("fragment"), HTML, out -> out.append(html.render(view(), widget, page))));
      files.add(
          Artifact.text(
              path("embed"),
              HTML,
              out -> out.append(documents.framed(view(), widget, page, framed()))));
      if (site().isPresent()) {
        files.add(
            Artifact.text(
                path("element"),
                HTML,
                out ->
                    out.append(documents.element(view(), widget, page, elsewhere(), shadowed()))));
        if (page == 1) {
          for (OEmbed.Format format : OEmbed.Format.values()) {
            files.add(
                Artifact.text(
                    SitePaths.oEmbed(subject.id(), widget, language, format.code()),
                    format.mediaType(),
                    out ->
                        out.append(
                            oEmbed.text(embed(site().orElseThrow(), view(), widget), format))));
          }
        }
      }
      return files;
    }

    private SubjectView view() {
      return subject.view(locale);
    }

    private String path(String folder) {
      return SitePaths.widget(
          folder, subject.id(), widget, page, language, html.settings().headingLevel());
    }

    private DocumentView.Links framed() {
      String up = SitePaths.up(path("embed"));
      return new DocumentView.Links(
          assets.stylesheet().map(file -> up + file.path()),
          Optional.of(up + assets.frameScript().path()),
          html.settings().page(subject.id(), language),
          List.of(),
          page == 1 ? descriptions() : List.of());
    }

    /** Returns where the widget stands without a shadow. */
    private String elsewhere() {
      return html.settings()
          .page(subject.id(), language)
          .orElseGet(() -> site().orElseThrow() + path("embed"));
    }

    private DocumentView.Links shadowed() {
      return new DocumentView.Links(
          assets.stylesheet().flatMap(file -> site()).map(site -> site + SitePaths.STYLESHEET),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of());
    }

    private List<DocumentView.Description> descriptions() {
      return site()
          .map(site -> DocumentView.Description.of(site, subject.id(), widget, language))
          .orElse(List.of());
    }
  }
}
