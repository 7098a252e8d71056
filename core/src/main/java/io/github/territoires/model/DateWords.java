package io.github.territoires.model;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The bundled patterns for writing dates. */
final class DateWords {
  private static final Map<String, String> FRENCH = Resources.properties("dates_fr.properties");
  private static final Map<String, String> ENGLISH = Resources.properties("dates_en.properties");

  private DateWords() {}

  static UnaryOperator<String> of(Locale locale) {
    Map<String, String> patterns = locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    return key -> patterns.getOrDefault(key, key);
  }
}
