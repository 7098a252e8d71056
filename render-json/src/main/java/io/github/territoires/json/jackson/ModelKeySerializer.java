package io.github.territoires.json.jackson;

import io.github.territoires.json.internal.form.ValueForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes keys of maps that are of one type of the model. */
final class ModelKeySerializer extends ValueSerializer<Object> {
  private final ValueForm<Object> form;

  ModelKeySerializer(ValueForm<Object> form) {
    this.form = form;
  }

  @Override
  public void serialize(Object key, JsonGenerator json, SerializationContext context) {
    json.writeName(form.string(key));
  }
}
