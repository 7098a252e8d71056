package io.github.territoires.examples.benchmarks.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** JSON-B with Yasson as it comes, on records. */
final class Yasson implements JsonPeer {
  private final Jsonb jsonb = JsonbBuilder.create();
  private final Mirror.Territory territory = Subject.mirror();

  @Override
  public String write() {
    return jsonb.toJson(territory);
  }

  @Override
  public Mirror.Territory read(String document) {
    return jsonb.fromJson(document, Mirror.Territory.class);
  }
}
