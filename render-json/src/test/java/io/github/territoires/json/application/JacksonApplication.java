package io.github.territoires.json.application;

import io.github.territoires.catalog.Catalog;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** An application that uses Jackson, and finds the module by itself. */
public final class JacksonApplication {
  private JacksonApplication() {}

  /** Writes the bundled programme to the standard output. */
  public static void main(String[] arguments) {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    byte[] json = mapper.writeValueAsString(Catalog.bundled()).getBytes(StandardCharsets.UTF_8);
    System.out.write(json, 0, json.length);
    System.out.flush();
  }
}
