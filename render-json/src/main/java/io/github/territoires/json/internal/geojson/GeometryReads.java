package io.github.territoires.json.internal.geojson;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.json.internal.reading.Reads;
import io.github.territoires.json.internal.reading.RecordedTokens;
import io.github.territoires.json.internal.reading.Rules;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Names;
import io.github.territoires.model.Outline.Polygon;
import io.github.territoires.model.Outline.Ring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the polygons of a GeoJSON geometry; points and lines have none. */
final class GeometryReads implements Reads<List<Polygon>> {
  private static final String COLLECTION = "GeometryCollection";
  private static final Set<String> WITH_AREA = Set.of("Polygon", "MultiPolygon", COLLECTION);
  private static final Set<String> WITHOUT_AREA =
      Set.of("Point", "MultiPoint", "LineString", "MultiLineString");
  private static final int LONGITUDE = 0;
  private static final int MOST_LONGITUDE = 180;
  private static final int MOST_LATITUDE = 90;

  @Override
  public List<Polygon> read(Input in, @Nullable List<Polygon> base) {
    List<Polygon> polygons = new ArrayList<>();
    if (in.token() != Token.NULL) {
      geometry(in, polygons::add);
    }
    return polygons;
  }

  /** Looks for the type first, which need not stand before what it tells the shape of. */
  private void geometry(Input in, Consumer<Polygon> out) {
    RecordedTokens recorded = in.record();
    Optional<String> type = recorded.string("type");
    in.replay(
        recorded,
        (replayed, base) -> {
          geometry(replayed, type.orElse(""), out);
          return null;
        },
        null);
  }

  private void geometry(Input in, String type, Consumer<Polygon> out) {
    String shape = type.equals(COLLECTION) ? "geometries" : "coordinates";
    Members.object(
        in,
        WITH_AREA.contains(type) ? List.of("type", shape) : List.of("type"),
        member -> {
          if (member.equals("type")) {
            type(in);
          } else if (member.equals(shape) && WITH_AREA.contains(type)) {
            shape(in, type, out);
          } else {
            in.skip();
          }
        });
  }

  private static void type(Input in) {
    if (in.token() != Token.STRING) {
      in.wrongType("string");
      return;
    }
    String type = in.text();
    if (!WITH_AREA.contains(type) && !WITHOUT_AREA.contains(type)) {
      Set<String> known = new TreeSet<>(WITH_AREA);
      known.addAll(WITHOUT_AREA);
      in.report(
          in.problem(Rules.CONSTANT_UNKNOWN)
              .value(type)
              .nearest(Names.nearest(type, known).orElse(null))
              .detail("known", String.join(", ", known)));
    }
  }

  private void shape(Input in, String type, Consumer<Polygon> out) {
    switch (type) {
      case "Polygon" -> polygon(in, out);
      case "MultiPolygon" -> Members.list(in, i -> polygon(in, out));
      default -> Members.list(in, i -> geometry(in, out));
    }
  }

  private static void polygon(Input in, Consumer<Polygon> out) {
    List<Ring> rings = new ArrayList<>();
    Members.list(in, i -> ring(in).ifPresent(rings::add));
    if (!rings.isEmpty()) {
      out.accept(new Polygon(rings.get(0), rings.subList(1, rings.size())));
    }
  }

  private static Optional<Ring> ring(Input in) {
    int mark = in.problems().count();
    Coordinates coordinates = new Coordinates();
    Members.list(in, i -> position(in, coordinates));
    if (in.problems().count() > mark) {
      return Optional.empty();
    }
    try {
      return Optional.of(Ring.of(coordinates.all()));
    } catch (InvalidValueException e) {
      in.invalidWhole(e, null);
      return Optional.empty();
    }
  }

  /** Reads longitude and latitude, and passes over what follows, such as an altitude. */
  private static void position(Input in, Coordinates coordinates) {
    int mark = in.problems().count();
    int before = coordinates.size;
    Members.list(
        in,
        i -> {
          if (i > 1) {
            in.skip();
          } else if (in.token() != Token.NUMBER) {
            in.wrongType("number");
          } else {
            coordinate(in, i, coordinates);
          }
        });
    if (coordinates.size < before + 2 && in.problems().count() == mark) {
      in.report(in.problemOf(Rules.OBJECT_INVALID, null).detail("expected", "position"));
    }
  }

  private static void coordinate(Input in, int axis, Coordinates coordinates) {
    String text = in.text();
    double degrees = Double.parseDouble(text);
    if (Math.abs(degrees) > (axis == LONGITUDE ? MOST_LONGITUDE : MOST_LATITUDE)) {
      in.invalid("coordinate", text);
    }
    coordinates.add(degrees);
  }

  /** Numbers that become more and more. */
  private static final class Coordinates {
    private double[] numbers = new double[64];
    private int size;

    void add(double number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    double[] all() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
