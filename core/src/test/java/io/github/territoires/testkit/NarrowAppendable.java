package io.github.territoires.testkit;

import java.io.IOException;

/** Takes some characters, and then fails. */
final class NarrowAppendable implements Appendable {
  private final IOException failure;
  private int room;

  NarrowAppendable(int room, IOException failure) {
    this.room = room;
    this.failure = failure;
  }

  @Override
  public Appendable append(CharSequence text) throws IOException {
    room -= text.length();
    if (room < 0) {
      throw failure;
    }
    return this;
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) throws IOException {
    return append(text.subSequence(start, end));
  }

  @Override
  public Appendable append(char c) throws IOException {
    return append(String.valueOf(c));
  }
}
