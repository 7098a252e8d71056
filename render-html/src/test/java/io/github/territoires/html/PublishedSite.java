package io.github.territoires.html;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.publish.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The bundled programme, published once for all tests in French and English and without an address;
 * a person can look at it too.
 */
final class PublishedSite {
  private static final Path FOLDER = Path.of("target", "site-of-test");
  private static boolean published;

  private PublishedSite() {}

  /** Returns where it is. */
  static synchronized Path folder() {
    if (!published) {
      try {
        publish();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      published = true;
    }
    return FOLDER;
  }

  private static void publish() throws IOException {
    if (Files.exists(FOLDER)) { // perhaps of an earlier version, which listed its files otherwise
      try (Stream<Path> files = Files.walk(FOLDER)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Publication.of(Catalog.bundled()).locales(Locale.FRENCH, Locale.ENGLISH).writeTo(FOLDER);
  }

  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
