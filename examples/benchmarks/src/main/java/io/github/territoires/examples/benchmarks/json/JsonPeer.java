package io.github.territoires.examples.benchmarks.json;

/** One way to write the subject as JSON and to read it back. */
interface JsonPeer {
  /** Writes the subject. */
  String write();

  /** Reads a document into what this peer writes. */
  Object read(String document);
}
