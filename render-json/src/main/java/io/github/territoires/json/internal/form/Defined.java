package io.github.territoires.json.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form that the schema defines once, and refers to wherever it stands.
 *
 * @param <T> the type
 */
interface Defined<T> extends Form<T> {
  /** Returns the name of its definition. */
  String name();

  /** Returns the definition. */
  Map<String, Object> definition();

  /** Refers to the definition. */
  @Override
  default Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$ref", "#/$defs/" + name());
    return schema;
  }
}
