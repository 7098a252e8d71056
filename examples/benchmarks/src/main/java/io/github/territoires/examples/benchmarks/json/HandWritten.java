package io.github.territoires.examples.benchmarks.json;

import io.github.territoires.model.Territory;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Code written by hand on the generator and the parser of Jackson, from and to the model. */
final class HandWritten implements JsonPeer {
  private static final int SIZE = 8 * 1024;

  private final JsonFactory factory = new JsonFactory();
  private final Territory territory;

  HandWritten(Territory territory) {
    this.territory = territory;
  }

  @Override
  public String write() {
    StringWriter out = new StringWriter(SIZE);
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      HandWriter.territory(json, territory);
    }
    return out.toString();
  }

  @Override
  public Territory read(String document) {
    try (JsonParser json = factory.createParser(ObjectReadContext.empty(), document)) {
      json.nextToken();
      return HandReader.territory(json);
    }
  }
}
