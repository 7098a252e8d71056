package io.github.territoires.html.internal;

import io.github.territoires.text.Html;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Escapes all texts of a view once, for one that is rendered more than once. Whatever holds nothing
 * to escape stays the same object.
 */
public final class Escaped {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private Escaped() {}

  /** Returns a widget with its texts escaped. */
  public static Content of(Content content) {
    return new Content(
        content.template(), (Record) of((Object) content.view()), content.rendering());
  }

  private static Object of(Object value) {
    if (value instanceof String text) {
      return Html.escape(text);
    }
    if (value instanceof Content content) {
      return of(content);
    }
    if (value instanceof Record view) {
      return of(view);
    }
    if (value instanceof Optional<?> optional) {
      if (optional.isEmpty()) {
        return optional;
      }
      Object escaped = of((Object) optional.get());
      return escaped == optional.get() ? optional : Optional.of(escaped);
    }
    return value instanceof List<?> list ? of(list) : value;
  }

  private static Object of(List<?> list) {
    List<Object> escaped = new ArrayList<>(list.size());
    boolean same = true;
    for (Object item : list) {
      Object one = of(item);
      same &= one == item;
      escaped.add(one);
    }
    return same ? list : escaped;
  }

  private static Object of(Record view) {
    Shape shape = SHAPES.get(view.getClass());
    Object[] values = new Object[shape.accessors().size()];
    boolean same = true;
    for (int i = 0; i < values.length; i++) {
      Object value = shape.read(view, i);
      Object escaped = value == null ? null : of(value);
      same &= escaped == value;
      values[i] = escaped;
    }
    return same ? view : shape.make(values);
  }

  /** How a record is read and made. */
  private record Shape(Class<?> type, List<Method> accessors, Constructor<?> constructor) {
    static Shape of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      List<Method> accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toList();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.trySetAccessible();
        for (Method accessor : accessors) {
          accessor.trySetAccessible();
        }
        return new Shape(type, accessors, constructor);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("a record without its constructor: " + type, e);
      }
    }

    @Nullable Object read(Record view, int component) {
      try {
        return accessors.get(component).invoke(view);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw unusable(e);
      }
    }

    Object make(@Nullable Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw unusable(e);
      }
    }

    private IllegalArgumentException unusable(ReflectiveOperationException e) {
      return new IllegalArgumentException(
          type.getName()
              + " cannot be prepared: make it and its constructor public in an exported package, or"
              + " open its package to "
              + Escaped.class.getModule().getName(),
          e);
    }
  }
}
