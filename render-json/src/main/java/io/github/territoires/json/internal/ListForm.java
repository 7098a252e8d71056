package io.github.territoires.json.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A plain list.
 *
 * @param <T> the type of its items
 * @param item the form of an item
 */
record ListForm<T>(Form<T> item) implements Form<List<T>> {
  @Override
  public void write(List<T> items, Output out) {
    out.tokens().startArray();
    for (T one : items) {
      item.write(one, out);
    }
    out.tokens().endArray();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", item.schema());
    return schema;
  }

  @Override
  public String words() {
    return "list: " + item.words();
  }

  @Override
  public Stream<Form<?>> parts() {
    return Stream.of(item);
  }
}
