package io.github.territoires.json.internal.geojson;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.json.internal.reading.Reads;
import io.github.territoires.json.internal.reading.Rules;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Outline.Polygon;
import io.github.territoires.model.TerritoryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the outlines of territories from a GeoJSON document. */
final class AtlasReads implements Reads<Atlas> {
  private static final GeometryReads GEOMETRY = new GeometryReads();

  /** What is known so far of a feature. */
  private static final class Feature {
    private @Nullable String id;
    private @Nullable String property;
    private List<Polygon> polygons = List.of();

    Optional<TerritoryId> territory() {
      return parsed(id).or(() -> parsed(property));
    }

    private static Optional<TerritoryId> parsed(@Nullable String id) {
      try {
        return Optional.ofNullable(id).map(TerritoryId::parse);
      } catch (InvalidValueException e) {
        return Optional.empty();
      }
    }
  }

  @Override
  public Atlas read(Input in, @Nullable Atlas base) {
    Map<TerritoryId, List<Polygon>> polygons = new LinkedHashMap<>();
    Members.object(
        in,
        List.of("type", "features"),
        member -> {
          switch (member) {
            case "type" -> type(in, "FeatureCollection");
            case "features" -> Members.list(in, i -> feature(in, polygons));
            default -> in.skip();
          }
        });
    Map<TerritoryId, Outline> outlines = new LinkedHashMap<>();
    polygons.forEach((id, all) -> outlines.put(id, new Outline(all)));
    return Atlas.of(outlines);
  }

  private static void feature(Input in, Map<TerritoryId, List<Polygon>> polygons) {
    int mark = in.problems().count();
    Feature feature = new Feature();
    if (!Members.object(in, List.of("type", "geometry"), name -> member(in, name, feature))) {
      return;
    }
    Optional<TerritoryId> territory = feature.territory();
    territory.ifPresentOrElse(
        id -> in.problems().name(mark, id.toString()), () -> reportId(in, feature));
    if (territory.isPresent() && !feature.polygons.isEmpty()) {
      polygons.computeIfAbsent(territory.get(), id -> new ArrayList<>()).addAll(feature.polygons);
    }
  }

  private static void member(Input in, String member, Feature feature) {
    switch (member) {
      case "type" -> type(in, "Feature");
      case "id" -> feature.id = id(in);
      case "properties" -> properties(in, feature);
      case "geometry" -> feature.polygons = GEOMETRY.read(in, null);
      default -> in.skip();
    }
  }

  private static void properties(Input in, Feature feature) {
    if (in.token() != Token.NULL) {
      Members.object(
          in,
          List.of(),
          property -> {
            if (property.equals("id")) {
              feature.property = id(in);
            } else {
              in.skip();
            }
          });
    }
  }

  /** Reads an id if it may be that of a territory, which a number is not. */
  private static @Nullable String id(Input in) {
    if (in.token() == Token.STRING) {
      return in.text();
    }
    in.skip();
    return null;
  }

  private static void reportId(Input in, Feature feature) {
    String given = feature.id == null ? feature.property : feature.id;
    if (given == null) {
      in.report(in.problemOf(Rules.FIELD_MISSING, null).detail("field", "id"));
    } else {
      in.report(
          in.problemOf(Rules.VALUE_INVALID, feature.id == null ? "properties" : "id")
              .value(given)
              .detail("expected", "territory-id"));
    }
  }

  private static void type(Input in, String wanted) {
    if (in.token() != Token.STRING) {
      in.wrongType("string");
    } else if (!in.text().equals(wanted)) {
      in.report(in.problem(Rules.CONSTANT_UNKNOWN).value(in.text()).detail("known", wanted));
    }
  }
}
