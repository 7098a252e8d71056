package io.github.territoires.json.internal.geojson;

import io.github.territoires.validation.Location;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Where bytes of a document stand, in lines and characters. Asked for one place after another, it
 * goes through the bytes once; back it goes no farther than to where it was told to begin.
 */
final class Places {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long FEEDS = 0x0A0A0A0A0A0A0A0AL;
  private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

  private final byte[] bytes;
  private final Location source;
  private Place begin;
  private Place last;

  /**
   * A place.
   *
   * @param at the byte
   * @param line its line, from 1
   * @param column its character in the line, from 1
   */
  record Place(int at, int line, int column) {}

  Places(DocumentBytes document, String source) {
    this.bytes = document.bytes();
    this.source = Location.ofSource(source);
    this.begin = new Place(document.start(), 1, 1);
    this.last = begin;
  }

  /** Promises to ask for nothing before a byte any more. */
  void begin(int at) {
    begin = place(at);
  }

  /** Finds where a byte stands. */
  Place place(int at) {
    Place from = at < last.at() ? begin : last;
    int lines = lines(from.at(), at);
    int lineStart = from.at();
    for (int i = at; lines > 0 && lineStart == from.at() && i > from.at(); i--) {
      lineStart = bytes[i - 1] == '\n' ? i : lineStart;
    }
    int column = lines == 0 ? from.column() : 1;
    for (int i = lineStart; i < at; i++) {
      column += units(bytes[i]);
    }
    last = new Place(at, from.line() + lines, column);
    return last;
  }

  /** Counts line feeds, eight bytes at a time. */
  private int lines(int from, int to) {
    int lines = 0;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long others = (long) WORD.get(bytes, at) ^ FEEDS;
      lines += Long.BYTES - Long.bitCount((((others & LOW) + LOW) | others) & ~LOW);
    }
    for (; at < to; at++) {
      lines += bytes[at] == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** Counts what a byte begins in UTF-16: a character, two for a rare one, nothing within one. */
  private static int units(byte one) {
    if ((one & 0xC0) == 0x80) {
      return 0;
    }
    return (one & 0xF8) == 0xF0 ? 2 : 1;
  }

  /** Finds where a byte stands, as findings say it. */
  Location location(int at) {
    Place place = place(at);
    return source.atLine(place.line(), place.column());
  }

  /** Finds where a byte stands whose JSON Pointer is known. */
  Location location(int at, String pointer) {
    Place place = place(at);
    return Location.ofPointer(pointer)
        .inSource(source.source().orElse(""))
        .atLine(place.line(), place.column());
  }

  /** Returns the place of the whole document. */
  Location whole() {
    return source;
  }
}
