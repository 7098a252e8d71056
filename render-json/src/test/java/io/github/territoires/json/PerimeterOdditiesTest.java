package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Outline;
import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.opendata.PerimeterRecord;
import io.github.territoires.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What official files, and files made from them by hand, are seen to hold. */
class PerimeterOdditiesTest {
  private static final String RING = "[[2, 46], [2, 47], [3, 47], [2, 46]]";
  private static final String POLYGON = "{\"type\": \"Polygon\", \"coordinates\": [" + RING + "]}";
  private static final String NAMED = "{\"id_ti\": \"ti-7507\", \"lib_ti\": \"Élan\"}";

  private static PerimeterFile read(String document) throws IOException {
    return read(document.getBytes(StandardCharsets.UTF_8));
  }

  private static PerimeterFile read(byte[] document) throws IOException {
    return GeoJson.create().readPerimeters(new ByteArrayInputStream(document), "essai.geojson");
  }

  private static String collection(String... features) {
    return "{\"type\": \"FeatureCollection\",\n\"features\": [\n"
        + String.join(",\n", features)
        + "\n]}";
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\": \"Feature\", \"properties\": %s, \"geometry\": %s}"
        .formatted(properties, geometry);
  }

  private static String feature(String code) {
    return feature("{\"id_ti\": \"%s\", \"lib_ti\": \"X\"}".formatted(code), POLYGON);
  }

  private static PerimeterRecord only(PerimeterFile file) {
    assertThat(file.records()).hasSize(1);
    return file.records().get(0);
  }

