package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.HandlebarsError;
import com.github.jknack.handlebars.HandlebarsException;
import io.github.territoires.render.RenderException;
import io.github.territoires.text.Html;
import java.io.IOException;

/** Merges templates and views. Thread-safe; templates are compiled on first use. */
public final class Engine {
  private static final EscapingStrategy ESCAPING =
      text ->
          text == null
              ? ""
              : text instanceof Handlebars.SafeString ? text : Html.escape(text.toString());

  private final Handlebars handlebars;

  /** Makes an engine with these templates. */
  public Engine(Templates templates) {
    handlebars =
        new Handlebars(templates)
            .with(new CompiledTemplates())
            .with(new Helpers(this))
            .with(ESCAPING)
            .prettyPrint(true)
            .parentScopeResolution(false);
  }

  /**
   * Renders a view.
   *
   * @throws RenderException if the template is wrong; it says where
   */
  public String render(String template, Record view, Rendering rendering) {
    Context context = Context.newBuilder(view).resolver(new RecordResolver()).build();
    context.data(Rendering.KEY, rendering);
    try {
      return handlebars.compile(template).apply(context);
    } catch (HandlebarsException e) {
      throw new RenderException(message(e, template, rendering), e);
    } catch (IOException e) {
      throw new RenderException(
          "widget '" + rendering.widget() + "', template " + template + ".hbs: " + e.getMessage(),
          e);
    }
  }

  private static String message(HandlebarsException e, String template, Rendering rendering) {
    HandlebarsError error = e.getError();
    Throwable cause = e.getCause();
    String reason =
        cause != null && cause.getMessage() != null
            ? cause.getMessage()
            : error != null ? error.reason : e.getMessage();
    String place =
        error == null ? template + ".hbs" : error.filename + ":" + error.line + ":" + error.column;
    return "widget '" + rendering.widget() + "', template " + place + ": " + reason;
  }
}
