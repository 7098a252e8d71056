package io.github.territoires.json.internal.geojson;

import io.github.territoires.json.internal.reading.Rules;
import io.github.territoires.model.Names;
import io.github.territoires.model.Outline.Polygon;
import io.github.territoires.model.Outline.Ring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the polygons of a geometry, ring by ring; points and lines have none. */
final class PolygonReading {
  private static final String POLYGON = "Polygon";
  private static final String POLYGONS = "MultiPolygon";
  private static final String COLLECTION = "GeometryCollection";
  private static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(
              POLYGON,
              POLYGONS,
              COLLECTION,
              "Point",
              "MultiPoint",
              "LineString",
              "MultiLineString"));

  private final JsonFactory factory;
  private final DocumentBytes document;
  private final Remarks remarks;
  private final RingReading rings;

  PolygonReading(JsonFactory factory, DocumentBytes document, Remarks remarks, RingReading rings) {
    this.factory = factory;
    this.document = document;
    this.remarks = remarks;
    this.rings = rings;
  }

  /** Reads the geometry that begins here. */
  void read(Tokens in, List<Polygon> out) {
    if (in.token() == JsonToken.VALUE_NULL) {
      return;
    }
    int at = in.offset();
    if (in.token() != JsonToken.START_OBJECT) {
      remarks.leftOut(Rules.GEOMETRY_WRONG, at).detail("given", in.kind());
      in.json().skipChildren();
      return;
    }
    String type = null;
    int coordinates = 0;
    boolean inside = false;
    for (String name = in.json().nextName(); name != null; name = in.json().nextName()) {
      in.next();
      switch (name) {
        case "type" -> type = type == null ? text(in) : type;
        case "coordinates" -> {
          inside = true;
          coordinates = type == null ? in.offset() : 0;
          shape(type == null ? "" : type, in, out);
        }
        case "geometries" -> {
          inside = true;
          collection(in, out);
        }
        default -> in.json().skipChildren();
      }
    }
    if (type == null || !KNOWN.contains(type)) {
      unknown(at, type);
    } else if (!inside) {
      remarks.leftOut(Rules.GEOMETRY_NESTING, at).value(type);
    } else if (coordinates > 0) {
      again(type, coordinates, out);
    }
  }

  private static @Nullable String text(Tokens in) {
    if (in.token() == JsonToken.VALUE_STRING) {
      return in.json().getString();
    }
    in.json().skipChildren();
    return null;
  }

  private void unknown(int at, @Nullable String type) {
    remarks
        .leftOut(Rules.GEOMETRY_TYPE, at)
        .value(type == null ? "" : type)
        .nearest(type == null ? null : Names.nearest(type, KNOWN).orElse(null))
        .detail("known", String.join(", ", KNOWN));
  }

  /** Reads coordinates of a type that only came behind them. */
  private void again(String type, int at, List<Polygon> out) {
    try (JsonParser json =
        factory.createParser(
            ObjectReadContext.empty(), document.bytes(), at, document.end() - at)) {
      Tokens in = new Tokens(json, at);
      in.next();
      shape(type, in, out);
    }
  }

  private void shape(String type, Tokens in, List<Polygon> out) {
    switch (type) {
      case POLYGON -> polygon(in, out);
      case POLYGONS -> {
        if (isList(in)) {
          int at = in.offset();
          boolean empty = true;
          while (in.next() != JsonToken.END_ARRAY) {
            empty = false;
            polygon(in, out);
          }
          remarkIf(empty, at);
        }
      }
      default -> in.json().skipChildren();
    }
  }

  private void collection(Tokens in, List<Polygon> out) {
    if (isList(in)) {
      while (in.next() != JsonToken.END_ARRAY) {
        read(in, out);
      }
    }
  }

  private void polygon(Tokens in, List<Polygon> out) {
    if (!isList(in)) {
      return;
    }
    int at = in.offset();
    List<Ring> all = new ArrayList<>();
    boolean empty = true;
    boolean whole = true;
    while (in.next() != JsonToken.END_ARRAY) {
      empty = false;
      if (whole) {
        Optional<Ring> ring = rings.read(in);
        ring.ifPresent(all::add);
        whole = !all.isEmpty();
      } else {
        in.json().skipChildren();
      }
    }
    if (!all.isEmpty()) {
      out.add(new Polygon(all.get(0), all.subList(1, all.size())));
    }
    remarkIf(empty, at);
  }

  private void remarkIf(boolean empty, int at) {
    if (empty) {
      remarks.leftOut(Rules.GEOMETRY_EMPTY, at);
    }
  }

  private boolean isList(Tokens in) {
    if (in.token() == JsonToken.START_ARRAY) {
      return true;
    }
    remarks.leftOut(Rules.GEOMETRY_NESTING, in.offset());
    in.json().skipChildren();
    return false;
  }
}
