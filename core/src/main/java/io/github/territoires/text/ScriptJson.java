package io.github.territoires.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Escapes a JSON document for a script element, which it can then neither end nor turn into
 * something else. What comes out is the same document to every JSON parser.
 *
 * <p>{@literal <}, {@literal >}, {@literal &} and the line separators U+2028 and U+2029, which
 * stand nowhere in JSON but within strings, become escapes of the form backslash, u and four
 * digits.
 *
 * @since 0.1
 */
public final class ScriptJson {
  private ScriptJson() {}

  /** Returns the JSON document escaped. */
  public static String escape(String json) {
    StringBuilder out = new StringBuilder(json.length() + 16);
    try {
      escape(json, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Appends the JSON document escaped. */
  public static void escape(CharSequence json, Appendable out) throws IOException {
    int from = 0;
    for (int i = 0; i < json.length(); i++) {
      String escape = escape(json.charAt(i));
      if (escape != null) {
        out.append(json, from, i).append(escape);
        from = i + 1;
      }
    }
    out.append(json, from, json.length());
  }

  private static @Nullable String escape(char c) {
    return switch (c) {
      case '<' -> "\\u003c";
      case '>' -> "\\u003e";
      case '&' -> "\\u0026";
      case '\u2028' -> "\\u2028";
      case '\u2029' -> "\\u2029";
      default -> null;
    };
  }
}
