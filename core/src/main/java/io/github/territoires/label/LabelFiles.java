package io.github.territoires.label;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Reads the labels files of one language from every jar that brings one. */
final class LabelFiles {
  private LabelFiles() {}

  /** Returns the words of a language; of two jars with the same key the first one counts. */
  static Map<String, String> read(String languageTag, ClassLoader loader) {
    String name = "META-INF/territoires/labels_" + languageTag + ".properties";
    Map<String, String> words = new LinkedHashMap<>();
    try {
      for (URL file : Collections.list(loader.getResources(name))) {
        Properties properties = new Properties();
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (Reader in =
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(in);
        }
        properties
            .stringPropertyNames()
            .forEach(key -> words.putIfAbsent(key, properties.getProperty(key)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return words;
  }
}
