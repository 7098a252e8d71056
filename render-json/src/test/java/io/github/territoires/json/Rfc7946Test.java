package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.Outline;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.opendata.PerimeterFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written for the official outlines keeps to the letter of RFC 7946. */
class Rfc7946Test {
  private static final Text NAME = Text.french("Essai");
  private static final String RING = "[[2, 46], [3, 46], [3, 47], [2, 46]]";

  private static final String DOCUMENT =
      """
      {"type": "FeatureCollection", "bbox": [2, 46, 3, 47], "features": [
      {"type": "Feature", "id": "a", "properties": {}, "geometry":
      {"type": "Polygon", "coordinates": [%s, [[2.5, 46.2], [2.6, 46.3], [2.6, 46.2], [2.5, 46.2]]]}},
      {"type": "Feature", "id": "b", "properties": null, "geometry": null}]}
      """
          .formatted(RING);

  private static final GeoJson GEO_JSON = GeoJson.create();

  @Test
  void allOfficialOutlinesAreWrittenByTheRules() throws IOException {
    Map<TerritoryId, Outline> outlines = new LinkedHashMap<>();
    collect("ti-phase1-2023-10.geojson", "phase-1", outlines);
    collect("ti-phase2-2024-09.geojson", "phase-2", outlines);
    assertThat(outlines).hasSize(332);
    assertThat(Rfc7946.faults(written(outlines))).isEmpty();

    collect("ti-phase2-communes-2023-11.geojson", "phase-2", outlines);
    assertThat(outlines).hasSize(332);
    assertThat(Rfc7946.faults(written(outlines))).isEmpty();
  }

  private static void collect(String name, String phase, Map<TerritoryId, Outline> outlines)
      throws IOException {
    PerimeterFile file = GEO_JSON.readPerimeters(PerimeterOfficialFilesTest.official(name));
    file.strict()
        .records()
        .forEach(
            record ->
                outlines.put(
                    TerritoryId.of(PhaseId.of(phase), record.code()),
                    record.outline().orElseThrow()));
  }

  private static String written(Map<TerritoryId, Outline> outlines) {
    Programme programme =
        Programme.builder(NAME, LocalDate.of(2026, 1, 1))
            .territories(
                outlines.keySet().stream().map(id -> Territory.builder(id, NAME).build()).toList())
            .build();
    return GEO_JSON.render(programme, Atlas.of(outlines));
  }

  @Test
  void aRightDocumentHasNoFaults() {
    assertThat(Rfc7946.faults(DOCUMENT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "FeatureCollection"    | "Features"                     | 3.3 type
          "features":            | "feature":                     | 3.3 features
          "type": "Feature",     | "type": "feature",             | 3.2 type
          "geometry": null       | "geom": null                   | 3.2 geometry
          "properties": null     | "properties": 7                | 3.2 properties
          "properties": null,    | "p": 7,                        | 3.2 properties
          "id": "b"              | "id": "a"                      | 3.2 id given twice
          "id": "b"              | "id": [1]                      | 3.2 id
          "id": "b"              | "crs": {}                      | 4 crs
          "id": "b"              | "features": []                 | 7.1 features
          [2, 46, 3, 47]         | [2, 46, 3]                     | 5 bbox
          [2, 46, 3, 47]         | [2, 47, 3, 46]                 | 5 south, north
          "Polygon"              | "Polygone"                     | 1.4 type
          "coordinates":         | "coordinate":                  | 3.1 coordinates
          [3, 47], [2, 46]]      | [3, 47], [2, 46.5]]            | 3.1.6 closed
          [3, 46], [3, 47], [2,  | [2,                            | 3.1.6 four positions
          [3, 46], [3, 47],      | [3, 47], [3, 46],              | 3.1.6 right-hand rule
          [2.6, 46.3], [2.6, 46.2] | [2.6, 46.2], [2.6, 46.3]     | 3.1.6 right-hand rule
          [3, 47]                | [3, "47"]                      | 3.1.1 position
          [3, 47]                | [3]                            | 3.1.1 position
          [3, 47]                | [3, 97]                        | 4 latitude
          [3, 46]                | [300, 46]                      | 4 longitude
          """)
  void aWrongDocumentIsRefused(String right, String wrong, String fault) {
    assertThat(DOCUMENT).contains(right);

    assertThat(Rfc7946.faults(DOCUMENT.replace(right, wrong)))
        .anyMatch(found -> found.startsWith(fault));
  }
}
