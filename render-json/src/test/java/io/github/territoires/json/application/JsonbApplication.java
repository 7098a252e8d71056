package io.github.territoires.json.application;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.json.jsonb.ProgrammeJsonb;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;

/** An application that uses JSON-B. */
public final class JsonbApplication {
  private JsonbApplication() {}

  /** Writes the bundled programme to the standard output. */
  public static void main(String[] arguments) {
    Jsonb jsonb = JsonbBuilder.create(ProgrammeJsonb.config());
    byte[] json = jsonb.toJson(Catalog.bundled()).getBytes(StandardCharsets.UTF_8);
    System.out.write(json, 0, json.length);
    System.out.flush();
  }
}
