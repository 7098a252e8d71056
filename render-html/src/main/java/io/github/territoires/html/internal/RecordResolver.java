package io.github.territoires.html.internal;

import com.github.jknack.handlebars.ValueResolver;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers the engine where it looks up for itself: in a partial that is defined in a template or
 * named by a value. It sees what {@link Accessors} see, and parameters.
 */
final class RecordResolver implements ValueResolver {
  static final RecordResolver INSTANCE = new RecordResolver();

  /** Names of loop variables, which the engine asks every value for. */
  private static final Set<String> VARIABLES =
      Set.of("index", "key", "first", "last", "odd", "even", "root", "size", "empty");

  private RecordResolver() {}

  @Override
  public @Nullable Object resolve(Object context, String name) {
    if (context instanceof Map<?, ?> parameters) {
      return parameters.get(name);
    }
    if (name.startsWith("@") || VARIABLES.contains(name)) {
      return null;
    }
    return name.equals(Scope.TEXT) ? Spoken.of(context, false) : Accessors.read(context, name);
  }

  @Override
  public @Nullable Object resolve(Object context) {
    return null;
  }

  @Override
  public Set<Map.Entry<String, Object>> propertySet(Object context) {
    return Set.of();
  }
}
