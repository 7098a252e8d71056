package io.github.territoires.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** Documents that want more memory or time than there is, or are no documents at all. */
final class HostileDocuments {
  private static final long GIGABYTE = 1_000_000_000L;
  private static final String START = "{\"name\": {\"fr\": \"Essai\"}, \"asOf\": \"2026-01-01\", ";

  /**
   * One of them.
   *
   * @param code the code of the finding that it must end in
   * @param document its bytes
   */
  record Hostile(String code, Supplier<InputStream> document) {}

  private HostileDocuments() {}

  /** Returns each by its name. */
  static Map<String, Hostile> all() {
    Map<String, Hostile> all = new LinkedHashMap<>();
    add(
        all,
        "string-too-long",
        "a string of 1 GB",
        "{\"name\": {\"fr\": \"",
        i -> "a".repeat(1000),
        GIGABYTE / 1000);
    add(all, "string-too-long", "a name of 1 GB", "{\"", i -> "a".repeat(1000), GIGABYTE / 1000);
    add(
        all,
        "document-too-long",
        "an unknown string of 1 GB",
        "{\"x\": \"",
        i -> "a".repeat(1000),
        GIGABYTE / 1000);
    add(all, "document-too-long", "1 GB of blanks", "", i -> " ".repeat(1000), GIGABYTE / 1000);
    add(all, "number-too-long", "a number of a million digits", "{\"x\": ", i -> "1", 1_000_000);
    add(all, "number-too-long", "such a count", COUNT, i -> "1", 1_000_000);
    add(all, "nesting-too-deep", "100 000 lists", "", i -> "[", 100_000);
    add(all, "nesting-too-deep", "100 000 unknown lists", "{\"x\": ", i -> "[", 100_000);
    add(all, "nesting-too-deep", "100 000 objects", "", i -> "{\"name\":", 100_000);
    add(
        all,
        "values-too-many",
        "organisations without end",
        START + "\"organisations\": [",
        i -> "{\"id\":\"o" + i + "\",\"name\":{\"fr\":\"O\"}},",
        GIGABYTE / 20);
    add(
        all,
        "values-too-many",
        "organisations without ids",
        START + "\"organisations\": [",
        i -> "{},",
        GIGABYTE / 3);
    add(
        all,
        "values-too-many",
        "wordings without end",
        "{\"name\": {",
        i -> "\"x-" + i + "\":\"O\",",
        GIGABYTE / 20);
    add(
        all,
        "values-too-many",
        "unknown fields without end",
        "{",
        i -> "\"x" + i + "\":1,",
        GIGABYTE / 10);
    add(
        all,
        "values-too-many",
        "one field without end",
        "{",
        i -> "\"name\":{\"fr\":\"O\"},",
        GIGABYTE / 18);
    String organisation = START + "\"organisations\": [{\"id\": \"o\", \"name\": {\"fr\": \"O\"}, ";
    add(
        all,
        "too-",
        "an unknown list without end in a thing with an id",
        organisation + "\"x\": [1",
        i -> ",1".repeat(1000),
        GIGABYTE / 2000);
    add(
        all,
        "values-too-many",
        "long extras",
        organisation + "\"extra\": {\"x\": 1",
        i -> ", \"x" + i + "\": \"" + "€".repeat(900_000) + "\"",
        100);
    add(
        all,
        "values-too-many",
        "long names",
        "{\"x\": 1",
        i -> ", \"" + i + "x".repeat(990_000) + "\": 1",
        100);
    add(
        all,
        "values-too-many",
        "things that refer to nothing",
        START + "\"territories\": [",
        i -> "{\"id\":\"p/t" + i + "\"},",
        GIGABYTE / 20);
    text(all, "document-empty", "nothing", "");
    text(all, "document-empty", "blanks", " \n\t ");
    text(all, "document-truncated", "an open object", "{\"name\": {\"fr\": \"Essai\"}");
    text(all, "document-truncated", "an open string", "{\"name\": {\"fr\": \"Ess");
    text(all, "syntax-invalid", "no JSON", "<html>");
    text(all, "syntax-invalid", "a comma too many", "{\"links\": [],}");
    text(all, "syntax-invalid", "two documents", "{} {}");
    text(all, "syntax-invalid", "a control character", "{\"name\": {\"fr\": \"a\u0001\"}}");
    text(all, "syntax-invalid", "no number", "{\"x\": NaN}");
    text(all, "type-wrong", "a list", "[]");
    text(all, "type-wrong", "a string", "\"programme\"");
    text(all, "type-wrong", "null", "null");
    text(all, "value-invalid", "a lone surrogate", "{\"name\": {\"fr\": \"a\\ud800\"}}");
    text(all, "value-invalid", "a large exponent", COUNT + "1e999999999}]}]}");
    text(all, "value-invalid", "a larger exponent", COUNT + "1e99999999999}]}]}");
    text(all, "version-unsupported", "another major version", "{\"formatVersion\": \"2.0\"}");
    bytes(all, "encoding-invalid", "UTF-16", "{\"name\": {}}", StandardCharsets.UTF_16);
    bytes(all, "encoding-invalid", "UTF-16LE", "{\"name\": {}}", StandardCharsets.UTF_16LE);
    bytes(all, "encoding-invalid", "UTF-32", "{\"name\": {}}", Charset.forName("UTF-32"));
    bytes(all, "encoding-invalid", "Latin 1", "{\"é\": 1}", StandardCharsets.ISO_8859_1);
    return all;
  }

