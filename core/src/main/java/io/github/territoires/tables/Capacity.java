package io.github.territoires.tables;

import java.util.List;

/** How many rows are kept, by the memory that there is. */
final class Capacity {
  /**
   * What a row takes at most until it is a part of a programme, checked and all: in bytes, besides
   * its cells, for each cell, and for each character. Found by trying.
   */
  private static final long ROW = 2_500;

  private static final long CELL = 150;
  private static final long CHARACTER = 3;

  private long left;
  private long kept;

  private Capacity(long bytes) {
    this.left = bytes;
  }

  /** Grants half of the heap to rows: the programme below them needs some too, and findings. */
  static Capacity ofThisMachine() {
    return new Capacity(Runtime.getRuntime().maxMemory() / 2);
  }

  /** Tells whether there is room for a row, and takes it. */
  boolean takes(List<String> cells) {
    long bytes = ROW;
    for (String cell : cells) {
      bytes += cell.isEmpty() ? 0 : CELL + CHARACTER * cell.length();
    }
    if (bytes > left) {
      left = 0; // so that no smaller row follows those that were left out
      return false;
    }
    left -= bytes;
    kept++;
    return true;
  }

  /** Returns how many rows there was room for. */
  long kept() {
    return kept;
  }
}
