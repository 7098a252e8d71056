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
  /** The level of the title of a document of its own. */
  private static final int TOP_LEVEL = 1;

  private final Settings settings;
  private final Composer composer;
  private final Engine engine;

  Documents(Settings settings, Composer composer, Engine engine) {
    this.settings = settings;
    this.composer = composer;
    this.engine = engine;
  }

  /** Renders what becomes part of a page. */
  String fragment(SubjectView view, String widget, int page, int headingLevel) {
    return engine.render(
        composer.compose(
            view, widget, page, headingLevel, settings.linkTarget(), Optional.empty()));
  }

  /** Renders a document that stands in a frame; its links open in the page around. */
  String framed(SubjectView view, String widget, int page, DocumentView.Links links) {
    Content framed =
        composer.compose(view, widget, page, TOP_LEVEL, Optional.of("_top"), Optional.empty());
    return around("document", framed, DocumentView.of((FrameView) framed.view(), framed, links));
  }

  /** Renders a page for people. */
  String page(SubjectView view, String widget, DocumentView.Links links) {
    Content shown =
        composer.compose(view, widget, 1, TOP_LEVEL, Optional.empty(), Optional.empty());
    return around(
        "site-page", shown, DocumentView.of((FrameView) shown.view(), shown, links).about(view));
  }

  /**
   * Renders an element with a shadow tree.
   *
   * @param elsewhere where links to a place in the widget lead, which cannot reach it there
   * @param stylesheet the address of its style sheet
   */
  String element(
      SubjectView view,
      String widget,
      int page,
      int headingLevel,
      String elsewhere,
      String stylesheet) {
    Content shadowed =
        composer.compose(
            view, widget, page, headingLevel, settings.linkTarget(), Optional.of(elsewhere));
    return around(
        "element",
        shadowed,
        DocumentView.of((FrameView) shadowed.view(), shadowed, DocumentView.Links.to(stylesheet)));
  }

  /** Says what a widget shows, and of whom. */
  String title(SubjectView view, String widget) {
    return DocumentView.title((FrameView) composer.compose(view, widget, 1).view());
  }

  /** Returns the title of a widget. */
  String name(SubjectView view, String widget) {
    return ((FrameView) composer.compose(view, widget, 1).view()).title().words();
  }

  private String around(String template, Content widget, DocumentView document) {
    return engine.render(new Content(template, document, widget.rendering()));
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
        TOP_LEVEL,
        settings.idPrefix(),
        linkTarget,
        UrlPolicy.standard()::safe,
        Optional.empty());
  }
}
