package io.github.territoires.testkit;

import io.github.territoires.model.Programme;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks through what is made of records, lists, maps and optionals: a programme, a part of one, or
 * a view.
 *
 * <pre>{@code
 * Set<String> addresses = new HashSet<>();
 * ValueTree.walk(
 *     view,
 *     (owner, component, value) -> {
 *       if (component.equals("address") && value instanceof String address) {
 *         addresses.add(address);
 *       }
 *       return true;
 *     });
 * }</pre>
 *
 * @since 0.1
 */
public final class ValueTree {
  private ValueTree() {}

  /** Is shown the values one after another, what holds others before those. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes note of a value.
     *
     * @param owner the type of the record that holds it; of the root, its own type
     * @param component the component that it is or is an item of; of the root, the empty string
     * @param value an optional, a list, a map or its key, a record or any other value
     * @return whether to walk through what it holds
     */
    boolean visit(Class<?> owner, String component, Object value);
  }

  /** Shows a value and all it holds, at any depth. */
  public static void walk(Object root, Visitor visitor) {
    walk(root.getClass(), "", root, visitor);
  }

  /** Finds all values of a type, at any depth. */
  public static <T> List<T> find(Class<T> type, Object root) {
    List<T> found = new ArrayList<>();
    walk(
        root,
        (owner, component, value) -> {
          if (type.isInstance(value)) {
            found.add(type.cast(value));
          }
          return true;
        });
    return found;
  }

  private static void walk(Class<?> owner, String component, Object value, Visitor visitor) {
    if (!visitor.visit(owner, component, value)) {
      return;
    }
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> walk(owner, component, present, visitor));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> walk(owner, component, item, visitor));
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> walk(owner, component, key, visitor));
      map.values().forEach(item -> walk(owner, component, item, visitor));
    } else if (value instanceof Programme programme) {
      parts(programme).forEach((name, part) -> walk(Programme.class, name, part, visitor));
    } else if (value instanceof Record) {
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        walk(value.getClass(), part.getName(), read(part, value), visitor);
      }
    }
  }

  /** Returns what a programme consists of, by name. */
  static Map<String, Object> parts(Programme programme) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("name", programme.name());
    parts.put("asOf", programme.asOf());
    parts.put("notice", programme.notice());
    parts.put("publisher", programme.publisher());
    parts.put("contact", programme.contact());
    parts.put("licence", programme.licence());
    parts.put("issued", programme.issued());
    parts.put("sources", programme.sources());
    parts.put("organisations", programme.organisations());
    parts.put("phases", programme.phases());
    parts.put("governance", programme.governance());
    parts.put("territories", programme.territories());
    parts.put("successions", programme.successions());
    return parts;
  }

  private static Object read(RecordComponent component, Object from) {
    try {
      Method accessor = component.getAccessor();
      accessor.trySetAccessible(); // of a record that is not public
      return accessor.invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
