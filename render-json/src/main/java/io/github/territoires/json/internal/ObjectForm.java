package io.github.territoires.json.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An object with known fields, in their order.
 *
 * @param <R> the type
 * @param name the name of its definition in the schema
 * @param doc what it is, in one sentence
 * @param fields its fields
 */
public record ObjectForm<R>(String name, String doc, List<Field<R, ?>> fields) implements Form<R> {
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <R> ObjectForm<R> of(String name, String doc, Field<R, ?>... fields) {
    return new ObjectForm<>(name, doc, List.of(fields));
  }

  @Override
  public void write(R value, Output out) {
    out.tokens().startObject();
    for (Field<R, ?> field : fields) {
      field.write(value, out);
    }
    out.tokens().endObject();
  }

  /** Refers to the definition, which the schema holds once. */
  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$ref", "#/$defs/" + name);
    return schema;
  }

  /** Returns the definition itself. */
  Map<String, Object> definition() {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.name(), field.schema()));
    List<String> required =
        fields.stream().filter(Field::required).<String>map(Field::name).toList();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", name);
    schema.put("description", doc);
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  @Override
  public String words() {
    return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
  }

  @Override
  public Stream<Form<?>> parts() {
    return fields.stream().map(Field::form);
  }
}
