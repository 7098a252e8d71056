package io.github.territoires.examples.benchmarks.json;

/** The rows of the table; the first is what the others are compared with. */
public enum NdjsonRow {
  DATABIND,
  NDJSON;

  NdjsonPeer open() {
    return switch (this) {
      case DATABIND -> new DatabindLines();
      case NDJSON -> new NdjsonLines();
    };
  }
}
