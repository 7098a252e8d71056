package io.github.territoires.json.jackson;

import io.github.territoires.json.internal.engine.JacksonTokens;
import io.github.territoires.json.internal.form.ValueForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one type of the model. */
final class ModelSerializer extends ValueSerializer<Object> {
  private final ValueForm<Object> form;

  ModelSerializer(ValueForm<Object> form) {
    this.form = form;
  }

  @Override
  public void serialize(Object value, JsonGenerator json, SerializationContext context) {
    form.write(value, new JacksonTokens(json));
  }

  /** Writes no type: who reads a value of the model has to know that it is one. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
    serialize(value, json, context);
  }
}
