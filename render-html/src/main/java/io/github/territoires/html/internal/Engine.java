package io.github.territoires.html.internal;

import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.HandlebarsError;
import com.github.jknack.handlebars.HandlebarsException;
import com.github.jknack.handlebars.Template;
import io.github.territoires.render.RenderException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Merges templates and views. Thread-safe; templates are compiled on first use. */
public final class Engine {
  private static final EscapingStrategy WHEN_WRITTEN =
      text -> HtmlWriter.isMarkedUp(text) ? new HtmlWriter.Unescaped(text.toString()) : text;
  private static final int ROOM = 4096;

  private final Templates templates;
  private final Compiled escaping;
  private final Compiled escaped;
  private final Map<String, Integer> lengths = new ConcurrentHashMap<>();

  /** Makes an engine with these templates. */
  public Engine(Templates templates) {
    this.templates = templates;
    this.escaping = new Compiled(WHEN_WRITTEN);
    this.escaped = new Compiled(text -> text);
  }

  /**
   * Checks and compiles a template by itself, so that a mistake in a part is found there and not in
   * what shows it.
   *
   * @throws RenderException if it is wrong; it says where
   */
  public void check(String template) {
    Lint.check(template, templates.written(template));
    try {
      escaping.get(template);
    } catch (HandlebarsException e) {
      throw new RenderException("template " + reason(e), e);
    } catch (IOException e) {
      throw new RenderException("template " + template + ".hbs: " + e.getMessage(), e);
    }
  }

  /**
   * Renders a widget.
   *
   * @throws RenderException if a template is wrong; it says where
   */
  public String render(Content content) {
    return render(content, false);
  }

  /**
   * Renders a widget whose texts are {@linkplain Escaped escaped} already.
   *
   * @throws RenderException if a template is wrong; it says where
   */
  public String renderEscaped(Content content) {
    return render(content, true);
  }

  private String render(Content content, boolean isEscaped) {
    HtmlWriter out =
        new HtmlWriter(lengths.getOrDefault(content.rendering().widget(), ROOM) + ROOM / 16);
    render(content, out, isEscaped);
    lengths.put(content.rendering().widget(), out.length());
    return out.toString();
  }

  /** Renders a widget within another one. */
  void render(Content content, Scope around) {
    render(content, around.out(), around.escaped());
  }

  private void render(Content content, HtmlWriter out, boolean isEscaped) {
    String widget = content.rendering().widget();
    try {
      Scope scope = Scope.of(content.view(), content.rendering(), out, isEscaped);
      (isEscaped ? escaped : escaping).get(content.template()).apply(scope, out);
    } catch (HandlebarsException e) {
      throw failure(e, widget);
    } catch (IOException e) {
      throw new RenderException("widget '" + widget + "': " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new RenderException(
          "widget '"
              + widget
              + "', template "
              + content.template()
              + ".hbs: a partial shows itself without end",
          e);
    }
  }

  private RenderException failure(HandlebarsException e, String widget) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof RenderException failure) { // of a widget within
        return failure;
      }
    }
    return new RenderException(
        "widget '" + widget + "'" + (e.getError() == null ? ": " : ", template ") + reason(e), e);
  }

  /** Says what is wrong, and where. */
  private String reason(HandlebarsException e) {
    HandlebarsError error = e.getError();
    if (error == null) {
      return String.valueOf(e.getMessage());
    }
    Throwable cause = e.getCause();
    return templates.place(error.filename, error.line, error.column)
        + ": "
        + (cause != null && cause.getMessage() != null ? cause.getMessage() : error.reason);
  }

  /** A template ready to be used. */
  private record Ready(Template template, boolean definesPartials) {
    void apply(Scope scope, HtmlWriter out) throws IOException {
      template.apply(definesPartials ? scope.noting() : scope, out);
    }
  }

  /** The templates for texts of one sort. */
  private final class Compiled {
    private final Handlebars handlebars;
    private final Map<String, Ready> byName = new ConcurrentHashMap<>();

    Compiled(EscapingStrategy strategy) {
      handlebars =
          new Handlebars(templates)
              .with(new CompiledTemplates())
              .with(new Helpers(Engine.this))
              .with(strategy)
              .prettyPrint(true)
              .preEvaluatePartialBlocks(false)
              .infiniteLoops(true)
              .parentScopeResolution(false);
    }

    Ready get(String name) throws IOException {
      Ready known = byName.get(name);
      if (known == null) {
        known = new Ready(handlebars.compile(name), templates.definesPartials(name));
        byName.put(name, known);
      }
      return known;
    }
  }
}
