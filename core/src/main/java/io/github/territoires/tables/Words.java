package io.github.territoires.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that cells may hold, and those that explain columns, in French and English. */
final class Words {
  private static final Map<Locale, Properties> ALL =
      List.of(Locale.FRENCH, Locale.ENGLISH).stream()
          .collect(Collectors.toMap(Function.identity(), Words::load));

  private Words() {}

  /** Finds a word; in French where the locale is of another language. */
  static Optional<String> find(String key, Locale locale) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    Properties words = Objects.requireNonNull(ALL.get(english ? Locale.ENGLISH : Locale.FRENCH));
    return Optional.ofNullable(words.getProperty(key));
  }

  /** Returns a word that there must be. */
  static String of(String key, Locale locale) {
    return find(key, locale).orElseThrow(() -> new IllegalStateException("no word for " + key));
  }

  /** Returns the ends of the keys that begin in a way. */
  static List<String> keys(String start) {
    return Objects.requireNonNull(ALL.get(Locale.FRENCH)).stringPropertyNames().stream()
        .filter(key -> key.startsWith(start))
        .map(key -> key.substring(start.length()))
        .sorted()
        .toList();
  }

  private static Properties load(Locale locale) {
    String file = "words_" + locale.getLanguage() + ".properties";
    Properties words = new Properties();
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return words;
  }
}
