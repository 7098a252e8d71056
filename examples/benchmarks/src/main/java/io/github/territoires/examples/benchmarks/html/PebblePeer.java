package io.github.territoires.examples.benchmarks.html;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Pebble, as it comes. */
final class PebblePeer implements HtmlPeer {
  private final Shown shown;
  private final PebbleTemplate template;

  PebblePeer(Shown shown) {
    this.shown = shown;
    template =
        new PebbleEngine.Builder()
            .loader(new ClasspathLoader(PebblePeer.class.getClassLoader()))
            .build()
            .getTemplate("io/github/territoires/examples/benchmarks/html/pebble/page.peb");
  }

  @Override
  public String page() {
    StringWriter out = new StringWriter();
    try {
      template.evaluate(out, Map.of("shown", shown));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
