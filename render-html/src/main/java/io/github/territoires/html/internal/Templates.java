package io.github.territoires.html.internal;

import com.github.jknack.handlebars.HandlebarsError;
import com.github.jknack.handlebars.io.AbstractTemplateLoader;
import com.github.jknack.handlebars.io.TemplateSource;
import io.github.territoires.model.UnknownIdException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The templates, by a closed set of names: no name reaches a file or a resource. They lie in
 * layers: the first layer that has a name wins, and the next one's is known as {@code
 * default/name}, so that an override can show what it overrides. A partial that stands indented is
 * known with its indentation before its name.
 */
public final class Templates extends AbstractTemplateLoader {
  /** What stands before the name of a template that is overridden. */
  public static final String DEFAULT = "default/";

  static final String SUFFIX = ".hbs";
  private static final Pattern DEFINITION = Pattern.compile("\\{\\{~?#[*>]");

  private final Map<String, Supplier<String>> templates;
  private final Map<String, String> written = new ConcurrentHashMap<>();
  private final Map<String, Rewriting> rewritings = new ConcurrentHashMap<>();

  private Templates(Map<String, Supplier<String>> templates) {
    this.templates = templates;
    setPrefix("");
    setSuffix(SUFFIX);
  }

  /**
   * Makes templates of layers, the one that wins first.
   *
   * @param theme what is made of each text, but for those of a publication's own pages
   */
  public static Templates of(List<Layer> layers, UnaryOperator<String> theme) {
    Map<String, Supplier<String>> templates = new HashMap<>();
    for (Layer layer : layers) {
      for (String name : layer.names()) {
        Supplier<String> text =
            () -> Layer.isOfGallery(name) ? layer.text(name) : theme.apply(layer.text(name));
        String free = name;
        while (templates.putIfAbsent(free, text) != null) {
          free = DEFAULT + free;
        }
      }
    }
    return new Templates(templates);
  }

  @Override
  public TemplateSource sourceAt(String name) {
    if (!templates.containsKey(name.strip())) {
      throw new UnknownIdException("template", name, templates.keySet());
    }
    return new Source(name + SUFFIX, rewriting(name).text());
  }

  /** Returns a template as it was written. */
  String written(String name) {
    return written.computeIfAbsent(
        name, known -> Objects.requireNonNull(templates.get(known), known).get());
  }

  /** Tells whether a template defines partials or gives blocks to them. */
  boolean definesPartials(String name) {
    return DEFINITION.matcher(written(name.strip())).find();
  }

  /** Finds where a place that the engine names was written: {@code about.hbs:2:4}. */
  String place(String filename, int line, int column) {
    String name =
        filename.endsWith(SUFFIX)
            ? filename.substring(0, filename.length() - SUFFIX.length())
            : filename;
    return templates.containsKey(name.strip())
        ? name.strip() + SUFFIX + ":" + rewriting(name).place(line, column)
        : filename + ":" + line + ":" + (column + 1);
  }

  /** Makes an error of the engine at the first place of a template that has these words. */
  HandlebarsError error(String name, String words, String reason) {
    String text = rewriting(name).text();
    String before = text.substring(0, Math.max(0, text.indexOf(words)));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n') - 1;
    return new HandlebarsError(name + SUFFIX, line, column, reason, words, reason);
  }

  /** Returns a template for the engine; what stands before the name stands before its lines. */
  private Rewriting rewriting(String name) {
    return rewritings.computeIfAbsent(
        name,
        indented -> {
          String known = indented.strip();
          String indentation = indented.substring(0, indented.length() - known.length());
          return Rewriting.of(written(known), indentation, templates::containsKey);
        });
  }

  private record Source(String filename, String content) implements TemplateSource {
    @Override
    public String content(Charset charset) {
      return content;
    }

    @Override
    public long lastModified() {
      return 0;
    }
  }
}
