package io.github.territoires.examples.benchmarks.html;

import io.github.territoires.examples.benchmarks.html.jstachio.Page;

/** JStachio, compiled with this module. */
final class JstachioPeer implements HtmlPeer {
  private final Page page;

  JstachioPeer(Shown shown) {
    page =
        new Page(shown.territory(), shown.scope(), shown.contents(), shown.detail(), shown.colon());
  }

  @Override
  public String page() {
    return page.written();
  }
}
