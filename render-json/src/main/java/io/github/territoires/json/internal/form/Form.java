package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.json.internal.reading.Reads;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a type stands in a JSON document. Everything else follows from the forms: what is written and
 * read, and what the schema and the documentation say.
 *
 * @param <T> the type
 */
public interface Form<T> extends Reads<T> {
  /** Writes a value. */
  void write(T value, Output out);

  /**
   * Reads the value at whose first token the input stands, and leaves it at the last.
   *
   * @param base what is known already, of which the document may give a part only
   * @return the value, or null if it cannot be read, which is then reported
   */
  @Override
  @Nullable T read(Input in, @Nullable T base);

  /** Returns the type whose values have this form; null if no type always has it. */
  default @Nullable Class<?> type() {
    return null;
  }

  /** Returns the schema of a value, or a reference to it. */
  Map<String, Object> schema();

  /** Returns what the documentation calls a value, in Markdown: "text by language". */
  String words();

  /** Returns the forms that this one is made of. */
  default Stream<Form<?>> parts() {
    return Stream.empty();
  }

  /** Tells whether a document may give a part of a value, and leave the rest to what is known. */
  default boolean merges() {
    return false;
  }
}
