package io.github.territoires.examples.embedsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.publish.Manifest;
import io.github.territoires.publish.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weighs published files as they go over the wire, and says each that is too heavy. */
class WeightTest {
  private static final int KILOBYTE = 1024;

  @Test
  void publishedFilesAreLight(@TempDir Path site) throws IOException {
    Publication.of(Catalog.bundled())
        .locales(Locale.FRENCH, Locale.ENGLISH)
        .baseUrl("https://partner.example/ti/")
        .writeTo(site);
    Map<String, Integer> tooHeavy = new HashMap<>();
    int weighed = 0;
    for (Manifest.Entry file : Manifest.read(site.resolve(Manifest.FILE)).files()) {
      int most = most(file.path());
      if (most > 0) {
        weighed++;
        int bytes = zipped(Files.readAllBytes(site.resolve(file.path())));
        if (bytes > most) {
          tooHeavy.put(file.path(), bytes);
        }
      }
    }
    assertThat(weighed).isGreaterThan(100);
    assertThat(tooHeavy).isEmpty();
  }

  /** Returns the most bytes that a file may have; 0 where there is no limit. */
  private static int most(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.matches("ti\\..*css")) {
      return 5 * KILOBYTE;
    }
    if (name.matches("(embed|frame)\\..*js")) {
      return 3 * KILOBYTE / 2;
    }
    if (!path.matches("(fragment|element|embed)/.*")) {
      return 0;
    }
    return switch (name.replaceFirst("\\..*", "")) {
      case "page" -> 25 * KILOBYTE;
      case "directory" -> 12 * KILOBYTE;
      case "national-map" -> 60 * KILOBYTE;
      default -> 6 * KILOBYTE;
    };
  }

  private static int zipped(byte[] file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(file);
    }
    return bytes.size();
  }
}
