package io.github.territoires.view;

import io.github.territoires.model.Programme;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Copies programmes with changes at any depth. */
final class RecordTree {
  private RecordTree() {}

  /** Copies a programme, each record of a type changed. */
  static <T extends Record> Programme change(
      Class<T> type, Programme programme, UnaryOperator<T> change) {
    return Programme.builder(changed(type, programme.name(), change), programme.asOf())
        .notice(programme.notice().map(one -> changed(type, one, change)).orElse(null))
        .publisher(programme.publisher().orElse(null))
        .contact(programme.contact().orElse(null))
        .licence(programme.licence().map(one -> changed(type, one, change)).orElse(null))
        .issued(programme.issued().orElse(null))
        .sources(changed(type, programme.sources(), change))
        .organisations(changed(type, programme.organisations(), change))
        .phases(changed(type, programme.phases(), change))
        .governance(changed(type, programme.governance(), change))
        .territories(changed(type, programme.territories(), change))
        .successions(changed(type, programme.successions(), change))
        .build();
  }

  @SuppressWarnings("unchecked") // a copy has the type of what is copied
  private static <T extends Record, V> V changed(Class<T> type, V value, UnaryOperator<T> change) {
    if (type.isInstance(value)) {
      return (V) change.apply(type.cast(value));
    } else if (value instanceof Optional<?> optional) {
      return (V) optional.map(one -> changed(type, one, change));
    } else if (value instanceof List<?> list) {
      return (V) list.stream().map(one -> changed(type, one, change)).toList();
    } else if (value instanceof Record record) {
      return (V) copy(type, record, change);
    }
    return value;
  }

  private static <T extends Record> Record copy(
      Class<T> type, Record value, UnaryOperator<T> change) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = changed(type, read(components[i], value), change);
    }
    try {
      return value.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy " + value, e);
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
