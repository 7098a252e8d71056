package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.opendata.PerimeterRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official files, read as they are. */
class PerimeterOfficialFilesTest {
  private final GeoJson geoJson = GeoJson.create();

  @ParameterizedTest
  @CsvSource({
    "ti-phase1-2023-10.geojson, 149, 0, 0",
    "ti-phase2-2024-09.geojson, 183, 641, 0",
    "ti-phase2-communes-2023-11.geojson, 183, 0, 18726"
  })
  void readsEachTerritoryWithItsOutline(String file, int territories, int members, int communes)
      throws IOException {
    PerimeterFile read = geoJson.readPerimeters(official(file));

    assertThat(read.report().violations()).isEmpty();
    assertThat(read.strict().records())
        .hasSize(territories)
        .allMatch(record -> record.outline().isPresent())
        .allMatch(PerimeterRecord::complete);
    assertThat(read.records().stream().mapToInt(record -> record.members().size()).sum())
        .isEqualTo(members);
    assertThat(read.records().stream().mapToInt(record -> record.communes().size()).sum())
        .isEqualTo(communes);
  }

  @Test
  void namesAreKeptAsTheyAreWritten() throws IOException {
    PerimeterFile read = geoJson.readPerimeters(official("ti-phase2-2024-09.geojson"));

    assertThat(read.records())
        .filteredOn(record -> record.label().orElseThrow().endsWith("\u00a0"))
        .hasSize(8);
    assertThat(read.records())
        .filteredOn(record -> record.label().orElseThrow().contains("’"))
        .hasSize(4);
    assertThat(read.records().get(0).location().toString())
        .isEqualTo("ti-phase2-2024-09.geojson, line 6, column 1, /features/0");
  }

  static Path official(String file) {
    String folder = System.getProperty("territoires.data");
    assumeTrue(folder != null, "SKIPPED: give the official files with -Dterritoires.data=DIR");
    Path path = Path.of(folder, file);
    assumeTrue(Files.exists(path), "SKIPPED: " + path + " is not there");
    return path;
  }
}
