package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Outline.Polygon;
import io.github.territoires.model.Outline.Ring;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonReadingTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final Polygon TRIANGLE =
      new Polygon(Ring.of(1, 45, 2, 45, 2, 46, 1, 45), List.of());
  private static final Polygon CLOCKWISE =
      new Polygon(
          Ring.of(0, 0, 0, 10, 10, 10, 10, 0, 0, 0),
          List.of(Ring.of(2, 2, 4, 2, 4, 4, 2, 4, 2, 2)));
  private static final Programme PROGRAMME =
      Programme.builder(Text.french("Essai"), LocalDate.of(2026, 1, 1))
          .territories(List.of(Territory.builder(LIMOGES, Text.french("Essai")).build()))
          .build();
  private static final String RING = "[[1, 45], [2, 45], [2, 46], [1, 45]]";
  private static final String POLYGON = "{\"type\": \"Polygon\", \"coordinates\": [" + RING + "]}";

  private final GeoJson geoJson = GeoJson.create();

  @Test
  void readsWhatItWrites() {
    Atlas atlas = Atlas.of(Map.of(LIMOGES, new Outline(List.of(TRIANGLE, TRIANGLE))));
    assertThat(geoJson.read(geoJson.render(PROGRAMME, atlas))).isEqualTo(atlas);
    assertThat(geoJson.read(geoJson.render(PROGRAMME, Atlas.empty()))).isEqualTo(Atlas.empty());
  }

  @Test
  void readsFromWhereverItComes(@TempDir Path folder) throws IOException {
    String document = collection(feature(POLYGON));
    Path file = Files.writeString(folder.resolve("map.geojson"), document);
    Atlas atlas = geoJson.read(document);
    assertThat(atlas).isEqualTo(atlas(TRIANGLE));
    assertThat(geoJson.read(new StringReader(document))).isEqualTo(atlas);
    assertThat(geoJson.read(file)).isEqualTo(atlas);
    assertThat(geoJson.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(atlas);
  }

  @Test
  void takesEitherWindingAsItIs() {
    assertThat(
            geoJson.read(
                collection(
                    feature(
                        "{\"coordinates\": [[[0,0],[0,10],[10,10],[10,0],[0,0]],"
                            + " [[2,2],[4,2],[4,4],[2,4],[2,2]]], \"type\": \"Polygon\"}"))))
        .isEqualTo(atlas(CLOCKWISE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"MultiPolygon\", \"coordinates\": [[%s], [%s]]}",
        "{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"Point\","
            + " \"coordinates\": [1, 45]}, {\"type\": \"Polygon\", \"coordinates\": [%s]},"
            + " {\"type\": \"GeometryCollection\", \"geometries\": [{\"coordinates\": [%s],"
            + " \"type\": \"Polygon\"}]}]}",
        "{\"bbox\": [1, 45, 2, 46], \"type\": \"MultiPolygon\", \"coordinates\": [[%s], [], [%s]],"
            + " \"more\": {\"coordinates\": 1}}"
      })
  void findsPolygonsInWhateverHoldsThem(String geometry) {
    assertThat(geoJson.read(collection(feature(geometry.formatted(RING, RING)))))
        .isEqualTo(atlas(TRIANGLE, TRIANGLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"type\": \"Point\", \"coordinates\": [1, 45]}",
        "{\"type\": \"MultiPoint\", \"coordinates\": [[1, 45]]}",
        "{\"type\": \"LineString\", \"coordinates\": [[1, 45], [2, 45]]}",
        "{\"type\": \"MultiPolygon\", \"coordinates\": []}",
        "{\"type\": \"GeometryCollection\", \"geometries\": []}"
      })
  void findsNoOutlineWhereThereIsNoArea(String geometry) {
    assertThat(geoJson.read(collection(feature(geometry)))).isEqualTo(Atlas.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"id\": \"phase-1/ti-7507\"",
        "\"properties\": {\"id\": \"phase-1/ti-7507\", \"phase\": \"phase-2\"}",
        "\"id\": 12, \"properties\": {\"id\": \"phase-1/ti-7507\"}",
        "\"id\": \"map.12\", \"properties\": {\"id\": \"phase-1/ti-7507\"}",
        "\"properties\": null, \"id\": \"phase-1/ti-7507\"",
        "\"properties\": {\"id\": {\"of\": 1}}, \"id\": \"phase-1/ti-7507\""
      })
  void takesTheIdFromEitherPlace(String id) {
    assertThat(
            geoJson.read(
                collection("{\"type\": \"Feature\", \"geometry\": " + POLYGON + ", " + id + "}")))
        .isEqualTo(atlas(TRIANGLE));
  }

  @Test
  void joinsFeaturesOfOneTerritoryAndPassesOverWhatItDoesNotKnow() {
    assertThat(
            geoJson.read(
                """
                {
                  "type": "FeatureCollection",
                  "name": "ti_geom",
                  "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
                  "bbox": [1, 45, 2, 46],
                  "features": [%s, %s]
                }
                """
                    .formatted(
                        feature(POLYGON), feature(POLYGON.replace("1, 45", "1.0, 45.0e0, 312.5")))))
        .isEqualTo(atlas(TRIANGLE, TRIANGLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                                      | type-wrong       |
          {"features": []}                        | field-missing    |
          {"type": "FeatureCollection"}           | field-missing    |
          {"type": "Feature", "features": []}     | constant-unknown | /type
          {"type": "FeatureCollection", "features": {}}  | type-wrong | /features
          {"type": "FeatureCollection", "features": [1]} | type-wrong | /features/0
          {"type": "FeatureCollection", "features": [], "features": []} | key-duplicate | /features
          {"type": "FeatureCollection", "features": [ | document-truncated | /features
          """)
  void refusesWhatIsNoCollection(String document, String code, String pointer) {
    assertFinding(document, code, pointer == null ? "" : pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          7                                               | type-wrong       |
          {"coordinates": []}                             | field-missing    |
          {"type": "Polygon"}                             | field-missing    |
          {"type": "polygon", "coordinates": []}          | constant-unknown | /type
          {"type": 1, "coordinates": []}                  | type-wrong       | /type
          {"type": "Polygon", "coordinates": 1}           | type-wrong       | /coordinates
          {"type": "Polygon", "coordinates": [1]}         | type-wrong       | /coordinates/0
          {"type": "Polygon", "coordinates": [[1]]}       | type-wrong       | /coordinates/0/0
          {"type": "Polygon", "coordinates": [[[1]]]}     | object-invalid   | /coordinates/0/0
          {"type": "Polygon", "coordinates": [[[]]]}      | object-invalid   | /coordinates/0/0
          {"type": "Polygon", "coordinates": [[["1",2]]]} | type-wrong       | /coordinates/0/0/0
          {"type": "Polygon", "coordinates": [[[1,2]]]}   | value-invalid    | /coordinates/0
          {"type": "Polygon", "coordinates": [[]]}        | value-invalid    | /coordinates/0
          {"type": "Polygon", "coordinates": [[[1,2],[2,2],[2,3],[1,2.5]]]} | value-invalid | /coordinates/0
          {"type": "Polygon", "coordinates": [[[1,95],[2,2],[2,3],[1,2]]]}  | value-invalid | /coordinates/0/0/1
          {"type": "Polygon", "coordinates": [[[-180.1,5],[2,2],[2,3],[1,2]]]} | value-invalid | /coordinates/0/0/0
          {"type": "Polygon", "coordinates": [[[1e999999999,5],[2,2],[2,3],[1,2]]]} | value-invalid | /coordinates/0/0/0
          """)
  void refusesWhatIsNoGeometry(String geometry, String code, String pointer) {
    assertFinding(
        collection(feature(geometry)),
        code,
        "/features/0/geometry" + (pointer == null ? "" : pointer));
  }

  @Test
  void refusesAFeatureOfNoTerritory() {
    String feature = "{\"type\": \"Feature\", \"geometry\": null, \"properties\": {\"id\": %s}}";
    assertFinding(
        collection(feature.formatted("\"x\"")), "value-invalid", "/features/0/properties");
    assertFinding(collection(feature.formatted("7")), "field-missing", "/features/0");
  }

  @Test
  void tellsAllThatIsWrongAndWhere(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("map.geojson"),
            """
            {
              "type": "FeatureCollection",
              "features": [
                {
                  "type": "Feature",
                  "id": "phase-1/ti-7507",
                  "geometry": {
                    "coordinates": [[[1, 45], [2, 95], [2, 46], [1, 45]]],
                    "type": "Polygon"
                  }
                },
                {"type": "Feature", "id": "phase-1/ti-1", "geometry": {"type": "Square"}}
              ]
            }
            """);
    assertThatThrownBy(() -> geoJson.read(file))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e ->
                assertThat(e.report().format(Locale.ENGLISH))
                    .contains(
                        "map.geojson, line 8, column 39, /features/0/geometry/coordinates/0/1/1",
                        "phase-1/ti-7507",
                        "“95” does not fit. Expected: a longitude from -180 to 180 degrees",
                        "map.geojson, line 12, column 68, /features/1/geometry/type",
                        "“Square” is none of the values known here"));
  }

  @Test
  void keepsToLimits() {
    GeoJson small = geoJson.limits(Limits.standard().withValues(20).withBytes(1000));
    assertThat(small.read(collection(feature("null")))).isEqualTo(Atlas.empty());
    assertThatThrownBy(() -> small.read(collection(feature(POLYGON) + ", " + feature(POLYGON))))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("more than 20 values");
    assertThatThrownBy(() -> small.read(" ".repeat(1001)))
        .isInstanceOf(InvalidDocumentException.class);
  }

  private static void assertFinding(String document, String code, String pointer) {
    assertThatThrownBy(() -> GeoJson.create().read(document))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e -> {
              ValidationReport report = e.report();
              assertThat(report.violations())
                  .as(report.format(Locale.ENGLISH))
                  .singleElement()
                  .satisfies(
                      finding -> {
                        assertThat(finding.code()).isEqualTo(code);
                        assertThat(finding.location().pointer()).hasValue(pointer);
                        assertThat(finding.location().line()).hasValue(1);
                        assertThat(finding.message(Locale.FRENCH)).doesNotContain("{");
                        assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{");
                      });
            });
  }

  private static String collection(String features) {
    return "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}";
  }

  private static String feature(String geometry) {
    return "{\"type\": \"Feature\", \"id\": \"phase-1/ti-7507\", \"geometry\": " + geometry + "}";
  }

  private static Atlas atlas(Polygon... polygons) {
    return Atlas.of(Map.of(LIMOGES, new Outline(List.of(polygons))));
  }
}
