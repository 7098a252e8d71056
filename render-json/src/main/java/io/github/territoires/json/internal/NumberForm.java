package io.github.territoires.json.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A number.
 *
 * @param words what the documentation calls it
 * @param rules what the schema says of it, its type among them
 */
record NumberForm(String words, Map<String, Object> rules) implements Form<BigDecimal> {
  @Override
  public void write(BigDecimal value, Output out) {
    out.tokens().number(value);
  }

  @Override
  public Map<String, Object> schema() {
    return new LinkedHashMap<>(rules);
  }
}