  private static Violation finding(PerimeterFile file) {
    assertThat(file.report().violations()).hasSize(1);
    return file.report().violations().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"Polygon\", \"coordinates\": [" + RING + "]}",
        "{\"coordinates\": [" + RING + "], \"type\": \"Polygon\"}",
        "{\"type\": \"MultiPolygon\", \"coordinates\": [[" + RING + "]]}",
        "{\"coordinates\": [[" + RING + "]], \"bbox\": [2, 46, 3, 47], \"type\": \"MultiPolygon\"}",
        "{\"type\": \"Polygon\", \"coordinates\": [[[2, 46, 7], [2, 47, 7.5], [3, 47, 0, 0], [2, 46]]]}",
        "{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"Point\", \"coordinates\":"
            + " [2, 46]}, {\"geometries\": [{\"type\": \"Polygon\", \"coordinates\": ["
            + RING
            + "]}], \"type\": \"GeometryCollection\"}, {\"type\": \"MultiPoint\", \"coordinates\":"
            + " [[2, 46]]}]}"
      })
  void everyShapeGivesTheSameOutline(String geometry) throws IOException {
    PerimeterFile file = read(collection(feature(NAMED, geometry)));

    assertThat(file.report().violations()).isEmpty();
    assertThat(only(file).outline())
        .isEqualTo(only(read(collection(feature(NAMED, POLYGON)))).outline());
    assertThat(only(file).outline())
        .get()
        .extracting(Outline::polygons)
        .satisfies(
            polygons ->
                assertThat(polygons).singleElement().matches(p -> p.exterior().size() == 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"type\": \"Point\", \"coordinates\": [2, 46]}",
        "{\"type\": \"MultiPoint\", \"coordinates\": [[2, 46], [3, 46]]}",
        "{\"type\": \"LineString\", \"coordinates\": [[2, 46], [3, 46]]}"
      })
  void whatHasNoAreaIsNoOutlineAndNoError(String geometry) throws IOException {
    PerimeterFile file = read(collection(feature(NAMED, geometry)));

    assertThat(file.strict()).isEqualTo(file);
    assertThat(file.report().violations()).isEmpty();
    assertThat(only(file).outline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ring-short        | [[[2, 46], [3, 47], [2, 46]]]                         | 120
          geometry-empty    | []                                                    | 119
          ring-point        | [[[2, 46], [2, 46], [2.0, 46.0], [2, 46]]]            | 120
          ring-open         | [[[2, 46], [2, 47], [3, 47], [3, 46]]]                | 120
          coordinates-wrong | [[[2, 46], [2, 97], [3, 47], [2, 46]]]                | 134
          coordinates-wrong | [[[652469, 6862035], [2, 97], [3, 47], [2, 46]]]      | 122
          coordinates-wrong | [[[2, 46], [2, NaN], [3, 47], [2, 46]]]               | 134
          coordinates-wrong | [[[2, 46], [2, 1e999], [3, 47], [2, 46]]]             | 134
          coordinates-wrong | [[[46, 2], [47, 2], [47, 3], [46, 2]]]                | 120
          number-wrong      | [[[2, 46], [2, null], [3, 47], [2, 46]]]              | 134
          number-wrong      | [[[2, 46], [2, "47"], [3, 47], [2, 46]]]              | 134
          position-short    | [[[2, 46], [2], [3, 47], [2, 46]]]                    | 132
          geometry-nesting  | [[[[2, 46], [2, 47], [3, 47], [2, 46]]]]              | 122
          geometry-nesting  | [[2, 46], [2, 47], [3, 47], [2, 46]]                  | 121
          geometry-nesting  | 7                                                     | 119
          geometry-nesting  | {"a": [1]}                                            | 119
          """)
  void anUnusableRingIsLeftOutAndTheRecordStays(String code, String coordinates, int column)
      throws IOException {
    PerimeterFile file =
        read(
            collection(
                feature(
                    "{\"id_ti\": \"ti-7507\", \"lib_ti\": \"X\"}",
                    "{\"type\": \"Polygon\", \"coordinates\": " + coordinates + "}")));

    assertThat(only(file).outline()).isEmpty();
    assertThat(file.report().violations().get(0).code()).isEqualTo(code);
    assertThat(file.report().violations().get(0).label()).contains("ti-7507");
    assertThat(file.report().violations().get(0).done()).contains(PerimeterFile.LEFT_OUT);
    assertThat(file.report().violations().get(0).location().line()).hasValue(3);
    assertThat(file.report().violations().get(0).location().column())
        .as(file.report().toString())
        .hasValue(column);
  }

  @Test
  void noPolygonAndAnEmptyOneAreTold() throws IOException {
    String geometry = "{\"coordinates\": %s, \"type\": \"MultiPolygon\"}";
    PerimeterFile none = read(collection(feature(NAMED, geometry.formatted("[]"))));
    PerimeterFile empty =
        read(collection(feature(NAMED, geometry.formatted("[[], [" + RING + "]]"))));

    assertThat(finding(none).code()).isEqualTo("geometry-empty");
    assertThat(only(none).complete()).isTrue();
    assertThat(finding(empty).code()).isEqualTo("geometry-empty");
    assertThat(only(empty).outline().orElseThrow().polygons()).hasSize(1);
  }

  @Test
  void aWrongHoleIsLeftOutAndAWrongPolygonLosesNoOther() throws IOException {
    String hole = "[[2.1, 46.9], [2.2, 46.9], [2.1, 46.8], [2.1, 46.9]]";
    String wrong = "[[1, 2]]";
    PerimeterFile file =
        read(
            collection(
                feature(
                    NAMED,
                    "{\"type\": \"MultiPolygon\", \"coordinates\": [[%s, %s, %s], [%s, %s], [%s]]}"
                        .formatted(RING, wrong, hole, wrong, hole, RING))));

    assertThat(only(file).outline().orElseThrow().polygons())
        .hasSize(2)
        .first()
        .matches(polygon -> polygon.holes().size() == 1);
    assertThat(file.report().violations())
        .extracting(Violation::code)
        .containsExactly("ring-short", "ring-short");
  }

  @Test
  void aRingWhoseEndsAreTheSamePlaceIsClosed() throws IOException {
    PerimeterFile file =
        read(collection(feature(NAMED, POLYGON.replace("[2, 46]]]", "[2.0000001, 45.9999999]]]"))));

    assertThat(only(file).outline()).isPresent();
    assertThat(finding(file).done()).contains("closed");
    assertThat(file.strict()).isNotNull();
  }

  @Test
  void projectedAndSwappedCoordinatesAreNamed() throws IOException {
    PerimeterFile metres = read(collection(feature(NAMED, POLYGON.replace("46", "6862035.5"))));
    PerimeterFile swapped = read(collection(feature(NAMED, POLYGON.replace("46", "-149.5"))));

    assertThat(finding(metres).message(Locale.ENGLISH)).contains("2.0, 6862035.5", "Lambert-93");
    assertThat(finding(metres).message(Locale.FRENCH)).contains("Lambert-93");
    assertThat(finding(swapped).message(Locale.ENGLISH)).contains("Latitude seems to come first");
  }

  @Test
  void namesAreKeptForDisplayAndNumbersAreText() throws IOException {
    PerimeterFile file =
        read(
            collection(
                feature(
                    "{\"id_territoire\": \"ti-7507\", \"lib_territoire\": \"L’Élan\u00a0\", \"liste_geo\":"
                        + " \"CC du Pays (DUF) (248719312)\", \"x\": {\"y\": []}, \"siren_groupement\": 248719312}",
                    POLYGON)));

    assertThat(only(file).label()).contains("L’Élan\u00a0");
    assertThat(only(file).members())
        .singleElement()
        .matches(m -> m.code().value().equals("248719312"));
    assertThat(file.report().violations())
        .extracting(Violation::code)
        .containsExactly("listed-twice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"geo_point_2d\": {\"lon\": 2, \"lat\": 46}",
        "\"codes\": []",
        "\"codes\": [1], \"codes\": 2, \"codes\": null",
        "\"nom\": \"\ufffd\""
      })
  void foreignPropertiesMayHoldAnything(String properties) throws IOException {
    PerimeterFile file =
        read(collection(feature(NAMED.replace("}", ", " + properties + "}"), POLYGON)));

    assertThat(file.report().violations()).isEmpty();
    assertThat(file.strict().records()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "liste_geo": ["CC du Pays (DUF) (248719312)"]           | property-wrong  | false
          "SIREN_GROUPEMENT": {}                                  | property-wrong  | false
          "insee_com": []                                         | property-wrong  | false
          "insee_com": "87085", "insee_com": "87086"              | member-repeated | false
          "lib_com": []                                           | property-wrong  | true
          "lib_ti": "Couzeix"                                     | member-repeated | true
          """)
  void aListThatCannotBeReadIsNotComplete(String properties, String code, boolean complete)
      throws IOException {
    PerimeterFile file =
        read(collection(feature(NAMED.replace("}", ", " + properties + "}"), "null")));

    assertThat(only(file).complete()).isEqualTo(complete);
    assertThat(file.report().violations())
        .filteredOn(finding -> finding.code().equals(code))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.done()).contains(PerimeterFile.LEFT_OUT);
              assertThat(finding.label()).contains("ti-7507");
            });
  }

  @Test
  void severalFeaturesOfATerritoryMakeOneOutline() throws IOException {
    PerimeterFile file =
        read(collection(feature("ti-7507"), feature("ti-7508"), feature("ti-7507")));

    assertThat(file.records())
        .extracting(PerimeterRecord::code)
        .containsExactly("ti-7507", "ti-7508");
    assertThat(file.records().get(0).outline().orElseThrow().polygons()).hasSize(2);
  }

  @Test
  void placesAreLinesAndCharactersAndPointers() throws IOException {
    PerimeterFile file =
        read(
            collection(
                feature("ti-7507"),
                feature("{\"𝔘\": \"é\", \"id_ti\": \"ti-75\\n08\", \"lib_ti\": \"X\"}", "null")));

    assertThat(file.records().get(0).location().toString())
        .isEqualTo("essai.geojson, line 3, column 1, /features/0");
    assertThat(finding(file).location().toString())
        .isEqualTo("essai.geojson, line 4, column 56, /features/1/properties/id_ti");
  }

  @Test
  void theFirstOfTwoMembersOfANameCounts() throws IOException {
    PerimeterFile file =
        read(
            collection(
                "{\"type\": \"Feature\", \"properties\": {\"id_ti\": \"ti-7507\", \"id_ti\": \"ti-7508\","
                    + " \"lib_ti\": \"X\"}, \"geometry\": null, \"properties\": {}, \"geometry\": 3}"));

    assertThat(only(file).code()).isEqualTo("ti-7507");
    assertThat(file.report().violations())
        .extracting(Violation::code)
        .containsExactly("member-repeated", "member-repeated", "member-repeated");
    assertThat(only(file).complete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "type": "Feature"        | "type": "Feature           | feature-broken
          "id_ti"                  | id_ti                      | feature-broken
          "ti-7508",               | "ti-7508"                  | feature-broken
          "geometry":              | "geometry"                 | feature-broken
          [2, 47]                  | [2, 47                     | feature-broken
          [2, 47]                  | [2 47]                     | feature-broken
          [2, 47]                  | [2, 47]]                   | feature-broken
          [2, 47]                  | [2, 047]                   | feature-broken
          "X"                      | "X                         | feature-broken
          "X"                      | "X\\q"                     | feature-broken
          "properties": {          | "properties":              | feature-broken
          "Feature", "properties": | "Feature", "propertes":    | territory-missing
          {"type": "Feature"       | [{"type": "Feature"        | feature-expected
          {"type": "Feature"       | 7, "a", {"type": "Feature" | feature-expected
          {"type": "Feature"       | {}, {"type": "Feature"     | feature-expected
          {"type": "Feature"       | {{"type": "Feature"        | feature-broken
          {"type": "Feature"       | "{"type": "Feature"        | feature-broken
          {"type": "Feature"       | ] {"type": "Feature"       | feature-broken
          {"type": "Feature"       | ]} {"type": "Feature"      | feature-broken
          {"type": "Feature"       | ]}}, {"type": "Feature"    | feature-broken
          {"type": "Feature"       | {"type": "Featur"          | feature-type
          {"type": "Feature"       | {"properties":{"properties":{"properties":[ | feature-broken
          """)
  void oneBrokenFeatureLosesNoOther(String whole, String broken, String code) throws IOException {
    String second = feature("ti-7508");
    assertThat(second).contains(whole);
    String document =
        collection(
            feature("ti-7507"),
            second.replaceFirst(Pattern.quote(whole), Matcher.quoteReplacement(broken)),
            feature("ti-7509"),
            feature("ti-7510"));
    for (String layout : new String[] {document, document.replace('\n', ' ')}) {
      PerimeterFile file = read(layout);

      assertThat(file.records())
          .extracting(PerimeterRecord::code)
          .contains("ti-7507", "ti-7509", "ti-7510");
      assertThat(file.report().violations()).extracting(Violation::code).as(layout).contains(code);
      boolean lost =
          file.report().violations().stream()
              .anyMatch(finding -> finding.done().equals(Optional.of(PerimeterFile.LEFT_OUT)));
      assertThat(file.records())
          .extracting(PerimeterRecord::complete)
          .as(layout)
          .containsOnly(!lost);
      assertThat(lost || file.records().size() == 4).as(layout).isTrue();
    }
  }

  @Test
  void aFindingSaysWhatIsBrokenAndWhereReadingGoesOn() throws IOException {
    PerimeterFile file =
        read(
            collection(
                feature("ti-7507"),
                feature("ti-7508").replace("[2, 47]", "[2 47]"),
                feature("ti-7509")));

    assertThat(finding(file).toString())
        .isEqualTo(
            "warning feature-broken essai.geojson, line 4, column 133 (ti-7508) From here on, this is not"
                + " JSON. A comma is missing between two values, or a straight quotation mark (\") ends a"
                + " string too early. Reading goes on at line 5, column 1. It is left out.");
    assertThat(finding(file).message(Locale.FRENCH))
        .startsWith("À partir d’ici, ce n’est pas du JSON. Il manque une virgule")
        .endsWith("La lecture reprend ligne 5, colonne 1. C’est laissé de côté.");
  }

  @Test
  void aFileThatIsCutGivesWhatComesBefore() throws IOException {
    String document = collection(feature("ti-7507"), feature("ti-7508"), feature("ti-7509"));
    for (int end = document.indexOf("ti-7509"); end < document.indexOf("\n]}"); end++) {
      PerimeterFile file = read(document.substring(0, end));
      assertThat(file.records()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(finding(file).message(Locale.ENGLISH)).contains("The file ends too early.");
      assertThat(finding(file).done()).contains(PerimeterFile.LEFT_OUT);
      assertThat(file.records()).extracting(PerimeterRecord::complete).containsOnly(false);
    }
    PerimeterFile unclosed = read(document.substring(0, document.length() - 1));
    assertThat(unclosed.records()).hasSize(3);
    assertThat(finding(unclosed).done()).isEmpty();
    assertThat(unclosed.records()).extracting(PerimeterRecord::complete).containsOnly(true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %s~%s~%s~                 | features-missing
          ^%s~^%s~^%s~              | features-missing
          {"features": [%s~%s,%s]}  | feature-broken
          {"features": [%s,,%s,%s]} | feature-broken
          {"features": [%s]} {"features": [%s, %s]} | feature-broken
          """)
  void whereNothingIsLostNothingIsLeftOut(String document, String code) throws IOException {
    PerimeterFile file =
        read(
            document
                .replace('~', '\n')
                .replace('^', '\u001e')
                .formatted(feature("ti-7507"), feature("ti-7508"), feature("ti-7509")));

    assertThat(file.strict().records())
        .hasSize(3)
        .extracting(PerimeterRecord::complete)
        .containsOnly(true);
    assertThat(file.report().violations()).extracting(Violation::code).containsOnly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"features": "ti-7507", "lib_ti": "X"}, %s]}                      | false
          {"features": {"id_ti": "ti-7507"}}, %s]}                          | false
          {"type": "FeatureCollection", "properties": {"lib_ti": "X"}}, %s] | false
          {"total_count": 1, "results": [%s]}                               | true
          """)
  void aFeatureThatTheDocumentSwallowsIsLost(String document, boolean complete) throws IOException {
    PerimeterFile file = read(document.formatted(feature("ti-7508")));

    assertThat(only(file).code()).isEqualTo("ti-7508");
    assertThat(only(file).complete()).isEqualTo(complete);
    assertThat(file.report().violations())
        .extracting(Violation::code)
        .startsWith("features-missing")
        .filteredOn("feature-expected"::equals)
        .hasSize(complete ? 0 : 1);
  }

  @Test
  void aBrokenLineIsLostAndNoOther() throws IOException {
    PerimeterFile file =
        read(
            feature("ti-7507")
                + "\n"
                + feature("ti-7508").replace("47]", "47")
                + "\n"
                + feature("ti-7509"));

    assertThat(file.records())
        .extracting(PerimeterRecord::code)
        .containsExactly("ti-7507", "ti-7509");
    assertThat(file.records()).extracting(PerimeterRecord::complete).containsOnly(false);
    assertThat(file.report().violations())
        .extracting(Violation::code)
        .containsExactly("features-missing", "feature-broken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"FeatureCollection\", \"featurs\": [%s, %s]}",
        "{\"type\": \"FeatureCollection\", \"features\": {\"a\": %s, \"b\": %s}}",
        "{\"type\": \"FeatureCollection\", \"features\": null, \"b\": [%s, %s]}",
        "{\"type\": \"FeatureCollection\", \"features\": [[%s, %s]]}",
        "{\"type\": \"FeatureCollection\", \"features\" [%s, %s]}",
        "{\"type\": \"FeatureCollection\", \"features\": [{\"features\": [%s, %s]}]}",
        "{\"type\": \"FeatureCollection\", \"features\": %s, %s]}",
        "{\"features\": [{\"type\": \"Feature\", \"propers\": [%s, %s]}",
        "[%s, %s]",
        "\"x\" %s\n%s",
        "%s\n%s\n",
        "\u001e%s\n\u001e%s\n"
      })
  void featuresAreFoundWhereverTheyStand(String document) throws IOException {
    PerimeterFile file = read(document.formatted(feature("ti-7507"), feature("ti-7508")));

    assertThat(file.records())
        .as(file.report().toString())
        .extracting(PerimeterRecord::code)
        .containsExactly("ti-7507", "ti-7508");
  }

  @Test
  void whatFollowsTheEndIsTold() throws IOException {
    String one = collection(feature("ti-7507"));

    assertThat(finding(read(one + " x")).done()).isEmpty();
    PerimeterFile both = read(one + "\n" + collection(feature("ti-7508")));
    assertThat(both.records()).hasSize(2);
    assertThat(finding(both).message(Locale.ENGLISH))
        .isEqualTo(
            "From here on, this is not JSON. The document has ended already. Reading goes on at line"
                + " 7, column 1.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "7", "{}", "[]", "x", "{\"features\": []}", "\u0000"})
  void aFileWithoutFeaturesSaysSo(String document) throws IOException {
    PerimeterFile file = read(document);

    assertThat(file.records()).isEmpty();
    assertThat(file.report().valid()).isFalse();
    assertThat(file.report().violations()).extracting(Violation::code).contains("records-none");
  }

  @ParameterizedTest
  @CsvSource({"windows-1252, windows-1252", "UTF-16, UTF-16BE", "x-UTF-16LE-BOM, UTF-16LE"})
  void otherEncodingsAreReadWithAFinding(String charset, String named, @TempDir Path folder)
      throws IOException {
    byte[] document = collection(feature(NAMED, POLYGON)).getBytes(Charset.forName(charset));

    PerimeterFile file = read(document);

    assertThat(GeoJson.isPerimeter(Files.write(folder.resolve("essai.json"), document))).isTrue();

    assertThat(only(file).label()).contains("Élan");
    assertThat(only(file).outline()).isPresent();
    assertThat(finding(file).code()).isEqualTo("encoding-foreign");
    assertThat(finding(file).message(Locale.ENGLISH)).contains(named);
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    PerimeterFile file = read("\ufeff" + collection(feature(NAMED, POLYGON)));

    assertThat(only(file).location())
        .isEqualTo(only(read(collection(feature(NAMED, POLYGON)))).location());
    assertThat(file.report().violations()).isEmpty();
  }

  @Test
  void aDamagedByteCostsACharacter() throws IOException {
    byte[] document =
        collection(feature("ti-7507"), feature(NAMED.replace("Élan", "ÉéÉ*"), "null"))
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < document.length; i++) {
      document[i] = document[i] == '*' ? (byte) 0xFF : document[i];
    }

    PerimeterFile file = read(document);

    assertThat(file.records().get(0).label()).contains("X");
    assertThat(file.report().violations())
        .extracting(Violation::code)
        .contains("encoding-damaged", "character-lost");
    assertThat(file.report().violations())
        .filteredOn(finding -> finding.code().equals("character-lost"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.value()).contains("ÉéÉ\ufffd");
              assertThat(finding.location().line()).hasValue(4);
            });
  }

  @Test
  void whatIsBeyondTheLimitsIsAFinding() throws IOException {
    GeoJson strict =
        GeoJson.create().limits(Limits.standard().withValues(8).withString(80).withDepth(9));
    String large = POLYGON.replace("[2, 47]", "[2, 47], [2, 48]");
    String document =
        collection(
            feature("ti-7507"),
            feature("{\"id_ti\": \"ti-7508\", \"lib_ti\": \"X\"}", large),
            feature("{\"id_ti\": \"ti-7509\", \"lib_ti\": \"" + "x".repeat(81) + "\"}", "null"),
            feature("{\"id_ti\": \"ti-7510\", \"lib_ti\": [[[[[[[7]]]]]]]}", "null"),
            feature("ti-7511"));
    PerimeterFile file =
        strict.readPerimeters(
            new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "essai.geojson");

    assertThat(file.records())
        .extracting(PerimeterRecord::code)
        .containsExactly("ti-7507", "ti-7508", "ti-7511");
    assertThat(file.records().get(1).outline()).isEqualTo(Optional.empty());
    assertThat(file.report().violations())
        .extracting(Violation::code)
        .containsExactly("geometry-large", "feature-broken", "feature-broken");

    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    PerimeterFile cut =
        GeoJson.create()
            .limits(Limits.standard().withBytes(300))
            .readPerimeters(new ByteArrayInputStream(bytes), "essai.geojson");
    assertThat(only(cut).code()).isEqualTo("ti-7507");
    assertThat(finding(cut).code()).isEqualTo("document-cut");
    assertThat(only(cut).complete()).isFalse();
  }
}
