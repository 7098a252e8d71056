package io.github.territoires.json.application;

import com.fasterxml.jackson.databind.ObjectMapper;

/** An application that uses Jackson 2 for things of its own, and Jackson 3 for the programme. */
public final class Jackson2Application {
  private Jackson2Application() {}

  /** Writes the bundled programme to the standard output, unless Jackson 2 stumbles. */
  public static void main(String[] arguments) throws Exception {
    ObjectMapper own = new ObjectMapper().findAndRegisterModules();
    if (own.readTree("[1]").get(0).intValue() != 1 || own.version().getMajorVersion() != 2) {
      throw new IllegalStateException("this is no Jackson 2");
    }
    JacksonApplication.main(arguments);
  }
}
