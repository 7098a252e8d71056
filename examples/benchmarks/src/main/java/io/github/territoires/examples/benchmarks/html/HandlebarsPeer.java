package io.github.territoires.examples.benchmarks.html;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.context.MapValueResolver;
import com.github.jknack.handlebars.context.MethodValueResolver;
import com.github.jknack.handlebars.helper.ConditionalHelpers;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Handlebars.java, as it comes; without a cache it would read its partials anew each time. */
final class HandlebarsPeer implements HtmlPeer {
  private final Shown shown;
  private final Template template;

  HandlebarsPeer(Shown shown) {
    this.shown = shown;
    Handlebars handlebars =
        new Handlebars(
                new ClassPathTemplateLoader(
                    "/io/github/territoires/examples/benchmarks/html/handlebars"))
            .with(new ConcurrentMapTemplateCache());
    handlebars.registerHelper("or", ConditionalHelpers.or);
    handlebars.registerHelper("and", ConditionalHelpers.and);
    try {
      template = handlebars.compile("page");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String page() {
    Context context =
        Context.newBuilder(Map.of("shown", shown))
            .resolver(MapValueResolver.INSTANCE, MethodValueResolver.INSTANCE)
            .build();
    try {
      return template.apply(context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
