package io.github.territoires.tables;

/** How many rows are kept, by the memory that there is. */
final class Capacity {
  /** What a row takes until it is a part of a programme, checked and all, generously. */
  private static final long BYTES_PER_ROW = 6_000;

  private final long most;
  private long kept;

  private Capacity(long most) {
    this.most = most;
  }

  static Capacity ofThisMachine() {
    return new Capacity(Math.max(1_000, Runtime.getRuntime().maxMemory() / BYTES_PER_ROW));
  }

  /** Tells whether there is room for one more. */
  boolean takes() {
    return kept++ < most;
  }

  long most() {
    return most;
  }
}
