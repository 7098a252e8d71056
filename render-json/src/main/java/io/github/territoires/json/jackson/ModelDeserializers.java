package io.github.territoires.json.jackson;

import io.github.territoires.json.internal.form.ValueForm;
import io.github.territoires.model.Listing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds what reads a type of the model, as a value or as the key of a map. */
final class ModelDeserializers extends Deserializers.Base implements KeyDeserializers {
  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return type == Listing.class || ValueForm.find(type).isPresent();
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return ModelSerializers.find(type)
        .map(form -> new ModelDeserializer(type.getRawClass(), form))
        .orElse(null);
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return findBeanDeserializer(type, config, description);
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return ModelSerializers.find(type)
        .filter(ValueForm::isString)
        .map(form -> new ModelKeyDeserializer(type.getRawClass(), form))
        .orElse(null);
  }
}
