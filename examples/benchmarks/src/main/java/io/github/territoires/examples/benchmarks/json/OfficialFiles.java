package io.github.territoires.examples.benchmarks.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The official GeoJSON files, 6.6 MB in all, which are not part of this project. */
final class OfficialFiles {
  private static final List<String> NAMES =
      List.of(
          "ti-phase1-2023-10.geojson",
          "ti-phase2-2024-09.geojson",
          "ti-phase2-communes-2023-11.geojson");

  private OfficialFiles() {}

  /** Returns their bytes; nothing if nobody says where they are. */
  static Optional<List<byte[]>> bytes() throws IOException {
    String folder = System.getProperty("territoires.data");
    if (folder == null) {
      return Optional.empty();
    }
    List<byte[]> files = new ArrayList<>();
    for (String name : NAMES) {
      files.add(Files.readAllBytes(Path.of(folder, name)));
    }
    return Optional.of(files);
  }
}
