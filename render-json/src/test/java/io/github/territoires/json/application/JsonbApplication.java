package io.github.territoires.json.application;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.json.InvalidDocumentException;
import io.github.territoires.json.jsonb.ProgrammeJsonb;
import io.github.territoires.model.Programme;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.nio.charset.StandardCharsets;

/** An application that uses JSON-B. */
public final class JsonbApplication {
  private JsonbApplication() {}

  /**
   * Writes the bundled programme to the standard output, reads it back, and fails to read another
   * one.
   */
  public static void main(String[] arguments) {
    Jsonb jsonb = JsonbBuilder.create(ProgrammeJsonb.config());
    String json = jsonb.toJson(Catalog.bundled());
    if (!jsonb.fromJson(json, Programme.class).equals(Catalog.bundled())) {
      throw new IllegalStateException("another programme was read");
    }
    try {
      jsonb.fromJson("{}", Programme.class);
      throw new IllegalStateException("nothing was taken for a programme");
    } catch (JsonbException e) {
      if (!(e.getCause() instanceof InvalidDocumentException)) {
        throw e;
      }
    }
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }
}
