package io.github.territoires.json.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a document: UTF-8 and nothing else, up to a length, and without the byte-order
 * mark that some editors write before them.
 */
public abstract class DocumentText extends Reader {
  private static final char MARK = '\uFEFF';

  private final long limit;
  private long length;
  private boolean begun;
  private boolean marked;

  private DocumentText(long limit) {
    this.limit = limit;
  }

  /** Decodes bytes; the stream is left open. */
  public static DocumentText of(InputStream in, long maxBytes) {
    return new OfBytes(in, maxBytes);
  }

  /** Passes characters on; the reader is left open. */
  public static DocumentText of(Reader in, long maxCharacters) {
    return new OfCharacters(in, maxCharacters);
  }

  /** Tells whether a byte-order mark was left out. */
  boolean marked() {
    return marked;
  }

  /** Reads at least one character, or returns -1 at the end. */
  abstract int decode(char[] target, int offset, int size) throws IOException;

  /** Counts towards the limit. */
  final void count(int more) throws DocumentException {
    length += more;
    if (length > limit) {
      throw new DocumentException(Rules.DOCUMENT_TOO_LONG, Long.toString(limit));
    }
  }

  @Override
  public final int read(char[] target, int offset, int size) throws IOException {
    int read = decode(target, offset, size);
    if (!begun && read > 0) {
      begun = true;
      if (target[offset] == MARK) {
        marked = true;
        System.arraycopy(target, offset + 1, target, offset, read - 1);
        return read > 1 ? read - 1 : decode(target, offset, size);
      }
    }
    return read;
  }

  /** Leaves the source open, which is its owner's to close. */
  @Override
  public final void close() {}

  private static final class OfCharacters extends DocumentText {
    private final Reader in;

    OfCharacters(Reader in, long limit) {
      super(limit);
      this.in = in;
    }

    @Override
    int decode(char[] target, int offset, int size) throws IOException {
      int read = in.read(target, offset, size);
      while (read == 0) {
        read = in.read(target, offset, size);
      }
      count(Math.max(0, read));
      return read;
    }
  }

  private static final class OfBytes extends DocumentText {
    private static final int BUFFER = 8192;
    private static final int FIRST = 4;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean checked;
    private boolean ended;

    OfBytes(InputStream in, long limit) {
      super(limit);
      this.in = in;
    }

    @Override
    int decode(char[] target, int offset, int size) throws IOException {
      CharBuffer characters = CharBuffer.wrap(target, offset, size);
      while (!checked) {
        fill();
      }
      while (true) {
        CoderResult result = decoder.decode(bytes, characters, ended);
        int read = characters.position() - offset;
        if (read > 0) {
          return read;
        }
        if (result.isError()) {
          throw new DocumentException(Rules.ENCODING_INVALID, "");
        }
        if (ended) {
          return -1;
        }
        fill();
      }
    }

    private void fill() throws IOException {
      bytes.compact();
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = read < 0;
      bytes.position(bytes.position() + Math.max(0, read)).flip();
      count(Math.max(0, read));
      if (!checked && (ended || bytes.remaining() >= FIRST)) {
        checked = true;
        refuseWideCharacters();
      }
    }

    /** No JSON in UTF-8 has a zero among its first bytes, which most others have. */
    private void refuseWideCharacters() throws DocumentException {
      int zeros = 0;
      for (int i = 0; i < Math.min(FIRST, bytes.remaining()); i++) {
        zeros += bytes.get(i) == 0 ? 1 : 0;
      }
      boolean marked =
          bytes.remaining() > 1
              && (bytes.getShort(0) == (short) MARK
                  || bytes.getShort(0) == Short.reverseBytes((short) MARK));
      if (zeros > 0 || marked) {
        boolean wide = zeros > 2 || (zeros == 2 && (marked || bytes.getShort(0) == 0));
        throw new DocumentException(Rules.ENCODING_INVALID, wide ? "UTF-32" : "UTF-16");
      }
    }
  }
}
