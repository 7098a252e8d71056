package io.github.territoires.html.internal;

import com.github.jknack.handlebars.io.AbstractTemplateLoader;
import com.github.jknack.handlebars.io.TemplateSource;
import io.github.territoires.model.UnknownIdException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The templates, by a closed set of names: no name reaches a file or a resource. They lie in
 * layers: the first layer that has a name wins, and the next one's is known as {@code
 * default/name}, so that an override can show what it overrides.
 */
public final class Templates extends AbstractTemplateLoader {
  /** What stands before the name of a template that is overridden. */
  public static final String DEFAULT = "default/";

  private static final String SUFFIX = ".hbs";
  private static final Pattern DEFINITION = Pattern.compile("\\{\\{~?#[*>]");

  private static final String[] NAMES = {
    "about",
    "about-facts",
    "agreement",
    "card",
    "challenges",
    "college",
    "directory",
    "document",
    "entry",
    "extra",
    "fact",
    "figures",
    "figures-chart",
    "governance",
    "governance-facts",
    "header",
    "index",
    "links",
    "map",
    "map-chart",
    "member",
    "milestone",
    "milestones",
    "names",
    "national-map",
    "page",
    "parties",
    "project",
    "project-detail",
    "project-facts",
    "projects",
    "seat",
    "site-page",
    "sources",
    "successions",
    "swatch",
    "themes",
    "timeline",
    "timeline-mark",
    "widget"
  };
  private static final Map<String, String> BUILT_IN = read("templates/", NAMES);
  private static final Map<String, String> DSFR = read("templates/dsfr/", "card", "themes");

  private final Map<String, String> templates;
  private final Map<String, Expansion> expansions = new ConcurrentHashMap<>();

  private Templates(Map<String, String> templates) {
    this.templates = Map.copyOf(templates);
    setPrefix("");
    setSuffix(SUFFIX);
  }

  /** Returns the templates that this jar brings. */
  public static Map<String, String> builtIn() {
    return BUILT_IN;
  }

  /** Returns the templates of the design system of the French State. */
  public static Map<String, String> dsfr() {
    return DSFR;
  }

  /** Makes templates of layers, the one that wins first. */
  public static Templates of(List<Map<String, String>> layers) {
    Map<String, String> templates = new TreeMap<>();
    for (Map<String, String> layer : layers) {
      layer.forEach(
          (name, text) -> {
            String free = name;
            while (templates.putIfAbsent(free, text) != null) {
              free = DEFAULT + free;
            }
          });
    }
    return new Templates(templates);
  }

  @Override
  public TemplateSource sourceAt(String name) {
    if (!templates.containsKey(name)) {
      throw new UnknownIdException("template", name, templates.keySet());
    }
    return new Source(name + SUFFIX, expansion(name).text());
  }

  /** Returns a template as it was written. */
  String written(String name) {
    return Objects.requireNonNull(templates.get(name), name);
  }

  /** Tells whether a template defines partials or gives blocks to them. */
  boolean definesPartials(String name) {
    return DEFINITION.matcher(expansion(name).text()).find();
  }

  /** Finds where a place that the engine names was written: {@code about.hbs:2:4}. */
  String place(String filename, int line, int column) {
    String name =
        filename.endsWith(SUFFIX)
            ? filename.substring(0, filename.length() - SUFFIX.length())
            : filename;
    return templates.containsKey(name)
        ? expansion(name).place(line, column).toString()
        : filename + ":" + line + ":" + (column + 1);
  }

  private Expansion expansion(String name) {
    return expansions.computeIfAbsent(name, known -> Expansion.of(known, templates));
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

  private static Map<String, String> read(String folder, String... names) {
    Map<String, String> templates = new TreeMap<>();
    for (String name : names) {
      String file = folder + name + SUFFIX;
      try (InputStream in =
          Objects.requireNonNull(Templates.class.getResourceAsStream(file), file)) {
        templates.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    return Map.copyOf(templates);
  }
}
