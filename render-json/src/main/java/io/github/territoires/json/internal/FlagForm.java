package io.github.territoires.json.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** True or false. */
record FlagForm() implements Form<Boolean> {
  @Override
  public void write(Boolean value, Output out) {
    out.tokens().bool(value);
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "boolean");
    return schema;
  }

  @Override
  public String words() {
    return "true or false";
  }
}
