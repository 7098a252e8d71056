package io.github.territoires.json.internal.geojson;

import io.github.territoires.json.internal.reading.Rules;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Outline.Polygon;
import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.opendata.PerimeterFile.Value;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one feature after another. */
final class FeatureReading {
  private static final String TYPE = "type";
  private static final String PROPERTIES = "properties";
  private static final String GEOMETRY = "geometry";
  private static final Set<String> MEMBERS = Set.of(TYPE, PROPERTIES, GEOMETRY);

  private static final char LOST = '\uFFFD';

  private final Places places;
  private final Remarks remarks;
  private final RingReading rings;
  private final PolygonReading geometries;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final List<Polygon> polygons = new ArrayList<>();
  private final Set<String> members = new HashSet<>();
  private String type = "";
  private boolean described;
  private @Nullable String label;

  FeatureReading(Places places, Remarks remarks, RingReading rings, PolygonReading geometries) {
    this.places = places;
    this.remarks = remarks;
    this.rings = rings;
    this.geometries = geometries;
  }

  /** Returns how the feature that was begun last is called, as far as that is known. */
  @Nullable String label() {
    return label;
  }

  /** Forgets the feature that was begun last. */
  void begin() {
    remarks.forget();
    rings.begin();
    values.clear();
    polygons.clear();
    members.clear();
    type = "";
    described = false;
    label = null;
  }

  /**
   * Reads the object that begins here.
   *
   * @param pointer its JSON Pointer, if that is known
   * @return whether it is a feature, which then has been added
   */
  boolean read(Tokens in, Optional<String> pointer, PerimeterFile.Builder file) {
    begin();
    int at = in.offset();
    Location location = location(at, pointer);
    for (String name = in.json().nextName(); name != null; name = in.json().nextName()) {
      in.next();
      member(name, in, pointer);
    }
    boolean feature = type.equals("Feature");
    if (!described && !(feature && (members.contains(PROPERTIES) || members.contains(GEOMETRY)))) {
      return false;
    }
    if (!feature) {
      remarks.add(Rules.FEATURE_TYPE, at).value(type);
    }
    if (!members.contains(GEOMETRY)) {
      remarks.add(Rules.GEOMETRY_MISSING, at);
    }
    file.add(
        values,
        polygons.isEmpty() ? Optional.empty() : Optional.of(new Outline(polygons)),
        location);
    remarks.give(label, file);
    return true;
  }

  private void member(String name, Tokens in, Optional<String> pointer) {
    switch (name) {
      case TYPE, PROPERTIES, GEOMETRY -> {
        if (members.add(name)) {
          known(name, in, pointer);
        } else {
          repeated(name, in);
        }
      }
      default -> in.json().skipChildren();
    }
  }

  private void known(String name, Tokens in, Optional<String> pointer) {
    if (name.equals(GEOMETRY)) {
      geometries.read(in, polygons);
    } else if (name.equals(PROPERTIES)) {
      properties(in, pointer);
    } else if (in.token() == JsonToken.VALUE_STRING) {
      type = in.json().getString();
    } else {
      in.json().skipChildren();
    }
  }

  private void repeated(String name, Tokens in) {
    leftOut(Rules.MEMBER_REPEATED, name, in).value(name);
    in.json().skipChildren();
  }

  /** Where a member of a feature stands twice, two features may have run into one another. */
  private Violation.Builder leftOut(Rule rule, String name, Tokens in) {
    boolean members = MEMBERS.contains(name) || PerimeterFile.listsMembers(name);
    return members ? remarks.lost(rule, in.offset()) : remarks.leftOut(rule, in.offset());
  }

  private void properties(Tokens in, Optional<String> pointer) {
    if (in.token() != JsonToken.START_OBJECT) {
      if (in.token() != JsonToken.VALUE_NULL) {
        remarks.lost(Rules.PROPERTIES_WRONG, in.offset()).detail("given", in.kind());
      }
      in.json().skipChildren();
      return;
    }
    described = true;
    for (String name = in.json().nextName(); name != null; name = in.json().nextName()) {
      in.next();
      property(name, in, pointer);
    }
  }

  private void property(String name, Tokens in, Optional<String> pointer) {
    if (!PerimeterFile.isOfficial(name)) {
      in.json().skipChildren();
    } else if (values.containsKey(name)) {
      repeated(name, in);
    } else if (in.token().isStructStart()) {
      leftOut(Rules.PROPERTY_WRONG, name, in).value(name).detail("given", in.kind());
      in.json().skipChildren();
    } else if (in.token() != JsonToken.VALUE_NULL) {
      String text = in.json().getString();
      int at = in.offset();
      if (text.indexOf(LOST) >= 0) {
        remarks.add(Rules.CHARACTER_LOST, at).value(text);
      }
      values.put(
          name,
          new Value(text, location(at, pointer.map(p -> p + "/properties/" + escaped(name)))));
      label = label == null ? text : label;
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private Location location(int at, Optional<String> pointer) {
    return pointer.map(p -> places.location(at, p)).orElseGet(() -> places.location(at));
  }
}
