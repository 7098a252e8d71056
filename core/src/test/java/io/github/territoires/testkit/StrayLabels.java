package io.github.territoires.testkit;

import io.github.territoires.label.Labels;
import io.github.territoires.model.ImpreciseDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds French labels, and French dates, in what was written in another language.
 *
 * <pre>{@code
 * StrayLabels stray = StrayLabels.besides(Locale.GERMAN);
 * stray.in("Stand: 8 janvier 2026");   // [janvier]
 * }</pre>
 *
 * <p>Looked for are the words that French labels have around their placeholders and that no label
 * of the other language has. Leave out of the text what is French for a reason: the texts of the
 * programme, which a view marks with their language.
 *
 * @since 0.1
 */
public final class StrayLabels {
  private static final Pattern VALUE = Pattern.compile("\\{[^{}]*}|[0-9]+");
  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\p{Z}]+|[\\p{P}\\p{Z}]+$");
  private static final int SHORTEST = 2;

  private final Set<String> words;

  private StrayLabels(Set<String> words) {
    this.words = words;
  }

  /** Looks for what is French and not of a language, in the labels files of the class path. */
  public static StrayLabels besides(Locale language) {
    Set<String> words = words(Locale.FRENCH);
    words.removeAll(words(language));
    return new StrayLabels(words);
  }

  /** Returns the words that are looked for. */
  public Set<String> words() {
    return Set.copyOf(words);
  }

  /** Returns those that stand in a text, each as a whole word. */
  public Set<String> in(String text) {
    return words.stream()
        .filter(word -> text.contains(word) && whole(word).matcher(text).find())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Pattern whole(String word) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})");
  }

  private static Set<String> words(Locale language) {
    Set<String> words = new TreeSet<>();
    LanguageFiles.read(language, StrayLabels.class.getClassLoader())
        .words()
        .forEach(
            (key, label) -> {
              if (!key.startsWith("number.plural.")) {
                add(label, words);
              }
            });
    Labels labels = Labels.of(language);
    for (ImpreciseDate date : DateSamples.all()) {
      add(labels.date(date), words);
    }
    return words;
  }

  private static void add(String label, Collection<String> words) {
    for (String part : VALUE.split(label, -1)) {
      String word = EDGES.matcher(part).replaceAll("");
      if (word.length() >= SHORTEST) {
        words.add(word);
      }
    }
  }
}
