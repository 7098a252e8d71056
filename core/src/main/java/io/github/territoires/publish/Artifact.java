package io.github.territoires.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file of a publication: where it stands, what it is, and how its content is made.
 *
 * <pre>{@code
 * Artifact.text("markdown/v1/phase-1/ti-7507.fr.md", "text/markdown", out -> renderer.render(view, out));
 * }</pre>
 *
 * @since 0.1
 */
public final class Artifact {
  private static final Pattern PATH =
      Pattern.compile("(?:[A-Za-z0-9_.][A-Za-z0-9_.-]*/)*[A-Za-z0-9_.][A-Za-z0-9_.-]*");
  private static final Pattern DOTS = Pattern.compile("(?:.*/)?\\.{1,2}(?:/.*)?");

  private final String path;
  private final String mediaType;
  private final Content content;

  private Artifact(String path, String mediaType, Content content) {
    this.path = path;
    this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
    this.content = Objects.requireNonNull(content, "content");
  }

  /** Makes the bytes of a file; called once, perhaps on another thread. */
  @FunctionalInterface
  public interface Content {
    /** Writes the whole content and leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Makes the text of a file; called once, perhaps on another thread. */
  @FunctionalInterface
  public interface TextContent {
    /** Appends the whole text. */
    void appendTo(Appendable out) throws IOException;
  }

  /**
   * Plans a file of bytes.
   *
   * @param path where it stands in the published folder: names of ASCII letters, digits, {@code .},
   *     {@code _} and {@code -}, joined by slashes, none of them {@code .} or {@code ..}
   * @param mediaType what it is, such as {@code image/png}
   * @param content makes the bytes
   */
  public static Artifact of(String path, String mediaType, Content content) {
    if (!PATH.matcher(path).matches() || DOTS.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "path '"
              + path
              + "' must be names of ASCII letters, digits, '.', '_' and '-' joined by '/',"
              + " none of them '.' or '..'");
    }
    return new Artifact(path, mediaType, content);
  }

  /** Plans a file of text in UTF-8. */
  public static Artifact text(String path, String mediaType, TextContent content) {
    return of(
        path,
        mediaType,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          content.appendTo(writer);
          writer.flush();
        });
  }

  /** Returns where the file stands in the published folder. */
  public String path() {
    return path;
  }

  /** Returns the media type, without a charset: texts are in UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** Writes the content and leaves the stream open. */
  public void writeTo(OutputStream out) throws IOException {
    content.writeTo(out);
  }

  /** Returns path and media type. */
  @Override
  public String toString() {
    return path + " (" + mediaType + ")";
  }
}
