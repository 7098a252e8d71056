package io.github.territoires.json.internal.geojson;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a document in UTF-8, whatever it came in, behind one that means nothing. */
final class DocumentBytes {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final long BEYOND_ASCII = 0x8080808080808080L;
  private static final int FIRST = 1 << 16;

  /** Few, since what is ASCII need not be decoded at all. */
  private static final int CHARACTERS = 1 << 6;

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final boolean cut;
  private final Charset charset;
  private final boolean damaged;

  private DocumentBytes(
      byte[] bytes, int start, int end, boolean cut, Charset charset, boolean damaged) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.cut = cut;
    this.charset = charset;
    this.damaged = damaged;
  }

  /** Reads as many bytes of a document as there is room for. */
  static DocumentBytes read(InputStream in, int most) throws IOException {
    byte[] bytes = new byte[(int) Math.min(Math.max(FIRST, in.available() + 2L), most + 2L)];
    int end = 1;
    for (int read = 0;
        read >= 0 && end < most + 2;
        read = in.read(bytes, end, bytes.length - end)) {
      end += read;
      if (end == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * end, most + 2L));
      }
    }
    boolean cut = end > most + 1;
    while (cut && end > 1 && (end > most + 1 || bytes[end - 1] < 0)) {
      end--;
    }
    return decoded(bytes, end, cut);
  }

  /** Finds out what the characters are written in, and writes them in UTF-8. */
  private static DocumentBytes decoded(byte[] bytes, int end, boolean cut) throws IOException {
    if (begins(bytes, end, 0xEF, 0xBB, 0xBF)) {
      int broken = broken(bytes, 4, end);
      return inUtf8(bytes, 4, end, cut, StandardCharsets.UTF_8, broken > 0);
    } else if (begins(bytes, end, 0xFF, 0xFE)) {
      return inUtf8(bytes, 3, end, cut, StandardCharsets.UTF_16LE, false);
    } else if (begins(bytes, end, 0xFE, 0xFF)) {
      return inUtf8(bytes, 3, end, cut, StandardCharsets.UTF_16BE, false);
    }
    int broken = broken(bytes, 1, end);
    boolean utf8 = broken == 0 || broken <= begun(bytes, end) - broken;
    return inUtf8(bytes, 1, end, cut, utf8 ? StandardCharsets.UTF_8 : WINDOWS, broken > 0);
  }

  private static boolean begins(byte[] bytes, int end, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i + 1 >= end || (bytes[i + 1] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Counts what is no character in UTF-8. */
  private static int broken(byte[] bytes, int from, int end) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, end - from);
    CharBuffer out = CharBuffer.allocate(CHARACTERS);
    int broken = 0;
    CoderResult result;
    do {
      passAscii(in);
      result = decoder.decode(in, out.clear(), true);
      if (result.isError()) {
        broken++;
        in.position(in.position() + result.length());
      }
    } while (!result.isUnderflow());
    return broken;
  }

  private static void passAscii(ByteBuffer in) {
    int at = in.position();
    while (in.limit() - at >= Long.BYTES && (in.getLong(at) & BEYOND_ASCII) == 0) {
      at += Long.BYTES;
    }
    in.position(at);
  }

  /** Counts what would be the first byte of a character beyond ASCII in UTF-8. */
  private static int begun(byte[] bytes, int end) {
    int begun = 0;
    for (int i = 1; i < end; i++) {
      begun += (bytes[i] & 0xC0) == 0xC0 ? 1 : 0;
    }
    return begun;
  }

  private static DocumentBytes inUtf8(
      byte[] bytes, int start, int end, boolean cut, Charset charset, boolean damaged)
      throws IOException {
    if (charset.equals(StandardCharsets.UTF_8) && !damaged) {
      return new DocumentBytes(bytes, start, end, cut, charset, false);
    }
    Written out = new Written(end);
    out.write(0);
    try (Reader in =
            new InputStreamReader(new ByteArrayInputStream(bytes, start, end - start), charset);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      in.transferTo(writer);
    }
    return new DocumentBytes(out.bytes(), 1, out.size(), cut, charset, damaged);
  }

  /** Returns the bytes; the document begins at {@link #start}, before which nothing counts. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns where the document begins. */
  int start() {
    return start;
  }

  /** Returns where it ends. */
  int end() {
    return end;
  }

  /** Tells whether there was no room for all of it. */
  boolean cut() {
    return cut;
  }

  /** Returns what it came in. */
  Charset charset() {
    return charset;
  }

  /** Tells whether some bytes are no characters in UTF-8. */
  boolean damaged() {
    return damaged;
  }

  /** Bytes that are written and then used without copying them. */
  private static final class Written extends ByteArrayOutputStream {
    Written(int size) {
      super(size);
    }

    byte[] bytes() {
      return buf;
    }
  }
}
