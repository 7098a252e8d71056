package io.github.territoires.json.internal.geojson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What tells an official GeoJSON file from other JSON: features, and the name of the property that
 * holds the code of a territory. Looked for as words, so that broken files are known too.
 */
public final class PerimeterSigns {
  private static final String FEATURE = "\"feature";
  private static final String CODE = "\"id_ti\"";
  private static final String OTHER_CODE = "\"id_territoire\"";
  private static final int BUFFER = 1 << 13;
  private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(\u00ef\u00bb\u00bf|\ufeff)");

  private Charset charset = StandardCharsets.ISO_8859_1;
  private boolean begun;
  private boolean feature;
  private boolean code;

  private PerimeterSigns() {}

  /** Tells whether all signs are there, reading no further than needed. */
  public static boolean in(InputStream in) throws IOException {
    return new PerimeterSigns().found(in);
  }

  private boolean found(InputStream in) throws IOException {
    String end = "";
    byte[] bytes = in.readNBytes(BUFFER);
    charset = charset(bytes);
    while (bytes.length > 0) {
      String text = end + new String(bytes, charset).toLowerCase(Locale.ROOT);
      if (!begun && !begins(text)) {
        return false;
      }
      begun = true;
      feature |= text.contains(FEATURE);
      code |= text.contains(CODE) || text.contains(OTHER_CODE);
      if (feature && code) {
        return true;
      }
      end = text.substring(Math.max(0, text.length() - OTHER_CODE.length()));
      bytes = in.readNBytes(BUFFER);
    }
    return false;
  }

  /** Finds out what words are written in; in UTF-8, these are ASCII. */
  private static Charset charset(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return switch (mark) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.ISO_8859_1;
    };
  }

  /** Tells whether a document begins like JSON, behind a byte-order mark and blanks. */
  private static boolean begins(String text) {
    String start = BYTE_ORDER_MARK.matcher(text).replaceFirst("").strip();
    return start.startsWith("{") || start.startsWith("[");
  }
}
