package io.github.territoires.json.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.territoires.json.internal.form.ValueForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds what writes the key of a map that is of a type of the model. */
final class ModelKeySerializers implements Serializers {
  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return ModelSerializers.find(type)
        .filter(ValueForm::isString)
        .map(ModelKeySerializer::new)
        .orElse(null);
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return findSerializer(config, type, description, format);
  }
}
