package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Handlebars.SafeString;
import com.github.jknack.handlebars.ValueResolver;
import io.github.territoires.html.Markup;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the components of records and nothing else. An absent {@link Optional} is null, a
 * present one its value.
 */
final class RecordResolver implements ValueResolver {
  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> components = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.trySetAccessible();
            components.put(component.getName(), accessor);
          }
          return components;
        }
      };

  @Override
  public @Nullable Object resolve(Object context, String name) {
    if (context instanceof Record view) {
      return component(view, name);
    }
    if (context instanceof Map<?, ?> parameters) { // of a partial or a block, never of a view
      return parameters.containsKey(name) ? parameters.get(name) : UNRESOLVED;
    }
    if (context.getClass() == Object.class) { // how the engine writes null
      return null;
    }
    if (isAskedByEngine(name)) {
      return UNRESOLVED;
    }
    throw new IllegalArgumentException(
        "unknown property '" + name + "' of " + context.getClass().getSimpleName());
  }

  /** Tells loop variables and {@linkplain ReservedWords what only the engine asks for}. */
  private static boolean isAskedByEngine(String name) {
    return name.startsWith("@") || ReservedWords.contains(name);
  }

  private static @Nullable Object component(Record view, String name) {
    Map<String, Method> components = COMPONENTS.get(view.getClass());
    Method accessor = components.get(name);
    if (accessor == null) {
      if (isAskedByEngine(name)) {
        return UNRESOLVED;
      }
      throw new IllegalArgumentException(
          "unknown property '"
              + name
              + "' of "
              + view.getClass().getSimpleName()
              + ", known: "
              + String.join(", ", components.keySet()));
    }
    try {
      Object value = accessor.invoke(view);
      Object known = value instanceof Optional<?> optional ? optional.orElse(null) : value;
      return known instanceof Markup markup ? new SafeString(markup) : known;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(
          "property '" + name + "' of " + view.getClass().getSimpleName() + " cannot be read", e);
    }
  }

  @Override
  public Object resolve(Object context) {
    return UNRESOLVED;
  }

  @Override
  public Set<Map.Entry<String, Object>> propertySet(Object context) {
    return Set.of();
  }
}
