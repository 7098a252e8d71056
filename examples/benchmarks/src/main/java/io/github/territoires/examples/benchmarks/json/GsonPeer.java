package io.github.territoires.examples.benchmarks.json;

import com.google.gson.Gson;

/** Gson as it comes, on records. */
final class GsonPeer implements JsonPeer {
  private final Gson gson = new Gson();
  private final Mirror.Territory territory = Subject.mirror();

  @Override
  public String write() {
    return gson.toJson(territory);
  }

  @Override
  public Mirror.Territory read(String document) {
    return gson.fromJson(document, Mirror.Territory.class);
  }
}