  private static final String COUNT =
      "{\"phases\": [{\"id\": \"phase-1\", \"announcedCounts\": [{\"territories\": ";

  private static void add(
      Map<String, Hostile> all,
      String code,
      String name,
      String start,
      LongFunction<String> more,
      long times) {
    all.put(name, new Hostile(code, () -> new Endless(start, more, times)));
  }

  private static void text(Map<String, Hostile> all, String code, String name, String document) {
    bytes(all, code, name, document, StandardCharsets.UTF_8);
  }

  private static void bytes(
      Map<String, Hostile> all, String code, String name, String document, Charset charset) {
    all.put(name, new Hostile(code, () -> new Endless("", i -> document, 1, charset)));
  }

  /** Reads them all, and prints what it finds in each; run in little memory. */
  public static void main(String[] arguments) throws IOException {
    JsonReader plain = JsonReader.create();
    JsonReader over =
        plain.over(
            plain.read(START + "\"organisations\": [{\"id\": \"o\", \"name\": {\"fr\": \"O\"}}]}"));
    for (JsonReader reader : new JsonReader[] {plain, over}) {
      for (var hostile : all().entrySet()) {
        Reading reading = reader.inspect(hostile.getValue().document().get());
        System.out.println(
            hostile.getKey()
                + ": "
                + (reading.programme().isPresent() ? "accepted " : "refused ")
                + reading.report().errors().stream()
                    .map(found -> found.code())
                    .distinct()
                    .toList());
      }
    }
  }

  /** A text that is made while it is read. */
  private static final class Endless extends InputStream {
    private final LongFunction<String> more;
    private final long times;
    private final Charset charset;
    private byte[] piece;
    private int at;
    private long count;

    Endless(String start, LongFunction<String> more, long times) {
      this(start, more, times, StandardCharsets.UTF_8);
    }

    Endless(String start, LongFunction<String> more, long times, Charset charset) {
      this.more = more;
      this.times = times;
      this.charset = charset;
      this.piece = start.getBytes(charset);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int read = 0;
      while (read < length) {
        if (at == piece.length) {
          if (count == times) {
            break;
          }
          piece = more.apply(count++).getBytes(charset);
          at = 0;
        }
        int part = Math.min(length - read, piece.length - at);
        System.arraycopy(piece, at, target, offset + read, part);
        at += part;
        read += part;
      }
      return read == 0 ? -1 : read;
    }
  }
}
