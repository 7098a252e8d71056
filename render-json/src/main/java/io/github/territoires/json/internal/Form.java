package io.github.territoires.json.internal;

import java.util.Map;
import java.util.stream.Stream;

/**
 * How a type stands in a JSON document. Everything else follows from the forms: what is written,
 * and what the schema and the documentation say.
 *
 * @param <T> the type
 */
public interface Form<T> {
  /** Writes a value. */
  void write(T value, Output out);

  /** Returns the schema of a value, or a reference to it. */
  Map<String, Object> schema();

  /** Returns what the documentation calls a value, in Markdown: "text by language". */
  String words();

  /** Returns the forms that this one is made of. */
  default Stream<Form<?>> parts() {
    return Stream.empty();
  }
}
