package io.github.territoires.examples.benchmarks.html;

import freemarker.ext.beans.BeansWrapperBuilder;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** FreeMarker, as it comes. */
final class FreeMarkerPeer implements HtmlPeer {
  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Shown shown;
  private final Template template;

  FreeMarkerPeer(Shown shown) {
    this.shown = shown;
    Configuration configuration = new Configuration(VERSION);
    configuration.setClassForTemplateLoading(FreeMarkerPeer.class, "freemarker");
    configuration.setObjectWrapper(new BeansWrapperBuilder(VERSION).build());
    try {
      template = configuration.getTemplate("page.ftlh");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String page() {
    StringWriter out = new StringWriter();
    try {
      template.process(Map.of("shown", shown), out);
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }
}
