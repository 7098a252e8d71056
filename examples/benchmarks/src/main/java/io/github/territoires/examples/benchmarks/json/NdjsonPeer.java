package io.github.territoires.examples.benchmarks.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/** One way to write projects line by line and to read them back. */
interface NdjsonPeer {
  /** Writes that many projects, those of the subject again and again. */
  void write(int count, OutputStream out);

  /** Reads all projects, one after another. */
  void read(InputStream in, Consumer<Object> each);
}
