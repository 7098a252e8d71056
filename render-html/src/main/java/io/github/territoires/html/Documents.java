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

  /**
   * Renders a document around a widget. Its headings begin at level 1, as those of every document,
   * unless another level than the default was asked for.
   *
   * @param template {@code document} for an iframe, {@code site-page} for people
   * @param linkTarget where links open, if not in place
   * @param links what it refers to in its head
   */
  String around(
      String template,
      SubjectView view,
      String widget,
      int page,
      Optional<String> linkTarget,
      DocumentView.Links links) {
    boolean usual = settings.headingLevel() == HtmlRenderer.DEFAULT_HEADING_LEVEL;
    Content content =
        composer.compose(view, widget, page, usual ? 1 : settings.headingLevel(), linkTarget);
    return engine.render(
        new Content(
            template,
            DocumentView.of((FrameView) content.view(), content, links),
            content.rendering()));
  }

  /** Renders the start page. */
  String index(IndexView index) {
    Labels labels = Labels.of(Locale.forLanguageTag(index.language()));
    return engine.render(
        new Content(
            "index",
            index,
            new Rendering(
                "index",
                labels,
                1,
                settings.idPrefix(),
                Optional.empty(),
                UrlPolicy.standard()::safe)));
  }
}
