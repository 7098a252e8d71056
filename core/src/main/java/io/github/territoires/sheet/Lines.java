package io.github.territoires.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file, of which the end of a very long one is passed over. */
final class Lines implements Closeable {
  /** How many characters of a line are kept. */
  static final int LONGEST = 1 << 20;

  /**
   * A line.
   *
   * @param text what stands in it, without its end
   * @param cut whether there was more
   */
  record Line(String text, boolean cut) {}

  private final Reader in;
  private final char[] buffer = new char[1 << 13];
  private final Deque<Line> ahead = new ArrayDeque<>();
  private int next;
  private int end;
  private boolean afterReturn;

  private Lines(Reader in) {
    this.in = in;
  }

  static Lines of(Path file, Encoding encoding) throws IOException {
    var bytes = Files.newInputStream(file);
    try {
      bytes.skipNBytes(encoding.mark());
      return new Lines(new InputStreamReader(bytes, encoding.charset()));
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  /** Returns the next line, or null after the last. */
  @Nullable Line take() throws IOException {
    return ahead.isEmpty() ? read() : ahead.pop();
  }

  /** Puts lines that were taken back before those to come. */
  void giveBack(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      ahead.push(lines.get(i));
    }
  }

  private @Nullable Line read() throws IOException {
    if (!filled()) {
      return null;
    }
    if (afterReturn && buffer[next] == '\n') {
      next++;
      if (!filled()) {
        return null;
      }
    }
    StringBuilder text = new StringBuilder();
    boolean cut = false;
    while (filled()) {
      int from = next;
      while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
        next++;
      }
      int kept = Math.min(next - from, LONGEST - text.length());
      text.append(buffer, from, kept);
      cut |= kept < next - from;
      if (next < end) {
        afterReturn = buffer[next++] == '\r';
        return new Line(text.toString(), cut);
      }
    }
    afterReturn = false;
    return new Line(text.toString(), cut);
  }

  private boolean filled() throws IOException {
    if (next < end) {
      return true;
    }
    next = 0;
    end = in.read(buffer);
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
