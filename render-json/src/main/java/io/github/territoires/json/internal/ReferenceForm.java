package io.github.territoires.json.internal;

import io.github.territoires.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A reference to what stands once at the root: its id, and for readers its name.
 *
 * @param <T> the type of the id
 * @param kind what is referred to
 * @param id gives the id as a string
 * @param name finds the name
 */
record ReferenceForm<T>(
    String kind, Function<T, String> id, BiFunction<References, T, Optional<Text>> name)
    implements Form<T> {

  @Override
  public void write(T value, Output out) {
    TokenWriter tokens = out.tokens();
    tokens.startObject();
    tokens.name("id");
    tokens.string(id.apply(value));
    name.apply(out.references(), value)
        .ifPresent(
            known -> {
              tokens.name("name");
              Values.TEXT.write(known, out);
            });
    tokens.endObject();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", Scalars.CODE.schema());
    properties.put("name", Values.TEXT.schema());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", List.of("id"));
    return schema;
  }

  @Override
  public String words() {
    return "reference: " + kind;
  }
}
