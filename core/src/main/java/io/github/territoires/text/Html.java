package io.github.territoires.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Escapes text for HTML ({@literal &}, {@literal <}, {@literal >} and both kinds of quotes), so
 * that it stays text wherever it stands between tags or in a quoted attribute.
 *
 * <pre>{@code
 * out.append("<p title='").append(Html.escape(title)).append("'>");
 * }</pre>
 *
 * <p>It does not make an address safe to follow, nor text safe within a script or a style sheet.
 *
 * @since 0.1
 */
public final class Html {
  private Html() {}

  /** Returns the text escaped; the same object if there is nothing to escape. */
  public static String escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (entity(text.charAt(i)) != null) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        try {
          escape(text, out);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        return out.toString();
      }
    }
    return text;
  }

  /** Appends the text escaped. */
  public static void escape(CharSequence text, Appendable out) throws IOException {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity != null) {
        out.append(text, from, i).append(entity);
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
