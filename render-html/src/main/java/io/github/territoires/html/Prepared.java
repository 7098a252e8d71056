package io.github.territoires.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A widget ready to be sent as often as it is asked for: its texts are escaped when it is prepared,
 * and it is rendered when it is first asked for. Immutable and thread-safe. It keeps what it was
 * made of: prepare anew when the programme has changed.
 *
 * <pre>{@code
 * Prepared projects = html.prepare(programme, limoges, "projects");
 * response.setHeader("ETag", projects.etag());
 * projects.writeTo(response.getOutputStream());
 * }</pre>
 *
 * @since 0.1
 */
public final class Prepared {
  private final Supplier<String> rendering;
  private volatile @Nullable String text;
  private volatile byte @Nullable [] bytes;
  private volatile @Nullable String etag;

  Prepared(Supplier<String> rendering) {
    this.rendering = rendering;
  }

  /** Returns the widget as text. */
  @Override
  public String toString() {
    String known = text;
    if (known == null) {
      known = rendering.get();
      text = known;
    }
    return known;
  }

  /** Writes the widget in UTF-8. The stream is neither flushed nor closed. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes());
  }

  /** Returns how many bytes {@link #writeTo} writes. */
  public int length() {
    return bytes().length;
  }

  /**
   * Returns a strong entity tag, in its quotes, as in the HTTP header: equal if, and but for chance
   * only if, the bytes are.
   */
  public String etag() {
    String known = etag;
    if (known == null) {
      known = '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest(bytes())) + '"';
      etag = known;
    }
    return known;
  }

  private byte[] bytes() {
    byte[] known = bytes;
    if (known == null) {
      known = toString().getBytes(StandardCharsets.UTF_8);
      bytes = known;
    }
    return Objects.requireNonNull(known);
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
