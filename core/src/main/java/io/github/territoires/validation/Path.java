package io.github.territoires.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way from the programme to one of its parts, with the records passed on the way. The pointer
 * is only written when something is found.
 */
final class Path {
  private final @Nullable Path parent;
  private final String part;
  private final Object value;
  private final int order;

  private Path(@Nullable Path parent, String part, Object value, int order) {
    this.parent = parent;
    this.part = part;
    this.value = value;
    this.order = order;
  }

  static Path root(Object programme) {
    return new Path(null, "", programme, 0);
  }

  /** Goes to a field of the record, or to a list in it. */
  Path to(String field) {
    return new Path(this, Location.escaped(field), value, order);
  }

  /** Goes to an item of the list. */
  Path to(int index) {
    return new Path(this, Integer.toString(index), value, order);
  }

  /** Returns this path as one that leads to a value, with the value's place in the document. */
  Path leadingTo(Object value, int order) {
    return new Path(parent, part, value, order);
  }

  /** Tells how early in the document this stands. */
  int order() {
    return order;
  }

  /** Finds the nearest record of a type that this lies in, itself included. */
  <T> Optional<T> within(Class<T> type) {
    for (Path at = this; at != null; at = at.parent) {
      if (type.isInstance(at.value)) {
        return Optional.of(type.cast(at.value));
      }
    }
    return Optional.empty();
  }

  /** Returns the name of the nearest record that has one. */
  Optional<String> label() {
    for (Path at = this; at != null; at = at.parent) {
      Optional<String> label = Labels.of(at.value);
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  Location location() {
    Deque<String> parts = new ArrayDeque<>();
    for (Path at = this; at.parent != null; at = at.parent) {
      parts.addFirst("/" + at.part);
    }
    return Location.ofPointer(String.join("", parts));
  }
}
