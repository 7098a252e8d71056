package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.reading.Input;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whatever has a form, by the class of the value at hand. */
final class AnyForm implements Form<Object> {
  static final AnyForm ANY = new AnyForm();

  private AnyForm() {}

  @Override
  public void write(Object value, Output out) {
    ValueForm.of(value.getClass()).write(value, out);
  }

  /** Refuses to read: nothing in a document tells the type of a value. */
  @Override
  public Object read(Input in, @Nullable Object base) {
    throw new IllegalArgumentException(
        "state of what the listing is to be read, such as Listing<Project>");
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
