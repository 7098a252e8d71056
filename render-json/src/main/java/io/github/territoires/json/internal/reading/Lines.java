package io.github.territoires.json.internal.reading;

import java.io.IOException;
import java.io.Reader;

/** A text line by line: reads the characters of one line, then ends until the next is begun. */
final class Lines extends Reader {
  private final Reader text;
  private final long longest;
  private final char[] buffer = new char[8192];
  private int at;
  private int end;
  private int before = -1;
  private long length;
  private boolean broken;

  /**
   * Begins before the first line.
   *
   * @param longest the longest line, in characters
   */
  Lines(Reader text, long longest) {
    this.text = text;
    this.longest = longest;
  }

  /** Goes to the next line, past what was not read of this one; tells whether there is one. */
  boolean next() throws IOException {
    if (before >= 0) {
      while (!broken && filled() && buffer[at++] != '\n') {
        // what is left of the line
      }
    }
    before++;
    length = 0;
    return !broken && filled();
  }

  /** Returns how many lines come before this one. */
  int before() {
    return before;
  }

  @Override
  public int read(char[] target, int offset, int size) throws IOException {
    if (!filled() || buffer[at] == '\n') {
      return -1;
    }
    int read = 0;
    while (read < size && at + read < end && buffer[at + read] != '\n') {
      char next = buffer[at + read];
      target[offset + read] = next == '\r' ? ' ' : next;
      read++;
    }
    at += read;
    length += read;
    if (length > longest) {
      throw new DocumentException(Rules.DOCUMENT_TOO_LONG, Long.toString(longest));
    }
    return read;
  }

  /** Tells whether there is a character left. */
  private boolean filled() throws IOException {
    if (at == end) {
      try {
        end = Math.max(0, text.read(buffer, 0, buffer.length));
      } catch (DocumentException e) {
        broken = true;
        throw e;
      }
      at = 0;
    }
    return at < end;
  }

  /** Leaves the text open, which is its owner's to close. */
  @Override
  public void close() {}
}
