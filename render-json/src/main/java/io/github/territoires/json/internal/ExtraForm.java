package io.github.territoires.json.internal;

import io.github.territoires.model.Extra;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value beside the model: a string or a number. */
record ExtraForm() implements Form<Extra> {
  @Override
  public void write(Extra value, Output out) {
    if (value instanceof Extra.Decimal number) {
      out.tokens().number(number.value());
    } else {
      out.tokens().string(((Extra.Words) value).value());
    }
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", List.of("string", "number"));
    return schema;
  }

  @Override
  public String words() {
    return "string or number";
  }
}
