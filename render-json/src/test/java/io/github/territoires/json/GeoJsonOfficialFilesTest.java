package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official files have an obsolete {@code crs}, and rings that run clockwise. */
class GeoJsonOfficialFilesTest {
  private static final Text NAME = Text.french("Essai");

  private final GeoJson geoJson = GeoJson.create();

  @ParameterizedTest
  @CsvSource({
    "ti-phase1-2023-10.geojson, phase-1, id_ti, 149",
    "ti-phase2-2024-09.geojson, phase-2, id_territoire, 183",
    "ti-phase2-communes-2023-11.geojson, phase-2, id_territoire, 183"
  })
  void readsOutlinesAndKeepsThemOnceRounded(
      String file, String phase, String property, int territories) throws IOException {
    Atlas atlas =
        geoJson.read(
            Files.readString(official(file))
                .replace("\"" + property + "\": \"", "\"id\": \"" + phase + "/"));
    assertThat(atlas.territories()).hasSize(territories);
    Programme programme =
        Programme.builder(NAME, LocalDate.of(2026, 1, 1))
            .territories(
                atlas.territories().stream()
                    .map(id -> Territory.builder(id, NAME).build())
                    .toList())
            .build();
    String written = geoJson.render(programme, atlas);
    Atlas rounded = geoJson.read(written);
    assertThat(rounded.territories()).containsExactlyElementsOf(atlas.territories());
    assertThat(geoJson.render(programme, rounded)).isEqualTo(written);
    assertThat(geoJson.read(geoJson.render(programme, rounded))).isEqualTo(rounded);
  }

  private static Path official(String file) {
    String folder = System.getProperty("territoires.data");
    assumeTrue(folder != null, "SKIPPED: give the official files with -Dterritoires.data=DIR");
    Path path = Path.of(folder, file);
    assumeTrue(Files.exists(path), "SKIPPED: " + path + " is not there");
    return path;
  }
}
