package io.github.territoires.label;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of one language, as far as it has any, and its plural rules. */
final class Words {
  private final Map<String, String> words;
  private final PluralRules plurals;

  private Words(Map<String, String> words) {
    this.words = new HashMap<>(words);
    this.plurals = new PluralRules(words);
  }

  /**
   * Reads the words of a locale, and those of its language that it lacks: zh-Hant-TW, zh-Hant, zh.
   */
  static Words read(Locale locale, ClassLoader loader) {
    Map<String, String> words = new HashMap<>();
    String tag = locale.toLanguageTag();
    for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
      LabelFiles.read(tag.substring(0, end), loader).forEach(words::putIfAbsent);
    }
    return new Words(words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }

  /** Finds the form of a word that a number of things takes in this language. */
  Optional<String> find(String key, long n) {
    return find(key + "." + plurals.form(n)).or(() -> find(key + ".other"));
  }
}
