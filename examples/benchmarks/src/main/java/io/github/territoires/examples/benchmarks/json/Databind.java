package io.github.territoires.examples.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's own binding to records. */
final class Databind implements JsonPeer {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final Mirror.Territory territory = Subject.mirror();

  @Override
  public String write() {
    return MAPPER.writeValueAsString(territory);
  }

  @Override
  public Mirror.Territory read(String document) {
    return MAPPER.readValue(document, Mirror.Territory.class);
  }
}
