package io.github.territoires.tables;

import java.util.Optional;

/**
 * What a cell says, if it can be understood, and what is remarked about it.
 *
 * @param <T> what it says
 */
record Cell<T>(Optional<T> value, Optional<Remark> remark) {
  static <T> Cell<T> of(T value) {
    return new Cell<>(Optional.of(value), Optional.empty());
  }

  static <T> Cell<T> of(T value, Remark remark) {
    return new Cell<>(Optional.of(value), Optional.of(remark));
  }

  static <T> Cell<T> refused(Remark remark) {
    return new Cell<>(Optional.empty(), Optional.of(remark));
  }
}
