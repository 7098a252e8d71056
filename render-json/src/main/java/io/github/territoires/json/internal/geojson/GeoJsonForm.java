package io.github.territoires.json.internal.geojson;

import io.github.territoires.json.internal.engine.TokenWriter;
import io.github.territoires.json.internal.form.Output;
import io.github.territoires.json.internal.form.References;
import io.github.territoires.json.internal.form.Values;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Department;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import io.github.territoires.model.Member;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Outline.Polygon;
import io.github.territoires.model.Outline.Ring;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Optional;

/** How territories and their outlines stand in a GeoJSON document (RFC 7946). */
public final class GeoJsonForm {
  private final TokenWriter tokens;
  private final Output out;

  private GeoJsonForm(TokenWriter tokens, Programme programme) {
    this.tokens = tokens;
    this.out = new Output(tokens, References.in(programme));
  }

  /** Writes a feature for each territory of a programme. */
  public static void write(Programme programme, Atlas atlas, TokenWriter tokens) {
    GeoJsonForm form = new GeoJsonForm(tokens, programme);
    tokens.startObject();
    form.string("type", "FeatureCollection");
    tokens.name("features");
    tokens.startArray();
    programme
        .territories()
        .forEach(territory -> form.feature(territory, atlas.outline(territory.id())));
    tokens.endArray();
    tokens.endObject();
  }

  private void feature(Territory territory, Optional<Outline> outline) {
    tokens.startObject();
    string("type", "Feature");
    string("id", territory.id().toString());
    tokens.name("properties");
    properties(territory);
    tokens.name("geometry");
    outline.ifPresentOrElse(this::geometry, tokens::nothing);
    tokens.endObject();
  }

  private void properties(Territory territory) {
    tokens.startObject();
    string("id", territory.id().toString());
    string("phase", territory.id().phase().toString());
    string("code", territory.id().code());
    territory
        .name()
        .ifPresent(
            name -> {
              tokens.name("name");
              Values.TEXT.write(name, out);
            });
    strings("regions", territory.regions().stream().map(Region::code).toList());
    strings("departments", territory.departments().stream().map(Department::code).toList());
    territory
        .perimeter()
        .map(Perimeter::members)
        .filter(members -> members.extent() == Extent.ALL)
        .map(Listing::items)
        .map(members -> members.stream().map(Member::code).map(code -> code.value()).toList())
        .ifPresent(codes -> strings("members", codes));
    tokens.endObject();
  }

  private void geometry(Outline outline) {
    List<Polygon> polygons = outline.polygons();
    tokens.startObject();
    string("type", polygons.size() == 1 ? "Polygon" : "MultiPolygon");
    tokens.name("coordinates");
    if (polygons.size() == 1) {
      polygon(polygons.get(0));
    } else {
      tokens.startArray();
      polygons.forEach(this::polygon);
      tokens.endArray();
    }
    tokens.endObject();
  }

  private void polygon(Polygon polygon) {
    tokens.startArray();
    ring(polygon.exterior(), true);
    polygon.holes().forEach(hole -> ring(hole, false));
    tokens.endArray();
  }

  /** Writes a ring, backwards where it runs the wrong way round. */
  private void ring(Ring exact, boolean counterClockwise) {
    Ring ring = Rings.rounded(exact);
    double area = Rings.doubleArea(ring);
    boolean forwards = area == 0 || area > 0 == counterClockwise;
    tokens.startArray();
    for (int i = 0; i < ring.size(); i++) {
      int point = forwards ? i : ring.size() - 1 - i;
      tokens.startArray();
      tokens.number(Rings.decimal(ring.longitude(point)));
      tokens.number(Rings.decimal(ring.latitude(point)));
      tokens.endArray();
    }
    tokens.endArray();
  }

  private void string(String name, String value) {
    tokens.name(name);
    tokens.string(value);
  }

  private void strings(String name, List<String> values) {
    tokens.name(name);
    tokens.startArray();
    values.forEach(tokens::string);
    tokens.endArray();
  }
}
