package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Handlebars.SafeString;
import io.github.territoires.html.Markup;
import io.github.territoires.model.UnknownIdException;
import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what templates may see of a value: the components of a record, and nothing else. */
final class Accessors {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final String LENGTH = "length";

  private static final ClassValue<Map<String, Accessor>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Accessor> computeValue(Class<?> type) {
          Map<String, Accessor> components = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), new Accessor(component));
          }
          return components;
        }
      };

  private Accessors() {}

  /**
   * Reads a property. An absent {@link Optional} is null, a present one its value. Of a list its
   * {@code length} can be read; of nothing, nothing.
   *
   * @throws IllegalArgumentException if there is none of this name; it says which there are
   */
  static @Nullable Object read(@Nullable Object owner, String name) {
    if (owner instanceof Record) {
      return unwrapped(of(owner.getClass(), name).read(owner));
    }
    if (owner == null) {
      return null;
    }
    if (owner instanceof List<?> list && name.equals(LENGTH)) {
      return list.size();
    }
    throw new IllegalArgumentException(
        "unknown property '" + name + "' of " + simpleName(owner) + ", which has none");
  }

  /**
   * Returns what reads a component of a sort of record.
   *
   * @throws IllegalArgumentException if there is none of this name; it says which there are
   */
  static Accessor of(Class<?> type, String name) {
    Accessor accessor = COMPONENTS.get(type).get(name);
    if (accessor == null) {
      throw unknown(type, name);
    }
    return accessor;
  }

  /**
   * Returns what an optional holds, markup as the engine knows it, and other values as they are.
   */
  static @Nullable Object unwrapped(@Nullable Object value) {
    Object known = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    return known instanceof Markup markup ? new SafeString(markup) : known;
  }

  private static String simpleName(Object value) {
    return value instanceof List<?> ? "a list" : value.getClass().getSimpleName();
  }

  private static IllegalArgumentException unknown(Class<?> type, String name) {
    var known = COMPONENTS.get(type).keySet();
    String nearest =
        new UnknownIdException("property", name, known)
            .nearest()
            .map(near -> ", perhaps '" + near + "'")
            .orElse("");
    return new IllegalArgumentException(
        "unknown property '"
            + name
            + "' of "
            + type.getSimpleName()
            + nearest
            + ", known: "
            + String.join(", ", known));
  }

  /**
   * Reads a component of a record: by reflection at first, and by a function of its own once it is
   * read often, because a function takes longer to make than most pages.
   */
  static final class Accessor {
    /** Less than the JDK waits before it makes code of its own for a method. */
    private static final int OFTEN = 12;

    private final RecordComponent component;
    private final Method method;
    private final boolean readable;
    private int reads;
    private @Nullable Function<Object, @Nullable Object> function;

    private Accessor(RecordComponent component) {
      this.component = component;
      this.method = component.getAccessor();
      this.readable = method.trySetAccessible();
    }

    @Nullable Object read(Object view) {
      Function<Object, @Nullable Object> known = function;
      return known == null ? readSlowly(view) : known.apply(view);
    }

    private @Nullable Object readSlowly(Object view) {
      if (!readable) {
        throw new IllegalArgumentException(
            component.getDeclaringRecord().getName()
                + " cannot be read: make it public in an exported package, or open its package to "
                + Accessors.class.getModule().getName());
      }
      if (++reads > OFTEN) {
        try {
          function = compiled(method);
        } catch (IllegalAccessException | LambdaConversionException e) {
          function = this::reflect;
        }
      }
      return reflect(view);
    }

    private @Nullable Object reflect(Object view) {
      try {
        return method.invoke(view);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException(
            "property '"
                + component.getName()
                + "' of "
                + component.getDeclaringRecord().getSimpleName()
                + " cannot be read",
            e);
      }
    }
  }

  /** Makes a function of a method that this module may call. */
  @SuppressWarnings("unchecked")
  private static Function<Object, @Nullable Object> compiled(Method method)
      throws IllegalAccessException, LambdaConversionException {
    MethodHandles.Lookup lookup =
        method.getDeclaringClass().getModule() == Accessors.class.getModule()
            ? MethodHandles.privateLookupIn(method.getDeclaringClass(), LOOKUP)
            : LOOKUP;
    MethodHandle handle = lookup.unreflect(method);
    CallSite site =
        LambdaMetafactory.metafactory(
            lookup,
            "apply",
            MethodType.methodType(Function.class),
            MethodType.methodType(Object.class, Object.class),
            handle,
            handle.type().wrap());
    try {
      return (Function<Object, @Nullable Object>) site.getTarget().invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("cannot make an accessor of " + method, e);
    }
  }
}
