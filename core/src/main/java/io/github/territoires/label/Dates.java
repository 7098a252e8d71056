package io.github.territoires.label;

import io.github.territoires.model.ImpreciseDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes dates by the patterns that a labels file brings under {@code date.}, else by those that
 * come with {@link ImpreciseDate}. A date for which a pattern is lacking is written wholly by the
 * latter, so that no date mixes two languages.
 */
final class Dates {
  private static final String PREFIX = "date.";

  private final Map<String, String> words;
  private final Locale locale;
  private final boolean hasPatterns;

  Dates(Map<String, String> words, Locale locale) {
    this.words = words;
    this.locale = locale;
    this.hasPatterns = words.keySet().stream().anyMatch(key -> key.startsWith(PREFIX));
  }

  String format(ImpreciseDate date) {
    if (!hasPatterns) {
      return date.format(locale);
    }
    AtomicBoolean lacking = new AtomicBoolean();
    String written =
        date.format(
            key -> {
              String pattern = words.get(PREFIX + key);
              if (pattern == null) {
                lacking.set(true);
                return key;
              }
              return pattern;
            });
    return lacking.get() ? date.format(locale) : written;
  }
}
