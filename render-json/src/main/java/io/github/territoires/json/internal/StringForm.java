package io.github.territoires.json.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value that is one string.
 *
 * @param <T> the type
 * @param words what the documentation calls it
 * @param print gives the string
 * @param rules what the schema says of the string, in order
 */
record StringForm<T>(String words, Function<T, String> print, Map<String, Object> rules)
    implements Form<T> {

  /** Any text on one line or more. */
  static final StringForm<String> STRING = of("string", Function.identity(), "minLength", 1);

  /** Describes a string of which the schema says one thing. */
  static <T> StringForm<T> of(String words, Function<T, String> print, String rule, Object value) {
    return new StringForm<>(words, print, Map.of(rule, value));
  }

  static <T> StringForm<T> matching(String words, String pattern, Object example) {
    Map<String, Object> rules = new LinkedHashMap<>();
    rules.put("pattern", "^" + pattern + "$");
    rules.put("examples", List.of(example.toString()));
    return new StringForm<>(words, Object::toString, rules);
  }

  /** Describes constants: {@code PART_OF_YEAR} is {@code part-of-year}. */
  static <E extends Enum<E>> StringForm<E> oneOf(Class<E> type) {
    return oneOf(type, StringForm::code);
  }

  static <E extends Enum<E>> StringForm<E> oneOf(Class<E> type, Function<E, String> code) {
    List<String> codes = Stream.of(type.getEnumConstants()).map(code).toList();
    return of("one of `" + String.join("`, `", codes) + "`", code, "enum", codes);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void write(T value, Output out) {
    out.tokens().string(print.apply(value));
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.putAll(rules);
    return schema;
  }
}
