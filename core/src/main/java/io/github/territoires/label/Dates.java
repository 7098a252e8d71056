package io.github.territoires.label;

import io.github.territoires.model.ImpreciseDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes dates by the patterns that a labels file brings under {@code date.}, else by those that
 * come with {@link ImpreciseDate}. A date for which a pattern is lacking is written wholly by the
 * latter, so that no date mixes two languages.
 */
final class Dates {
  private static final String PREFIX = "date.";

  private final Words words;
  private final Locale locale;

  Dates(Words words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  String format(ImpreciseDate date) {
    AtomicBoolean lacking = new AtomicBoolean();
    String written =
        date.format(
            key -> {
              Optional<String> pattern = words.find(PREFIX + key);
              lacking.compareAndSet(false, pattern.isEmpty());
              return pattern.orElse(key);
            });
    return lacking.get() ? date.format(locale) : written;
  }
}
