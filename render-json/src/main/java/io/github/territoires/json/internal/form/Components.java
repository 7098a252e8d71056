package io.github.territoires.json.internal.form;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an object is made of, by the names of its fields. */
final class Components {
  private final List<String> names;
  private final Object[] values;

  Components(List<String> names, Object[] values) {
    this.names = names;
    this.values = values;
  }

  /**
   * Returns one component.
   *
   * @param <T> its type, which the form of the field warrants
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <T> T get(String name) {
    return (T) values[names.indexOf(name)];
  }

  /**
   * Returns what makes a record of its components.
   *
   * @param names the names of its components, in order
   */
  static <R extends Record> Function<Object[], R> constructor(Class<R> type, List<String> names) {
    RecordComponent[] components = type.getRecordComponents();
    if (!Stream.of(components).map(RecordComponent::getName).toList().equals(names)) {
      throw new IllegalStateException("the fields of " + type + " must be its components");
    }
    MethodHandle constructor =
        canonical(type, Stream.of(components).<Class<?>>map(RecordComponent::getType).toList());
    return values -> type.cast(invoke(constructor, values));
  }

  private static MethodHandle canonical(Class<?> type, List<Class<?>> components) {
    try {
      return MethodHandles.publicLookup()
          .findConstructor(type, MethodType.methodType(void.class, components))
          .asSpreader(Object[].class, components.size())
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " must be a public record", e);
    }
  }

  private static Object invoke(MethodHandle constructor, Object[] values) {
    try {
      return constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
