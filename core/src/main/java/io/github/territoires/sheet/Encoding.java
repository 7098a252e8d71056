package io.github.territoires.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the characters of a file are written, as far as its bytes tell.
 *
 * @param charset UTF-8, UTF-16 where the file says so, or else Windows-1252
 * @param mark how many bytes of byte-order mark come first
 * @param damaged whether some bytes may be no characters: no file in Windows-1252 is sure to be one
 */
public record Encoding(Charset charset, int mark, boolean damaged) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BUFFER = 1 << 14;

  /** Looks through a file. */
  public static Encoding of(Path file) throws IOException {
    int mark = 0;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(3);
      if (begins(start, 0xFF, 0xFE)) {
        return new Encoding(StandardCharsets.UTF_16LE, 2, false);
      } else if (begins(start, 0xFE, 0xFF)) {
        return new Encoding(StandardCharsets.UTF_16BE, 2, false);
      } else if (begins(start, 0xEF, 0xBB, 0xBF)) {
        mark = 3;
      }
    }
    try (InputStream in = Files.newInputStream(file)) {
      Sequences sequences = new Sequences();
      sequences.count(in);
      return mark > 0 || sequences.broken <= sequences.sound
          ? new Encoding(StandardCharsets.UTF_8, mark, sequences.broken > 0)
          : new Encoding(WINDOWS, 0, true);
    }
  }

  /** Tells whether a file in another encoding than UTF-8 was found out. */
  public boolean isForeign() {
    return !charset.equals(StandardCharsets.UTF_8);
  }

  private static boolean begins(byte[] start, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Counts what would be characters beyond ASCII in UTF-8, and what would be none. */
  private static final class Sequences {
    private long sound;
    private long broken;

    void count(InputStream in) throws IOException {
      CharsetDecoder decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
      CharBuffer chars = CharBuffer.allocate(BUFFER);
      int read = in.read(bytes.array());
      while (read >= 0) {
        bytes.limit(bytes.position() + read).position(0);
        decode(decoder, bytes, chars);
        bytes.compact();
        read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      }
      broken += bytes.position();
    }

    private void decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars) {
      CoderResult result;
      do {
        result = decoder.decode(bytes, chars, false);
        sound += chars.flip().chars().filter(c -> c >= 0x80).count();
        chars.clear();
        if (result.isError()) {
          broken++;
          bytes.position(bytes.position() + result.length());
        }
      } while (!result.isUnderflow());
    }
  }
}
