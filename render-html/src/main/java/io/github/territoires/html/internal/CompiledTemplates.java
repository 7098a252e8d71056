package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Parser;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.cache.TemplateCache;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps templates compiled, by name and text. The engine compiles a partial anew for each
 * indentation at which it stands, yet calls the sources equal: a cache by source would give all of
 * them the first indentation.
 */
final class CompiledTemplates implements TemplateCache {
  private record Key(String filename, String text) {}

  private final Map<Key, Template> compiled = new ConcurrentHashMap<>();

  @Override
  public Template get(TemplateSource source, Parser parser) throws IOException {
    Key key = key(source);
    Template known = compiled.get(key);
    if (known != null) {
      return known;
    }
    Template template = parser.parse(source);
    compiled.put(key, template);
    return template;
  }

  @Override
  public void clear() {
    compiled.clear();
  }

  @Override
  public void evict(TemplateSource source) {
    compiled.keySet().removeIf(key -> key.filename().equals(source.filename()));
  }

  /** Does nothing: templates do not change. */
  @Override
  public TemplateCache setReload(boolean reload) {
    return this;
  }

  private static Key key(TemplateSource source) throws IOException {
    return new Key(source.filename(), source.content(StandardCharsets.UTF_8));
  }
}
