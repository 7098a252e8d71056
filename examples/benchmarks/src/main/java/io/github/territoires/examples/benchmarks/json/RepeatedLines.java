package io.github.territoires.examples.benchmarks.json;

import java.io.InputStream;

/** Gives the same lines again and again, so that no large document is in the heap. */
final class RepeatedLines extends InputStream {
  private final byte[] lines;
  private int rounds;
  private int position;

  RepeatedLines(byte[] lines, int rounds) {
    this.lines = lines;
    this.rounds = rounds;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (rounds == 0) {
      return -1;
    }
    int count = Math.min(length, lines.length - position);
    System.arraycopy(lines, position, target, offset, count);
    position += count;
    if (position == lines.length) {
      position = 0;
      rounds--;
    }
    return count;
  }
}
