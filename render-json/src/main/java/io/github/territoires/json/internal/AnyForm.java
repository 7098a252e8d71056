package io.github.territoires.json.internal;

import java.util.Map;

/** Whatever has a form, by the class of the value at hand. */
final class AnyForm implements Form<Object> {
  static final AnyForm ANY = new AnyForm();

  private AnyForm() {}

  @Override
  public void write(Object value, Output out) {
    ValueForm.of(value.getClass()).write(value, out);
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of();
  }

  @Override
  public String words() {
    return "anything";
  }
}
