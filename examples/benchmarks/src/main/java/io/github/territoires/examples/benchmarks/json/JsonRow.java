package io.github.territoires.examples.benchmarks.json;

/** The rows of the table; the first is what the others are compared with. */
public enum JsonRow {
  HAND_WRITTEN,
  DATABIND,
  YASSON,
  GSON,
  FASTJSON2;

  JsonPeer open() {
    return switch (this) {
      case HAND_WRITTEN -> new HandWritten(Subject.territory());
      case DATABIND -> new Databind();
      case YASSON -> new Yasson();
      case GSON -> new GsonPeer();
      case FASTJSON2 -> new Fastjson2();
    };
  }
}
