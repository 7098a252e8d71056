package io.github.territoires.html;

import io.github.territoires.html.embed.Embed;
import io.github.territoires.html.embed.OEmbed;
import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.html.internal.WidgetPath;
import io.github.territoires.model.WebAddress;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.PublicationPlan;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Plans the files of widgets: each in every form in which a site can take it over. */
final class WidgetFiles {
  private static final String HTML = "text/html";

  private final HtmlRenderer html;
  private final HtmlRenderer standalone;
  private final Documents fragments;
  private final Documents documents;
  private final Assets assets;
  private final Set<Integer> headingLevels;
  private final String provider;
  private final Map<WidgetPath, Told> told = new ConcurrentHashMap<>();

  /** What is said of a widget in several places, and takes a while to find out. */
  private record Told(String title, int height) {}

  /**
   * Prepares for it.
   *
   * @param html renders what becomes part of a page
   * @param standalone renders what stands by itself
   * @param headingLevels the levels of titles in what becomes part of a page
   */
  WidgetFiles(
      HtmlRenderer html,
      HtmlRenderer standalone,
      PublicationPlan plan,
      Assets assets,
      Set<Integer> headingLevels) {
    this.html = html;
    this.fragments = html.documents();
    this.documents = standalone.documents();
    this.standalone = standalone;
    this.assets = assets;
    this.headingLevels = headingLevels;
    this.provider = TextView.of(plan.programme().name(), plan.locales().get(0)).words();
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
  Embed embed(String site, PublishedSubject subject, Locale locale, String widget) {
    return embed(site, subject.id(), locale, widget, () -> subject.view(locale));
  }

  /** Returns a widget of a view that is at hand. */
  Embed embed(
      String site, String subject, Locale locale, String widget, Supplier<SubjectView> view) {
    String language = locale.toLanguageTag();
    Told known =
        told.computeIfAbsent(
            WidgetPath.of("embed", subject, widget, language), path -> tell(view.get(), widget));
    return new Embed(site, subject, widget, language, known.title(), known.height());
  }

  private Told tell(SubjectView view, String widget) {
    return new Told(documents.title(view, widget), Extent.height(standalone.render(view, widget)));
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
    private final WidgetPath frame;

    Shown(PublishedSubject subject, Locale locale, String widget, int page) {
      this.subject = subject;
      this.locale = locale;
      this.language = locale.toLanguageTag();
      this.widget = widget;
      this.page = page;
      this.frame =
          new WidgetPath("embed", subject.id(), widget, page, language, WidgetPath.USUAL_LEVEL);
    }

    List<Artifact> files() {
      List<Artifact> files = new ArrayList<>();
      files.add(
          Artifact.text(
              frame.toString(),
              HTML,
              out -> out.append(documents.framed(view(), widget, page, framed()))));
      for (int level : headingLevels) {
        files.add(
            Artifact.text(
                path("fragment", level),
                HTML,
                out -> out.append(fragments.fragment(view(), widget, page, level))));
        if (site().isPresent()) {
          files.add(
              Artifact.text(
                  path("element", level),
                  HTML,
                  out ->
                      out.append(
                          documents.element(
                              view(),
                              widget,
                              page,
                              level,
                              elsewhere(),
                              site().orElseThrow() + SitePaths.STYLESHEET))));
        }
      }
      if (site().isPresent() && page == 1) {
        for (OEmbed.Format format : OEmbed.Format.values()) {
          files.add(
              Artifact.text(
                  SitePaths.oEmbed(subject.id(), widget, language, format.code()),
                  format.mediaType(),
                  out ->
                      out.append(
                          OEmbed.text(
                              embed(site().orElseThrow(), subject, locale, widget),
                              provider,
                              format))));
        }
      }
      return files;
    }

    private SubjectView view() {
      return subject.view(locale);
    }

    private String path(String folder, int headingLevel) {
      return new WidgetPath(folder, subject.id(), widget, page, language, headingLevel).toString();
    }

    private DocumentView.Links framed() {
      String up = SitePaths.up(frame.toString());
      return new DocumentView.Links(
          up + assets.stylesheet().path(),
          Optional.of(up + assets.frameScript().path()),
          html.settings().page(subject.id(), language),
          Optional.empty(),
          List.of(),
          page == 1 ? descriptions() : List.of());
    }

    /** Returns where the widget stands without a shadow. */
    private String elsewhere() {
      return html.settings()
          .page(subject.id(), language)
          .orElseGet(() -> site().orElseThrow() + frame);
    }

    private List<DocumentView.Description> descriptions() {
      return site()
          .map(site -> DocumentView.Description.of(site, subject.id(), widget, language))
          .orElse(List.of());
    }
  }
}
