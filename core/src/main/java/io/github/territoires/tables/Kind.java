package io.github.territoires.tables;

import io.github.territoires.model.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands in the cells of a column, and the way there and back.
 *
 * @param <T> what a cell says
 */
interface Kind<T> {
  /** Understands a cell that is not blank. */
  Cell<T> read(String text);

  /** Writes a cell; nothing if no cell can hold the value. */
  Optional<String> write(T value);

  /** Returns the name under which the kind is explained. */
  String name();

  /** Lists the words that a cell may hold, where these are a closed list. */
  default List<String> words(Locale locale) {
    return List.of();
  }

  /** Tells whether a cell holds nothing but one of the words. */
  default boolean isClosed() {
    return false;
  }

  /** Makes a kind of a type that reads and writes itself. */
  static <T> Kind<T> of(String name, Function<String, T> parse, Function<T, String> write) {
    return new Kind<>() {
      @Override
      public Cell<T> read(String text) {
        return parsed(name, parse, text);
      }

      @Override
      public Optional<String> write(T value) {
        return Optional.of(write.apply(value));
      }

      @Override
      public String name() {
        return name;
      }
    };
  }

  /** Reads a value, or says what is expected instead. */
  static <T> Cell<T> parsed(String name, Function<String, T> parse, String text) {
    try {
      return Cell.of(parse.apply(text));
    } catch (InvalidValueException e) {
      return Cell.refused(invalid(name));
    }
  }

  /** Says that a kind of value is expected. */
  static Remark invalid(String name) {
    return Remark.of(Rules.VALUE_INVALID).detail("expected", name);
  }
}
