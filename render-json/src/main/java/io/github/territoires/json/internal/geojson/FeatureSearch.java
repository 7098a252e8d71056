package io.github.territoires.json.internal.geojson;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds where a feature may begin, in whatever surrounds it. */
final class FeatureSearch {
  private static final byte[] TYPE = bytes("\"type\"");
  private static final byte[] FEATURE = bytes("\"Feature\"");

  /** What else features begin with; no string of a document looks like this behind a brace. */
  private static final List<byte[]> OTHERS =
      List.of(bytes("\"properties\""), bytes("\"geometry\""), bytes("\"id\""), bytes("\"bbox\""));

  /** With the record separator, which stands before each feature of a GeoJSON text sequence. */
  private static final String BETWEEN = " \n\r\t,]}\u001e";

  private FeatureSearch() {}

  /** Finds the next brace from a byte on behind which a feature may stand; -1 if there is none. */
  static int next(byte[] bytes, int from, int end) {
    for (int at = from; at < end; at++) {
      if (bytes[at] == '{' && begins(bytes, afterBlanks(bytes, at + 1, end), end)) {
        return at;
      }
    }
    return -1;
  }

  /** Tells whether there is nothing from a byte to another but what parts features and lists. */
  static boolean isNothing(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (BETWEEN.indexOf(bytes[at]) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean begins(byte[] bytes, int at, int end) {
    if (!stands(TYPE, bytes, at, end)) {
      return OTHERS.stream().anyMatch(name -> stands(name, bytes, at, end));
    }
    int colon = afterBlanks(bytes, at + TYPE.length, end);
    return colon < end
        && bytes[colon] == ':'
        && stands(FEATURE, bytes, afterBlanks(bytes, colon + 1, end), end);
  }

  private static boolean stands(byte[] word, byte[] bytes, int at, int end) {
    if (end - at < word.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static int afterBlanks(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end
        && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }

  private static byte[] bytes(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }
}
