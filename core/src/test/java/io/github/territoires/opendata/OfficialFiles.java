package io.github.territoires.opendata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The official files, where they are. */
final class OfficialFiles {
  private OfficialFiles() {}

  static Path path(String file) {
    String folder = System.getProperty("territoires.data");
    assumeTrue(folder != null, "SKIPPED: give the official files with -Dterritoires.data=DIR");
    Path path = Path.of(folder, file);
    assumeTrue(Files.exists(path), "SKIPPED: " + path + " is not there");
    return path;
  }
}
