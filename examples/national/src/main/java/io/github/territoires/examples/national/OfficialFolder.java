package io.github.territoires.examples.national;

import io.github.territoires.json.GeoJson;
import io.github.territoires.opendata.PerimeterCsv;
import io.github.territoires.opendata.PerimeterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The official files in a folder, recognised by what they hold. */
final class OfficialFolder {
  private OfficialFolder() {}

  /** Reads them in the order of their names; whatever else lies there is passed over. */
  static List<PerimeterFile> read(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.list(folder)) {
      paths = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<PerimeterFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (GeoJson.isPerimeter(path)) {
        files.add(GeoJson.create().readPerimeters(path));
      } else if (PerimeterCsv.isPerimeter(path)) {
        files.add(PerimeterCsv.read(path));
      }
    }
    return files;
  }
}
