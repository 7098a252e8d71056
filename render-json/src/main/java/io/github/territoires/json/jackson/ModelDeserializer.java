package io.github.territoires.json.jackson;

import io.github.territoires.json.InvalidDocumentException;
import io.github.territoires.json.internal.engine.JacksonTokenReader;
import io.github.territoires.json.internal.form.ValueForm;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of one type of the model. */
final class ModelDeserializer extends ValueDeserializer<Object> {
  private final Class<?> type;
  private final ValueForm<Object> form;

  ModelDeserializer(Class<?> type, ValueForm<Object> form) {
    this.type = type;
    this.form = form;
  }

  @Override
  public Object deserialize(JsonParser json, DeserializationContext context) {
    try {
      return form.read(new JacksonTokenReader(json), type, InvalidDocumentException::new);
    } catch (InvalidDocumentException e) {
      throw DatabindException.from(json, e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      return context.reportBadDefinition(type, e.getMessage());
    }
  }

  /** Expects no type, as none is written. */
  @Override
  public Object deserializeWithType(
      JsonParser json, DeserializationContext context, TypeDeserializer types) {
    return deserialize(json, context);
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public Class<?> handledType() {
    return type;
  }
}
