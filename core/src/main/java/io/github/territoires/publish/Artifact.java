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
  private static final int HASH_LENGTH = 16;
  private static final int LONGEST = 1024;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");

  /** How the name of an immutable artifact ends, in a form that web servers understand too. */
  static final String HASHED_END = "\\.[0-9a-f]{16}\\.[A-Za-z0-9]+";

  private static final Pattern HASHED = Pattern.compile(".*" + HASHED_END);
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+");

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
   * @param mediaType what it is, such as {@code image/png}, without parameters
   * @param content makes the bytes
   */
  public static Artifact of(String path, String mediaType, Content content) {
    checkPath(path);
    checkMediaType(mediaType);
    return new Artifact(path, mediaType, content);
  }

  /**
   * Plans a file whose name changes with its content, so that it may be kept for ever: {@code
   * assets/ti.3f2a….css}.
   *
   * @param stem the path up to the first dot: {@code assets/ti}
   * @param extension the part behind the last dot: {@code css}
   * @param mediaType what it is
   * @param bytes the content
   */
  public static Artifact immutable(String stem, String extension, String mediaType, byte[] bytes) {
    byte[] copy = bytes.clone();
    String path = stem + "." + Sha384.of(copy).substring(0, HASH_LENGTH) + "." + extension;
    return of(path, mediaType, out -> out.write(copy));
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

  /** Tells whether a path is that of an immutable artifact, by the digits in its name. */
  static boolean isHashed(String path) {
    return HASHED.matcher(path).matches();
  }

  static void checkPath(String path) {
    boolean names = path.length() <= LONGEST;
    for (String name : path.split("/", names ? -1 : 1)) {
      names &= NAME.matcher(name).matches() && !name.startsWith("-") && !name.matches("\\.{1,2}");
    }
    if (!names) {
      throw new IllegalArgumentException(
          "path '"
              + path.substring(0, Math.min(path.length(), 100))
              + "' must be names of ASCII letters, digits, '.', '_' and '-' joined by '/',"
              + " none of them '.' or '..', at most 1024 characters");
    }
  }

  static void checkMediaType(String mediaType) {
    if (!MEDIA_TYPE.matcher(mediaType).matches()) {
      throw new IllegalArgumentException(
          "media type '" + mediaType + "' must be a type and a subtype, such as text/html");
    }
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
