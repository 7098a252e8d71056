package io.github.territoires.examples.markdown;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the addresses that a view gives. */
final class Addresses {
  private Addresses() {}

  static Set<String> of(Record view) {
    Set<String> addresses = new HashSet<>();
    collect("view", view, addresses);
    return addresses;
  }

  private static void collect(String name, Object value, Set<String> addresses) {
    if (value instanceof String words && name.equals("address")) {
      addresses.add(words);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> collect(name, present, addresses));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> collect(name, item, addresses));
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collect(component.getName(), read(component, value), addresses);
      }
    }
  }

  private static Object read(RecordComponent component, Object from) {
    try {
      return component.getAccessor().invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
