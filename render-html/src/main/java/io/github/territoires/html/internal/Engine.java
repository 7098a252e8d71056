package io.github.territoires.html.internal;

import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.HandlebarsError;
import com.github.jknack.handlebars.HandlebarsException;
import com.github.jknack.handlebars.Template;
import io.github.territoires.model.UnknownIdException;
import io.github.territoires.render.RenderException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Merges templates and views. Thread-safe; templates are compiled on first use. */
public final class Engine {
  private static final EscapingStrategy WHEN_WRITTEN =
      text -> HtmlWriter.isMarkedUp(text) ? new HtmlWriter.Unescaped(text.toString()) : text;
  private static final Pattern UNKNOWN_HELPER = Pattern.compile("could not find helper: '([^']*)'");
  private static final int ROOM = 4096;

  /** No buffer larger than this is kept. */
  private static final int LARGEST = 1 << 18;

  private final Templates templates;
  private final Nodes nodes = new Nodes();
  private final Helpers helpers = new Helpers(this, nodes);
  private final Handlebars handlebars;
  private final Map<String, Ready> ready = new ConcurrentHashMap<>();

  /** What the last widget was written into, until the next one is. */
  private final AtomicReference<char @Nullable []> buffer = new AtomicReference<>();

  /** Makes an engine with these templates. */
  public Engine(Templates templates) {
    this.templates = templates;
    this.handlebars =
        new Handlebars(templates)
            .with(new CompiledTemplates())
            .with(helpers)
            .with(WHEN_WRITTEN)
            .prettyPrint(true)
            .preEvaluatePartialBlocks(false)
            .infiniteLoops(true)
            .parentScopeResolution(false);
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
      ready(template);
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
    char[] idle = buffer.getAndSet(null);
    HtmlWriter out = new HtmlWriter(idle == null ? new char[ROOM] : idle, isEscaped);
    render(content, out, isEscaped);
    String markup = out.toString();
    if (out.buffer().length <= LARGEST) {
      buffer.set(out.buffer());
    }
    return markup;
  }

  /** Renders a widget within another one. */
  void render(Content content, Scope around) {
    render(content, around.out(), around.escaped());
  }

  private void render(Content content, HtmlWriter out, boolean isEscaped) {
    String widget = content.rendering().widget();
    try {
      ready(content.template())
          .write(Scope.of(content.view(), content.rendering(), out, isEscaped), out);
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
    String place = templates.place(error.filename, error.line, error.column) + ": ";
    Matcher unknown = UNKNOWN_HELPER.matcher(String.valueOf(error.reason));
    if (unknown.find()) {
      return place
          + new UnknownIdException("helper", unknown.group(1), helpers.names()).getMessage();
    }
    Throwable cause = e.getCause();
    return place
        + (cause != null && cause.getMessage() != null ? cause.getMessage() : error.reason);
  }

  /** Returns a partial, by its name behind its indentation. */
  Node partial(String name) throws IOException {
    return ready(name);
  }

  private Ready ready(String name) throws IOException {
    Ready known = ready.get(name);
    if (known == null) {
      known = new Ready(nodes.of(compile(name)), templates.definesPartials(name));
      ready.put(name, known);
    }
    return known;
  }

  /** Compiles a template; of a block whose helper there is not, the engine does not say where. */
  private Template compile(String name) throws IOException {
    try {
      return handlebars.compile(name);
    } catch (HandlebarsException e) {
      Matcher unknown = UNKNOWN_HELPER.matcher(String.valueOf(e.getMessage()));
      if (e.getError() != null || !unknown.find()) {
        throw e;
      }
      throw new HandlebarsException(
          templates.error(name, "#" + unknown.group(1), unknown.group()), e);
    }
  }

  /** A template ready to be used. */
  private record Ready(Node node, boolean definesPartials) implements Node {
    @Override
    public void write(Scope scope, HtmlWriter out) throws IOException {
      node.write(definesPartials ? scope.noting() : scope, out);
    }
  }
}
