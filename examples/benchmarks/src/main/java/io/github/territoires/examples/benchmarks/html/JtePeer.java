package io.github.territoires.examples.benchmarks.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** jte, compiled with this module. */
final class JtePeer implements HtmlPeer {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Shown shown;

  JtePeer(Shown shown) {
    this.shown = shown;
  }

  @Override
  public String page() {
    StringOutput out = new StringOutput();
    engine.render("page.jte", shown, out);
    return out.toString();
  }
}
