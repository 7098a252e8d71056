package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.reading.Input;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values by name, of names that nobody knows beforehand.
 *
 * @param <K> the type of the names
 * @param <V> the type of the values
 * @param words what the documentation calls it
 * @param shown what is shown to whoever gives something else, by a key of the messages
 * @param name the form of a name
 * @param value the form of a value
 * @param rules what the schema says beyond that
 */
public record MapForm<K, V>(
    String words, String shown, StringForm<K> name, Form<V> value, Map<String, Object> rules)
    implements Form<Map<K, V>> {
  /** What a name takes that stands nowhere else, in values. */
  private static final int NAME = 7;

  /** More than most have, such as the languages of a text. */
  private static final int FEW = 4;

  @Override
  public void write(Map<K, V> values, Output out) {
    out.tokens().startObject();
    values.forEach(
        (key, one) -> {
          out.tokens().name(name.print().apply(key));
          value.write(one, out);
        });
    out.tokens().endObject();
  }

  @Override
  public @Nullable Map<K, V> read(Input in, @Nullable Map<K, V> base) {
    if (in.token() != Token.START_OBJECT) {
      in.wrongType(shown);
      return null;
    }
    Map<K, V> values = new LinkedHashMap<>(FEW);
    boolean whole = true;
    for (String given = in.nextName(); given != null; given = in.nextName()) {
      K key = name.parsed(in);
      if (key != null && values.containsKey(key)) {
        in.duplicateKey(given);
      }
      in.enter(given);
      in.takes(NAME);
      V one = value.read(in, null);
      in.leave();
      if (key == null || one == null) {
        whole = false;
      } else {
        values.put(key, one);
      }
    }
    return whole ? values : null;
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
    return Stream.of(name, value);
  }
}
