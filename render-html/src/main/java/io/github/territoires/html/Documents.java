package io.github.territoires.html;

import io.github.territoires.html.internal.Content;
import io.github.territoires.html.internal.Engine;
import io.github.territoires.html.internal.Rendering;
import io.github.territoires.label.Labels;
import io.github.territoires.view.SubjectView;
import java.util.Locale;
import java.util.Optional;

/** Renders whole documents for a publication. */
final class Documents {
  private final Settings settings;
  private final Composer composer;
  private final Engine engine;

  Documents(Settings settings, Composer composer, Engine engine) {
    this.settings = settings;
    this.composer = composer;
    this.engine = engine;
  }

  /** Renders a document that stands in a frame; its links open in the page around. */
  String framed(SubjectView view, String widget, int page, DocumentView.Links links) {
    return around(
        "document",
        composer.compose(view, widget, page, topLevel(), Optional.of("_top"), Optional.empty()),
        links);
  }

  /** Renders a page for people. */
  String page(SubjectView view, String widget, DocumentView.Links links) {
    return around(
        "site-page",
        composer.compose(view, widget, 1, topLevel(), Optional.empty(), Optional.empty()),
        links);
  }

  /**
   * Renders an element with a shadow tree.
   *
   * @param elsewhere where links to a place in the widget lead, which cannot reach it there
   */
  String element(
      SubjectView view, String widget, int page, String elsewhere, DocumentView.Links links) {
    return around(
        "element",
        composer.compose(
            view,
            widget,
            page,
            settings.headingLevel(),
            settings.linkTarget(),
            Optional.of(elsewhere)),
        links);
  }

  /** Says what a widget shows, and of whom. */
  String title(SubjectView view, String widget) {
    return DocumentView.title((FrameView) composer.compose(view, widget, 1).view());
  }

  /** Returns the title of a widget. */
  String name(SubjectView view, String widget) {
    return ((FrameView) composer.compose(view, widget, 1).view()).title().words();
  }

  /** Returns the level of the title of a document: 1, unless a level was asked for. */
  private int topLevel() {
    return settings.headingLevel() == HtmlRenderer.DEFAULT_HEADING_LEVEL
        ? 1
        : settings.headingLevel();
  }

  private String around(String template, Content widget, DocumentView.Links links) {
    return engine.render(
        new Content(
            template,
            DocumentView.of((FrameView) widget.view(), widget, links),
            widget.rendering()));
  }

  /** Says that something is no longer published. */
  String gone(String template, GoneView gone) {
    return engine.render(
        new Content(
            template,
            gone,
            rendering(
                "gone", gone.language(), gone.framed() ? Optional.of("_top") : Optional.empty())));
  }

  /** Renders the start page. */
  String index(IndexView index) {
    return engine.render(
        new Content("index", index, rendering("index", index.page().language(), Optional.empty())));
  }

  /** Renders the page that shows the widgets of a subject, with what to paste. */
  String gallery(GalleryView gallery) {
    return engine.render(
        new Content(
            "gallery", gallery, rendering("gallery", gallery.page().language(), Optional.empty())));
  }

  /** Renders the guide to embedding. */
  String guide(GuideView guide) {
    return engine.render(
        new Content("guide", guide, rendering("guide", guide.page().language(), Optional.empty())));
  }

  private Rendering rendering(String what, String language, Optional<String> linkTarget) {
    return new Rendering(
        what,
        Labels.of(Locale.forLanguageTag(language)),
        1,
        settings.idPrefix(),
        linkTarget,
        UrlPolicy.standard()::safe,
        Optional.empty());
  }
}
