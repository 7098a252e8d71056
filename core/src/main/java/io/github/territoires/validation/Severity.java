package io.github.territoires.validation;

import java.util.Locale;
import java.util.Map;

/**
 * How grave a finding is.
 *
 * @since 0.1
 */
public enum Severity {
  /** What cannot be so: whoever reads the data would be misled or stopped. */
  ERROR,
  /** What is probably not meant, or missing: the data can be used all the same. */
  WARNING;

  /** Returns the word for it. */
  String word(Locale locale) {
    return Messages.STANDARD.write("severity." + name(), locale, Map.of());
  }
}
