package io.github.territoires.json;

import io.github.territoires.json.jackson.ProgrammeModule;
import io.github.territoires.json.jsonb.ProgrammeJsonb;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** A JSON engine that has been taught the model. */
enum Engine {
  JACKSON {
    @Override
    byte[] write(Object value) {
      return MAPPER.writeValueAsBytes(value);
    }

    @Override
    Object read(String json, Type type) {
      return MAPPER.readValue(json, MAPPER.constructType(type));
    }
  },

  JSONB {
    @Override
    byte[] write(Object value) {
      return BINDER.toJson(value).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    Object read(String json, Type type) {
      return BINDER.fromJson(json, type);
    }
  };

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ProgrammeModule()).build();
  private static final Jsonb BINDER = JsonbBuilder.create(ProgrammeJsonb.config());

  abstract byte[] write(Object value);

  abstract Object read(String json, Type type);

  String text(Object value) {
    return new String(write(value), StandardCharsets.UTF_8);
  }
}
