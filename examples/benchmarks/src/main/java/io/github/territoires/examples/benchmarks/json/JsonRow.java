package io.github.territoires.examples.benchmarks.json;

/** The rows of the table; the first is what the others are compared with. */
public enum JsonRow {
  HAND_WRITTEN,
  THROUGH_JACKSON,
  THROUGH_JSONB,
  DATABIND,
  YASSON,
  GSON,
  FASTJSON2;

  JsonPeer open() {
    return switch (this) {
      case HAND_WRITTEN -> new HandWritten(Subject.territory());
      case THROUGH_JACKSON -> new ThroughJackson();
      case THROUGH_JSONB -> new ThroughJsonb();
      case DATABIND -> new Databind();
      case YASSON -> new Yasson();
      case GSON -> new GsonPeer();
      case FASTJSON2 -> new Fastjson2();
    };
  }
}
