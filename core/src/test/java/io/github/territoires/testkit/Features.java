package io.github.territoires.testkit;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Money;
import io.github.territoires.model.Programme;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names what a component of the model can be, such as {@code Project.cost: empty}: there or not,
 * one or several, of which extent, and which value of those that are listed.
 */
final class Features {
  private final Set<String> found = new TreeSet<>();
  private final Set<Type> seen = new HashSet<>();

  private Features() {}

  /** Returns all that the model allows for, told by its types. */
  static Set<String> ofModel() {
    Features features = new Features();
    for (String part : ValueTree.parts(Programmes.make(0, 1, 1, 1)).keySet()) {
      features.expect("Programme." + part, accessor(part).getGenericReturnType());
    }
    return features.found;
  }

  /** Returns what a programme uses. */
  static Set<String> of(Programme programme) {
    Set<String> used = new TreeSet<>();
    ValueTree.walk(
        programme,
        (owner, component, value) -> {
          state(value).ifPresent(state -> used.add(name(owner, component) + ": " + state));
          constant(value).ifPresent(used::add);
          return true;
        });
    return used;
  }

  private static Optional<String> state(Object value) {
    if (value instanceof Optional<?> optional) {
      return Optional.of(optional.isPresent() ? "present" : "empty");
    } else if (value instanceof Listing<?> listing) {
      return Optional.of(listing.extent() + (listing.items().isEmpty() ? " of none" : ""));
    } else if (value instanceof Collection<?> items) {
      return Optional.of(size(items.size()));
    } else if (value instanceof Map<?, ?> map) {
      return Optional.of(size(map.size()));
    } else if (value instanceof Enum<?> || value instanceof Boolean) {
      return Optional.of(value.toString());
    }
    return Optional.empty();
  }

  private static Optional<String> constant(Object value) {
    if (value instanceof Money money) {
      return Optional.of("Money in euros: " + money.currency().getCurrencyCode().equals("EUR"));
    } else if (value instanceof ImpreciseDate date) {
      return Optional.of("ImpreciseDate: " + date.kind());
    } else if (value instanceof Record && !constants(value.getClass()).isEmpty()) {
      return Optional.of(value.toString());
    } else if (value instanceof Record && sealed(value.getClass())) {
      return Optional.of(value.getClass().getName());
    }
    return Optional.empty();
  }

  private void expect(String name, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      states((Class<?>) generic.getRawType()).forEach(state -> found.add(name + ": " + state));
      expect(name, arguments[arguments.length - 1]);
    } else if (type instanceof Class<?> one) {
      expect(name, one);
    }
  }

  private void expect(String name, Class<?> type) {
    if (type.isEnum()) {
      List.of(type.getEnumConstants()).forEach(value -> found.add(name + ": " + value));
    } else if (type == Boolean.class) {
      found.addAll(List.of(name + ": true", name + ": false"));
    } else if (type.isSealed()) {
      List.of(type.getPermittedSubclasses()).forEach(one -> found.add(one.getName()));
      List.of(type.getPermittedSubclasses()).forEach(one -> expect(name, one));
    } else if (type == Money.class) {
      found.addAll(List.of("Money in euros: true", "Money in euros: false"));
    } else if (type == ImpreciseDate.class) {
      List.of(ImpreciseDate.Kind.values()).forEach(kind -> found.add("ImpreciseDate: " + kind));
    } else if (type.isRecord() && seen.add(type)) {
      found.addAll(constants(type));
      for (RecordComponent component : type.getRecordComponents()) {
        expect(name(type, component.getName()), component.getGenericType());
      }
    }
  }

  private static List<String> states(Class<?> container) {
    if (container == Optional.class) {
      return List.of("present", "empty");
    }
    return container == Listing.class
        ? List.of("ALL", "ALL of none", "SELECTION", "UNKNOWN of none")
        : List.of(size(0), size(1), size(2));
  }

  private static String size(int size) {
    return size == 0 ? "none" : size == 1 ? "one" : "several";
  }

  /** Returns the values that a type names itself, as the roles that everybody knows. */
  private static Set<String> constants(Class<?> type) {
    Set<String> constants = new TreeSet<>();
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == type && Modifier.isPublic(field.getModifiers())) {
        constants.add(constant(field));
      }
    }
    return constants;
  }

  private static boolean sealed(Class<?> type) {
    return List.of(type.getInterfaces()).stream().anyMatch(Class::isSealed);
  }

  private static String name(Class<?> owner, String component) {
    return owner.getSimpleName() + "." + component;
  }

  private static String constant(Field field) {
    try {
      return String.valueOf(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot read " + field, e);
    }
  }

  private static Method accessor(String part) {
    try {
      return Programme.class.getMethod(part);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no accessor " + part, e);
    }
  }
}
