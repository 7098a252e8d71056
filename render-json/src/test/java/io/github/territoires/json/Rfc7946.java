package io.github.territoires.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a feature collection by the text of RFC 7946; numbers of sections stand beside. */
final class Rfc7946 {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final List<String> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private Rfc7946() {}

  /** Returns what is wrong with a document, each fault with its section and its place. */
  static List<String> faults(String document) {
    Rfc7946 check = new Rfc7946();
    check.collection(MAPPER.readTree(document));
    return check.faults;
  }

  private void must(boolean held, String section, String place) {
    if (!held) {
      faults.add(section + " " + place);
    }
  }

  private void collection(JsonNode root) {
    must(root.path("type").asString("").equals("FeatureCollection"), "3.3 type", "");
    must(root.path("features").isArray(), "3.3 features", "");
    without(root, "", "coordinates", "geometries", "geometry", "properties");
    for (int i = 0; i < root.path("features").size(); i++) {
      feature(root.path("features").get(i), "/features/" + i);
    }
  }

  private void feature(JsonNode feature, String at) {
    must(feature.path("type").asString("").equals("Feature"), "3.2 type", at);
    must(feature.has("geometry"), "3.2 geometry", at);
    must(
        feature.has("properties")
            && (feature.get("properties").isObject() || feature.get("properties").isNull()),
        "3.2 properties",
        at);
    if (feature.has("id")) {
      must(feature.get("id").isString() || feature.get("id").isNumber(), "3.2 id", at);
      must(ids.add(feature.get("id").toString()), "3.2 id given twice", at);
    }
    without(feature, at, "coordinates", "geometries", "features");
    JsonNode geometry = feature.path("geometry");
    if (!geometry.isNull()) {
      geometry(geometry, at + "/geometry");
    }
  }

  /** No object has members of another type (7.1), none a coordinate reference system (4). */
  private void without(JsonNode object, String at, String... others) {
    for (String other : others) {
      must(!object.has(other), "7.1 " + other, at);
    }
    must(!object.has("crs"), "4 crs", at);
    if (object.has("bbox")) {
      box(object.get("bbox"), at + "/bbox");
    }
  }

  private void box(JsonNode box, String at) {
    boolean numbers = box.isArray() && (box.size() == 4 || box.size() == 6);
    for (int i = 0; i < box.size(); i++) {
      numbers &= box.get(i).isNumber();
    }
    must(numbers, "5 bbox", at);
    if (numbers) {
      must(box.get(1).asDouble() <= box.get(box.size() / 2 + 1).asDouble(), "5 south, north", at);
    }
  }

  private void geometry(JsonNode geometry, String at) {
    without(geometry, at, "geometry", "properties", "features");
    JsonNode coordinates = geometry.path("coordinates");
    must(coordinates.isArray(), "3.1 coordinates", at);
    switch (geometry.path("type").asString("")) {
      case "Polygon" -> polygon(coordinates, at);
      case "MultiPolygon" -> {
        for (int i = 0; i < coordinates.size(); i++) {
          polygon(coordinates.get(i), at + "/" + i);
        }
      }
      default -> must(false, "1.4 type", at);
    }
  }

  /** The first ring is the exterior one (3.1.6), the others are inside of it. */
  private void polygon(JsonNode rings, String at) {
    must(rings.isArray() && !rings.isEmpty(), "3.1.6 rings", at);
    for (int i = 0; i < rings.size(); i++) {
      ring(rings.get(i), i == 0, at + "/" + i);
    }
  }

  private void ring(JsonNode ring, boolean exterior, String at) {
    must(ring.isArray() && ring.size() >= 4, "3.1.6 four positions", at);
    boolean positions = true;
    for (int i = 0; i < ring.size(); i++) {
      positions &= position(ring.get(i), at + "/" + i);
    }
    if (positions && ring.size() >= 4) {
      must(ring.get(0).equals(ring.get(ring.size() - 1)), "3.1.6 closed", at);
      int side = side(ring).signum();
      must(exterior ? side >= 0 : side <= 0, "3.1.6 right-hand rule", at);
    }
  }

  private boolean position(JsonNode position, String at) {
    boolean numbers =
        position.isArray()
            && (position.size() == 2 || position.size() == 3)
            && position.get(0).isNumber()
            && position.get(1).isNumber();
    must(numbers, "3.1.1 position", at);
    if (numbers) {
      must(Math.abs(position.get(0).asDouble()) <= 180, "4 longitude", at);
      must(Math.abs(position.get(1).asDouble()) <= 90, "4 latitude", at);
    }
    return numbers;
  }

  /** The area exactly: more than nothing where a ring runs counter-clockwise. */
  private static BigDecimal side(JsonNode ring) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 1; i < ring.size(); i++) {
      JsonNode a = ring.get(i - 1);
      JsonNode b = ring.get(i);
      sum =
          sum.add(a.get(0).decimalValue().multiply(b.get(1).decimalValue()))
              .subtract(b.get(0).decimalValue().multiply(a.get(1).decimalValue()));
    }
    return sum;
  }
}
