package io.github.territoires.examples.benchmarks.html;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf, as it comes. */
final class ThymeleafPeer implements HtmlPeer {
  private final TemplateEngine engine = new TemplateEngine();
  private final Shown shown;

  ThymeleafPeer(Shown shown) {
    this.shown = shown;
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(ThymeleafPeer.class.getClassLoader());
    resolver.setPrefix("io/github/territoires/examples/benchmarks/html/thymeleaf/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    engine.setTemplateResolver(resolver);
  }

  @Override
  public String page() {
    return engine.process("page", new Context(Locale.FRENCH, Map.of("shown", shown)));
  }
}
