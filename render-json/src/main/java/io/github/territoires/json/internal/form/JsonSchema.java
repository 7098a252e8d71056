package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.TokenWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (2020-12) of documents, made of their forms. */
public final class JsonSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String ID = "urn:territoires:schema:programme:" + FormatVersion.OURS;

  private JsonSchema() {}

  /** Writes the schema of a programme document. */
  public static void write(TokenWriter tokens) {
    Map<String, Object> definitions = new TreeMap<>();
    ProgrammeForms.PROGRAMME.parts().forEach(part -> define(part, definitions));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("$id", ID);
    schema.putAll(ProgrammeForms.PROGRAMME.definition());
    schema.put("$defs", definitions);
    value(schema, tokens);
  }

  /** Returns a schema that allows for null too, by which a document takes a fact away. */
  static Map<String, Object> orNull(Map<String, Object> schema) {
    Map<String, Object> either = new LinkedHashMap<>(schema);
    if (schema.get("type") instanceof String type) {
      either.put("type", List.of(type, "null"));
    } else if (schema.get("type") instanceof List<?> types) {
      either.put("type", Stream.concat(types.stream(), Stream.of("null")).toList());
    }
    if (schema.get("enum") instanceof List<?> codes) {
      List<@Nullable Object> more = new ArrayList<>(codes);
      more.add(null);
      either.put("enum", more);
    }
    return schema.containsKey("$ref")
        ? ordered("anyOf", List.of(schema, ordered("type", "null")))
        : either;
  }

  private static Map<String, Object> ordered(String name, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(name, value);
    return map;
  }

  private static void define(Form<?> form, Map<String, Object> definitions) {
    if (form instanceof Defined<?> defined) {
      if (definitions.containsKey(defined.name())) {
        return;
      }
      definitions.put(defined.name(), defined.definition());
    }
    form.parts().forEach(part -> define(part, definitions));
  }

  /** Writes a value of maps, lists, strings, whole numbers, truth and null. */
  public static void value(@Nullable Object value, TokenWriter tokens) {
    if (value == null) {
      tokens.nothing();
    } else if (value instanceof Map<?, ?> map) {
      tokens.startObject();
      map.forEach(
          (name, one) -> {
            tokens.name(name.toString());
            value(one, tokens);
          });
      tokens.endObject();
    } else if (value instanceof List<?> list) {
      tokens.startArray();
      list.forEach(one -> value(one, tokens));
      tokens.endArray();
    } else if (value instanceof Integer number) {
      tokens.number(BigDecimal.valueOf(number));
    } else if (value instanceof Boolean truth) {
      tokens.bool(truth);
    } else {
      tokens.string(value.toString());
    }
  }
}
