package io.github.territoires.examples.benchmarks.json;

import io.github.territoires.json.jackson.ProgrammeModule;
import io.github.territoires.model.Territory;
import tools.jackson.databind.json.JsonMapper;

/** This library's model through its module for Jackson. */
final class ThroughJackson implements JsonPeer {
  private final JsonMapper mapper = JsonMapper.builder().addModule(new ProgrammeModule()).build();
  private final Territory territory = Subject.territory();

  @Override
  public String write() {
    return mapper.writeValueAsString(territory);
  }

  @Override
  public Territory read(String document) {
    return mapper.readValue(document, Territory.class);
  }
}
