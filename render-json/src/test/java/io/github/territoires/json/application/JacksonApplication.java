package io.github.territoires.json.application;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** An application that uses Jackson, and finds the module by itself. */
public final class JacksonApplication {
  private JacksonApplication() {}

  /** Writes the bundled programme to the standard output, and reads it back. */
  public static void main(String[] arguments) {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    String json = mapper.writeValueAsString(Catalog.bundled());
    if (!mapper.readValue(json, Programme.class).equals(Catalog.bundled())) {
      throw new IllegalStateException("another programme was read");
    }
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }
}
