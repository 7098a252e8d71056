package io.github.territoires.html.internal;

import io.github.territoires.model.Outline;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Made-up views, to try templates on: whatever a view can hold is there, or whatever it can lack is
 * not.
 */
public enum Samples {
  /** Everything is known, and there are two of whatever can be listed. */
  FULL("everything", true, 2),
  /** There is one of whatever can be listed, and little is known of it. */
  SPARSE("little", false, 1),
  /** Nothing is known. */
  MINIMAL("nothing", false, 0);

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final Map<String, String> WORDS =
      Map.of(
          "language", "fr",
          "direction", "ltr",
          "id", "phase-1/ti-1",
          "code", "code",
          "address", "https://example.org/",
          "state", "planned",
          "kind", "planned");

  private final String known;
  private final boolean present;
  private final int items;

  Samples(String known, boolean present, int items) {
    this.known = known;
    this.present = present;
    this.items = items;
  }

  /** Makes a view. */
  public <R> R of(Class<R> view) {
    return view.cast(make(view, "", Map.of()));
  }

  /** Says what this is, for messages. */
  @Override
  public String toString() {
    return "a made-up subject of which " + known + " is known";
  }

  private Object make(Type type, String name, Map<TypeVariable<?>, Type> variables) {
    if (type instanceof TypeVariable<?> variable && variables.containsKey(variable)) {
      return make(variables.get(variable), name, variables);
    }
    if (type instanceof ParameterizedType generic) {
      return make(generic, name, variables);
    }
    if (type == String.class) {
      return name.equals("state") && !present ? "unknown" : WORDS.getOrDefault(name, "sample");
    }
    if (type == LocalDate.class) {
      return DAY;
    }
    if (type == boolean.class) {
      return present;
    }
    if (type == int.class || type == Integer.class) {
      return items;
    }
    if (type == double.class || type == Double.class) {
      return (double) items;
    }
    if (type == Outline.class) {
      return new Outline(
          List.of(new Outline.Polygon(Outline.Ring.of(1, 45, 2, 45, 2, 46, 1, 45), List.of())));
    }
    if (type instanceof Class<?> sort && sort.isRecord()) {
      return make(sort, variables);
    }
    throw new IllegalStateException("no sample of " + type.getTypeName());
  }

  private Object make(ParameterizedType generic, String name, Map<TypeVariable<?>, Type> outer) {
    Class<?> raw = (Class<?>) generic.getRawType();
    Type[] arguments = generic.getActualTypeArguments();
    if (raw == Optional.class) {
      return present ? Optional.of(make(arguments[0], name, outer)) : Optional.empty();
    }
    if (raw == List.class) {
      return items == 0 ? List.of() : Collections.nCopies(items, make(arguments[0], name, outer));
    }
    Map<TypeVariable<?>, Type> variables = new HashMap<>(outer);
    for (int i = 0; i < arguments.length; i++) {
      variables.put(raw.getTypeParameters()[i], arguments[i]);
    }
    return make(raw, variables);
  }

  private Object make(Class<?> view, Map<TypeVariable<?>, Type> variables) {
    RecordComponent[] components = view.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(component -> make(component.getGenericType(), component.getName(), variables))
            .toArray();
    try {
      Constructor<?> canonical = view.getDeclaredConstructor(types);
      return canonical.newInstance(values);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("no sample of " + view.getName(), e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("no sample of " + view.getName(), e.getCause());
    }
  }
}
