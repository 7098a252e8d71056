package io.github.territoires.examples.national;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.json.GeoJson;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The official outlines, which are not part of the project. */
enum OfficialFile {
  PHASE_1("ti-phase1-2023-10.geojson", "phase-1", "id_ti"),
  PHASE_2("ti-phase2-2024-09.geojson", "phase-2", "id_territoire");

  private final String file;
  private final String phase;
  private final String property;

  OfficialFile(String file, String phase, String property) {
    this.file = file;
    this.phase = phase;
    this.property = property;
  }

  String phase() {
    return phase;
  }

  /** Reads the outlines, or skips the test. */
  Atlas atlas() throws IOException {
    String folder = System.getProperty("territoires.data");
    assumeTrue(folder != null, "SKIPPED: give the official files with -Dterritoires.data=DIR");
    Path path = Path.of(folder, file);
    assumeTrue(Files.exists(path), "SKIPPED: " + path + " is not there");
    return GeoJson.create()
        .read(
            Files.readString(path).replace("\"" + property + "\": \"", "\"id\": \"" + phase + "/"));
  }

  /** Makes a programme of territories of these outlines, by the region that ids begin with. */
  static Programme programme(Atlas atlas) {
    return Catalog.bundled().toBuilder()
        .successions(List.of())
        .territories(
            atlas.territories().stream()
                .map(
                    id ->
                        Territory.builder(id, Text.french("Territoire " + id))
                            .regions(region(id))
                            .build())
                .toList())
        .build();
  }

  private static List<Region> region(TerritoryId id) {
    return List.of(Region.of(id.toString().replaceFirst(".*ti-(..).*", "$1")));
  }
}
