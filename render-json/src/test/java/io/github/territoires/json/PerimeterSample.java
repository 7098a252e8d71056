package io.github.territoires.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A made file of twelve territories in official form, and where each of them stands in it. */
final class PerimeterSample {
  /** However a few characters of one are changed, it is none of the others. */
  private static final List<String> CODES =
      List.of(
          "1111", "2222", "3333", "4444", "5555", "6666", "7777", "8888", "9999", "0000", "0123",
          "3210");

  /** How a sample is laid out. */
  enum Layout {
    OFFICIAL,
    PROPERTIES_FIRST,
    ONE_LINE,
    PRETTY
  }

  private final byte[] bytes;
  private final List<int[]> spans = new ArrayList<>();

  private PerimeterSample(Layout layout) {
    StringBuilder out = new StringBuilder("{\n\"type\": \"FeatureCollection\",\n\"features\": [\n");
    for (int i = 0; i < CODES.size(); i++) {
      out.append(i == 0 ? "" : layout == Layout.ONE_LINE ? ", " : ",\n");
      int start = out.toString().getBytes(StandardCharsets.UTF_8).length;
      out.append(feature(i, layout));
      spans.add(new int[] {start, out.toString().getBytes(StandardCharsets.UTF_8).length});
    }
    bytes = out.append("\n]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  static PerimeterSample of(Layout layout) {
    return new PerimeterSample(layout);
  }

  static String code(int index) {
    return "ti-" + CODES.get(index);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  int features() {
    return spans.size();
  }

  /** Tells whether the text of a feature has one of these bytes. */
  boolean overlaps(int feature, int from, int to) {
    return from < spans.get(feature)[1] && to > spans.get(feature)[0];
  }

  /** Tells whether a byte is put into the text of a feature that comes before this one. */
  boolean holds(int feature, int at) {
    return at > spans.get(feature)[0] && at < spans.get(feature)[1];
  }

  private static String feature(int index, Layout layout) {
    String properties =
        "{ \"id_territoire\": \"%s\", \"lib_territoire\": \"Vallée d’Été %d\u00a0\", \"liste_geo\": \"CC de l'Île (Nord) (%s); CA Noël (%s)\" }"
            .formatted(code(index), index, siren(2 * index), siren(2 * index + 1));
    String geometry =
        "{ \"type\": \"%s\", \"coordinates\": %s }"
            .formatted(
                index % 2 == 0 ? "Polygon" : "MultiPolygon",
                index % 2 == 0
                    ? polygon(index)
                    : "[ " + polygon(index) + ", " + polygon(index + 20) + " ]");
    String feature =
        layout == Layout.PROPERTIES_FIRST
            ? "{ \"properties\": %s, \"geometry\": %s, \"type\": \"Feature\" }"
                .formatted(properties, geometry)
            : "{ \"type\": \"Feature\", \"properties\": %s, \"geometry\": %s }"
                .formatted(properties, geometry);
    return layout == Layout.PRETTY ? pretty(feature) : feature;
  }

  private static String pretty(String feature) {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    return mapper.writeValueAsString(mapper.readTree(feature));
  }

  private static String polygon(int index) {
    double x = -4 + index * 0.3;
    return String.format(
        Locale.ROOT,
        "[ [ [ %1$.6f, 46.0 ], [ %1$.6f, 46.2 ], [ %2$.6f, 46.15125 ], [ %1$.6f, 46.0 ] ] ]",
        x,
        x + 0.2);
  }

  /** Makes up a number with a correct check digit. */
  private static String siren(int number) {
    String digits = Integer.toString(20_012_345 + number * 371_293);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
      sum += digit / 10 + digit % 10;
    }
    return digits + (10 - sum % 10) % 10;
  }
}
