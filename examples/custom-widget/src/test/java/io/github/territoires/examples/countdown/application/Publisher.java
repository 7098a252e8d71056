package io.github.territoires.examples.countdown.application;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.publish.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** An application that knows nothing of the countdown and publishes what it finds on its path. */
public final class Publisher {
  private Publisher() {}

  /** Publishes the bundled programme into a folder. */
  public static void main(String... folder) throws IOException {
    Publication.of(Catalog.bundled())
        .locales(Locale.FRENCH, Locale.ENGLISH)
        .writeTo(Path.of(folder[0]));
  }
}
