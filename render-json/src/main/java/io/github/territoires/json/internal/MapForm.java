package io.github.territoires.json.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Values by name, of names that nobody knows beforehand.
 *
 * @param <K> the type of the names
 * @param <V> the type of the values
 * @param words what the documentation calls it
 * @param name gives a name as a string
 * @param value the form of a value
 * @param rules what the schema says beyond that
 */
record MapForm<K, V>(
    String words, Function<K, String> name, Form<V> value, Map<String, Object> rules)
    implements Form<Map<K, V>> {

  @Override
  public void write(Map<K, V> values, Output out) {
    out.tokens().startObject();
    values.forEach(
        (key, one) -> {
          out.tokens().name(name.apply(key));
          value.write(one, out);
        });
    out.tokens().endObject();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.putAll(rules);
    schema.put("additionalProperties", value.schema());
    return schema;
  }

  @Override
  public Stream<Form<?>> parts() {
    return Stream.of(value);
  }
}
