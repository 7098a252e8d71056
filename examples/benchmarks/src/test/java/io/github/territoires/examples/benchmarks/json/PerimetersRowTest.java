package io.github.territoires.examples.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.territoires.opendata.PerimeterFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Both rows read all features. */
class PerimetersRowTest {
  @Test
  void bothRowsReadAllFeatures() throws IOException {
    Optional<List<byte[]>> files = OfficialFiles.bytes();
    assumeTrue(files.isPresent(), "SKIPPED: give the official files with -Dterritoires.data=DIR");
    for (byte[] file : files.orElseThrow()) {
      JsonNode tree = (JsonNode) PerimetersRow.READ_TREE.read(file);
      PerimeterFile perimeters = (PerimeterFile) PerimetersRow.READ_PERIMETERS.read(file);

      assertThat(perimeters.strict().records()).hasSize(tree.at("/features").size());
    }
  }
}
