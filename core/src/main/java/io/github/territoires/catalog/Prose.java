package io.github.territoires.catalog;

import io.github.territoires.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The texts of the bundled programme. */
final class Prose {
  private static final Properties FRENCH = load("prose_fr.properties");
  private static final Properties ENGLISH = load("prose_en.properties");

  private Prose() {}

  /** Returns the text under a key, in French and English. */
  static Text text(String key) {
    return Text.french(words(FRENCH, key)).with(Locale.ENGLISH, words(ENGLISH, key));
  }

  /** Returns a name that is the same in both languages. */
  static Text name(String name) {
    return Text.french(name).with(Locale.ENGLISH, name);
  }

  private static String words(Properties properties, String key) {
    return Objects.requireNonNull(properties.getProperty(key), key);
  }

  private static Properties load(String file) {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Prose.class.getResourceAsStream(file), file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return properties;
  }
}
