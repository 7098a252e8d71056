package io.github.territoires.json.application;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.json.jsonb.ProgrammeJsonb;
import io.github.territoires.model.Programme;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;

/** An application that uses JSON-B. */
public final class JsonbApplication {
  private JsonbApplication() {}

  /** Writes the bundled programme to the standard output, and reads it back. */
  public static void main(String[] arguments) {
    Jsonb jsonb = JsonbBuilder.create(ProgrammeJsonb.config());
    String json = jsonb.toJson(Catalog.bundled());
    if (!jsonb.fromJson(json, Programme.class).equals(Catalog.bundled())) {
      throw new IllegalStateException("another programme was read");
    }
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }
}
