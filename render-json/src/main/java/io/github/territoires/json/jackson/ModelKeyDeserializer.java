package io.github.territoires.json.jackson;

import io.github.territoires.json.InvalidDocumentException;
import io.github.territoires.json.internal.form.ValueForm;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads keys of maps that are of one type of the model. */
final class ModelKeyDeserializer extends KeyDeserializer {
  private final Class<?> type;
  private final ValueForm<Object> form;

  ModelKeyDeserializer(Class<?> type, ValueForm<Object> form) {
    this.type = type;
    this.form = form;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    try {
      return form.ofString(key, type, InvalidDocumentException::new);
    } catch (InvalidDocumentException e) {
      throw DatabindException.from(context, e.getMessage(), e);
    }
  }
}
