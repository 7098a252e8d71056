package io.github.territoires.json.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schema (2020-12) of documents, made of their forms. */
public final class JsonSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String ID =
      "urn:territoires:schema:programme:" + ProgrammeForms.FORMAT_VERSION;

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

  private static void define(Form<?> form, Map<String, Object> definitions) {
    if (form instanceof ObjectForm<?> object) {
      if (definitions.containsKey(object.name())) {
        return;
      }
      definitions.put(object.name(), object.definition());
    }
    form.parts().forEach(part -> define(part, definitions));
  }

  /** Writes a value of maps, lists, strings and whole numbers. */
  static void value(Object value, TokenWriter tokens) {
    if (value instanceof Map<?, ?> map) {
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
    } else {
      tokens.string(value.toString());
    }
  }
}
