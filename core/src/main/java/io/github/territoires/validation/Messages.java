package io.github.territoires.validation;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.InvalidValueException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a set of rules, in French and English, by the code of the rule.
 *
 * <p>They stand in two files in UTF-8, {@code messages_fr.properties} and {@code
 * messages_en.properties}, beside the class that loads them:
 *
 * <pre>{@code
 * summary-missing = Le projet « {label} » n’a pas de résumé.
 * done.row-left-out = La ligne a été laissée de côté.
 * }</pre>
 *
 * <p>In braces stand {@code label}, {@code value}, {@code nearest} and the details of the
 * violation; <code>{#kind}</code> stands for the entry {@code kind.x} of the same file where the
 * detail {@code kind} is {@code x}; <code>{value,date}</code> stands for the date that {@code
 * value} gives, written as readers of the language write dates. Values are equal when their
 * sentences are.
 *
 * @since 0.1
 */
public final class Messages {
  private static final String DATE = ",date";

  /** The languages; French stands in for any other. */
  static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH);

  /** The sentences of the rules of this package, and the words around all sentences. */
  static final Messages STANDARD = load(Messages.class::getResourceAsStream);

  private final Map<String, Map<String, String>> patterns;
  private final int hash;

  private Messages(Map<String, Map<String, String>> patterns) {
    this.patterns = patterns;
    this.hash = patterns.hashCode();
  }

  /**
   * Loads both files.
   *
   * @param files opens a file by its name, or answers null; a method of the module that holds the
   *     files, since no other module sees them
   * @throws UncheckedIOException if one is missing or cannot be read
   */
  public static Messages load(Function<String, @Nullable InputStream> files) {
    Map<String, Map<String, String>> patterns = new HashMap<>();
    for (Locale locale : LOCALES) {
      patterns.put(
          locale.getLanguage(), read(files, "messages_" + locale.getLanguage() + ".properties"));
    }
    return new Messages(patterns);
  }

  private static Map<String, String> read(
      Function<String, @Nullable InputStream> files, String file) {
    Properties properties = new Properties();
    try (InputStream in = files.apply(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    Map<String, String> entries = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
    return entries;
  }

  /** Finds the pattern of a sentence; in French where the locale is of another language. */
  Optional<String> pattern(String key, Locale locale) {
    Map<String, String> asked = patterns.get(locale.getLanguage());
    String found = asked == null ? null : asked.get(key);
    return Optional.ofNullable(found != null ? found : french().get(key));
  }

  /** Writes a sentence; the key itself where there is none. */
  String write(String key, Locale locale, Map<String, String> values) {
    String pattern = pattern(key, locale).orElse(key);
    StringBuilder out = new StringBuilder();
    int end = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', end)) {
      int close = pattern.indexOf('}', open);
      if (close < 0) {
        break;
      }
      out.append(pattern, end, open)
          .append(filled(pattern.substring(open + 1, close), locale, values));
      end = close + 1;
    }
    return out.append(pattern, end, pattern.length()).toString();
  }

  private String filled(String name, Locale locale, Map<String, String> values) {
    if (name.startsWith("#")) {
      String kind = name.substring(1);
      String key = kind + "." + values.getOrDefault(kind, "");
      return pattern(key, locale).orElse(key);
    }
    if (name.endsWith(DATE)) {
      return date(values.get(name.substring(0, name.length() - DATE.length())), locale, name);
    }
    return values.getOrDefault(name, "{" + name + "}");
  }

  /** Writes a date for a reader; in its own words where only those are known. */
  private static String date(@Nullable String words, Locale locale, String name) {
    if (words == null) {
      return "{" + name + "}";
    }
    try {
      return ImpreciseDate.parse(words).format(locale);
    } catch (InvalidValueException e) {
      return words;
    }
  }

  private Map<String, String> french() {
    return patterns.getOrDefault(Locale.FRENCH.getLanguage(), Map.of());
  }

  /** Returns the keys of one language. */
  Set<String> keys(Locale locale) {
    return patterns.getOrDefault(locale.getLanguage(), Map.of()).keySet();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Messages that && hash == that.hash && patterns.equals(that.patterns);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Names the languages and how many sentences there are. */
  @Override
  public String toString() {
    return "Messages[" + LOCALES + ", " + french().size() + "]";
  }
}
