package io.github.territoires.html.internal;

import com.github.jknack.handlebars.io.AbstractTemplateLoader;
import com.github.jknack.handlebars.io.TemplateSource;
import io.github.territoires.model.UnknownIdException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The templates, by a closed set of names: no name reaches a file or a resource. They are checked
 * before they are compiled.
 */
final class Templates extends AbstractTemplateLoader {
  private static final String[] NAMES = {
    "about",
    "agreement",
    "challenges",
    "embed",
    "extra",
    "fact",
    "figures",
    "governance",
    "header",
    "index",
    "links",
    "milestones",
    "names",
    "page",
    "parties",
    "perimeter",
    "project",
    "projects",
    "seat",
    "sources",
    "successions",
    "themes"
  };
  private static final Map<String, String> BUILT_IN = read();

  private final Map<String, String> templates;

  private Templates(Map<String, String> templates) {
    this.templates = Map.copyOf(templates);
    setPrefix("");
    setSuffix(".hbs");
  }

  static Templates builtIn() {
    return of(BUILT_IN);
  }

  /**
   * Makes templates of their texts.
   *
   * @throws IllegalArgumentException if one asks for what is the engine's own; it says where
   */
  static Templates of(Map<String, String> templates) {
    templates.forEach(ReservedWords::refuseIn);
    return new Templates(templates);
  }

  @Override
  public TemplateSource sourceAt(String name) {
    String content = templates.get(name);
    if (content == null) {
      throw new UnknownIdException("template", name, templates.keySet());
    }
    return new Source(name + ".hbs", content);
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

  private static Map<String, String> read() {
    Map<String, String> templates = new TreeMap<>();
    for (String name : NAMES) {
      String file = "templates/" + name + ".hbs";
      try (InputStream in =
          Objects.requireNonNull(Templates.class.getResourceAsStream(file), file)) {
        templates.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    return templates;
  }
}
