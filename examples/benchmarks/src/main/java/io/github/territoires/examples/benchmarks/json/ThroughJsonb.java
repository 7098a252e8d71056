package io.github.territoires.examples.benchmarks.json;

import io.github.territoires.json.jsonb.ProgrammeJsonb;
import io.github.territoires.model.Territory;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** This library's model through its configuration of JSON-B, with Yasson. */
final class ThroughJsonb implements JsonPeer {
  private final Jsonb jsonb = JsonbBuilder.create(ProgrammeJsonb.config());
  private final Territory territory = Subject.territory();

  @Override
  public String write() {
    return jsonb.toJson(territory);
  }

  @Override
  public Territory read(String document) {
    return jsonb.fromJson(document, Territory.class);
  }
}
