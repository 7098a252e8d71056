package io.github.territoires.examples.benchmarks.json;

import java.io.OutputStream;

/** Counts what is written, and keeps nothing of it. */
final class CountedBytes extends OutputStream {
  private long count;

  @Override
  public void write(int one) {
    count++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    count += length;
  }

  long count() {
    return count;
  }
}
