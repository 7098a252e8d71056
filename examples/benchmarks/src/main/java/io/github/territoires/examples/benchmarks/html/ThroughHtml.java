package io.github.territoires.examples.benchmarks.html;

import io.github.territoires.html.HtmlRenderer;

/** This library's renderer. */
final class ThroughHtml implements HtmlPeer {
  private final HtmlRenderer html = Shown.renderer();
  private final Shown shown;

  ThroughHtml(Shown shown) {
    this.shown = shown;
  }

  @Override
  public String page() {
    return html.render(shown.territory());
  }
}
