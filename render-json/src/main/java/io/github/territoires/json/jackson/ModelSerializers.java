package io.github.territoires.json.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.territoires.json.internal.form.ValueForm;
import io.github.territoires.model.Listing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds what writes a type of the model. */
final class ModelSerializers implements Serializers {
  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return find(type).map(ModelSerializer::new).orElse(null);
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return findSerializer(config, type, description, format);
  }

  static Optional<ValueForm<Object>> find(JavaType type) {
    return type.hasRawClass(Listing.class)
        ? ValueForm.findListing(type.containedTypeOrUnknown(0).getRawClass())
        : ValueForm.find(type.getRawClass());
  }
}
