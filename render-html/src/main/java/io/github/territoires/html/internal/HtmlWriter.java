package io.github.territoires.html.internal;

import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects markup in a buffer that grows. Text that has yet to be escaped comes as {@link
 * Unescaped}; whatever else comes is markup already. Not thread-safe.
 */
final class HtmlWriter extends Writer {
  private static final int WIDEST = 6;

  /** The characters that mean something in markup: a bit for each, all are below 64. */
  private static final long SPECIAL = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"' | 1L << '\'';

  /** Text that is not markup. */
  record Unescaped(String text) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private final boolean escaped;
  private char[] buffer;
  private int length;

  /**
   * Begins.
   *
   * @param buffer where it is written as long as there is room
   * @param escaped whether texts are markup already
   */
  HtmlWriter(char[] buffer, boolean escaped) {
    this.buffer = buffer;
    this.escaped = escaped;
  }

  /** Tells whether a text has a character that means something in markup. */
  static boolean isMarkedUp(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpecial(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Appends text, which is escaped unless it is already. */
  void text(String text) {
    if (escaped) {
      write(text);
      return;
    }
    int size = text.length();
    room(size);
    text.getChars(0, size, buffer, length);
    int end = length + size;
    for (int i = length; i < end; i++) {
      if (isSpecial(buffer[i])) {
        length = i;
        escape(text, size - (end - i));
        return;
      }
    }
    length = end;
  }

  private void escape(String text, int from) {
    room(text.length() - from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpecial(c)) {
        buffer[length++] = c;
      } else {
        String entity = entity(c);
        room(WIDEST + text.length() - i);
        entity.getChars(0, entity.length(), buffer, length);
        length += entity.length();
      }
    }
  }

  @Override
  public Writer append(@Nullable CharSequence text) {
    if (text instanceof Unescaped unescaped) {
      text(unescaped.text());
    } else if (text != null) {
      write(text.toString());
    }
    return this;
  }

  @Override
  public void write(String markup) {
    int size = markup.length();
    room(size);
    markup.getChars(0, size, buffer, length);
    length += size;
  }

  @Override
  public void write(int c) {
    room(1);
    buffer[length++] = (char) c;
  }

  @Override
  public void write(char[] markup, int offset, int size) {
    room(size);
    System.arraycopy(markup, offset, buffer, length, size);
    length += size;
  }

  /** Returns where it is written. */
  char[] buffer() {
    return buffer;
  }

  @Override
  public String toString() {
    return new String(buffer, 0, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  private void room(int more) {
    if (buffer.length - length < more) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
    }
  }

  private static boolean isSpecial(char c) {
    return c < Long.SIZE && (SPECIAL >>> c & 1) != 0;
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "&#39;";
    };
  }
}
