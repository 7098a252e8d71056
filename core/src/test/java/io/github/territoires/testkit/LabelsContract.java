package io.github.territoires.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.territoires.label.Labels;
import io.github.territoires.model.ImpreciseDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the words of a language promise. Extend it in a jar that brings a language, or a widget with
 * words of its own, once for each language:
 *
 * <pre>{@code
 * class BretonLabelsTest extends LabelsContract {
 *   @Override
 *   protected Locale language() {
 *     return Locale.forLanguageTag("br");
 *   }
 * }
 * }</pre>
 *
 * <p>The files of the language, of all jars on the class path together, are held against those in
 * French, likewise of all jars: what a reader of the language meets must be in the language.
 *
 * @since 0.1
 */
public abstract class LabelsContract {
  private static final String OTHER = "other";
  private static final String RULE = "number.plural.";
  private static final Set<String> FORMS = Set.of("zero", "one", "two", "few", "many");
  private static final Set<String> WITHOUT_NUMBER = Set.of("zero", "one", "two");
  private static final Set<String> WITH_BUNDLED_DATES = Set.of("fr", "en");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** Makes the contract; the tests are run by JUnit. */
  protected LabelsContract() {}

  /** Returns the language to test. */
  protected abstract Locale language();

  /** Returns what finds the labels files: by default the class loader of the test. */
  protected ClassLoader loader() {
    return getClass().getClassLoader();
  }

  /**
   * Tells whether the language must have a key: by default each that French has. Override it where
   * only the words of some widgets are translated: {@code key.startsWith("countdown.")}.
   */
  protected boolean covers(String key) {
    return true;
  }

  @Test
  void filesCanBeReadAndHaveNoKeyTwice() {
    assertNone("files that cannot be read as they are meant", files().faults());
    assertDoesNotThrow(() -> Labels.of(language(), loader()));
  }

  @Test
  void hasEveryKeyThatFrenchHas() {
    Map<String, String> french = covered();
    assertFalse(french.isEmpty(), "words in French are found");
    Map<String, String> words = files().words();
    Set<String> missing = new TreeSet<>();
    for (String key : french.keySet()) {
      if (isForm(key, french)) {
        forms(words).forEach(form -> missing.add(base(key) + form));
      } else if (!key.startsWith(RULE)) {
        missing.add(key);
      }
    }
    missing.removeAll(words.keySet());
    assertNone("keys that " + language().toLanguageTag() + " lacks", missing);
  }

  @Test
  void hasThePlaceholdersThatFrenchHas() {
    Map<String, String> french = covered();
    Map<String, String> expected = new HashMap<>(french);
    for (String key : french.keySet()) {
      if (isForm(key, french)) {
        FORMS.forEach(form -> expected.put(base(key) + form, french.get(base(key) + OTHER)));
      }
    }
    Set<String> different = new TreeSet<>();
    files()
        .words()
        .forEach(
            (key, words) -> {
              String pattern = expected.get(key);
              if (pattern != null && !placeholders(key, words).equals(placeholders(key, pattern))) {
                different.add(key + " = " + words);
              }
            });
    assertNone("words whose placeholders are not those of French", different);
  }

  @Test
  void hasARuleForEveryForm() {
    Map<String, String> french = french().words();
    Map<String, String> words = files().words();
    Set<String> unruled =
        words.keySet().stream()
            .filter(this::covers)
            .filter(key -> isForm(key, french) && !forms(words).contains(form(key)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertNone("forms without a rule " + RULE + "…", unruled);
  }

  @Test
  void hasEveryPatternForDates() {
    Set<String> missing = patterns();
    missing.removeAll(files().words().keySet());
    assertNone("keys that " + language().toLanguageTag() + " lacks", missing);
  }

  @Test
  void writesDatesInFullAndApart() {
    if (patterns().isEmpty()) {
      return;
    }
    Labels labels = Labels.of(language(), loader());
    Map<String, ImpreciseDate> written = new HashMap<>();
    for (ImpreciseDate date : DateSamples.all()) {
      String words = labels.date(date);
      assertFalse(words.contains("{"), () -> date + " has an unknown name: " + words);
      assertTrue(
          numbers(words).containsAll(DateSamples.numbers(date)),
          () -> date + " has lost a number: " + words);
      ImpreciseDate other = written.put(words, date);
      assertNull(other, () -> date + " is written as another date is: " + words);
    }
  }

  @Test
  void frenchIsTypesetAsFrench() {
    if (language().getLanguage().equals(Locale.FRENCH.getLanguage())) {
      assertNone(
          "words not typeset as French",
          files().words().entrySet().stream()
              .filter(entry -> covers(entry.getKey()) && !entry.getKey().startsWith(RULE))
              .filter(entry -> !FrenchTypography.accepts(entry.getValue()))
              .map(entry -> entry.getKey() + " = " + entry.getValue())
              .toList());
    }
  }

  /** Returns the keys of the patterns for dates; French and English ones are bundled. */
  private Set<String> patterns() {
    return WITH_BUNDLED_DATES.contains(language().getLanguage())
        ? new TreeSet<>()
        : DateSamples.keys().stream()
            .map(key -> "date." + key)
            .filter(this::covers)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private LanguageFiles files() {
    return LanguageFiles.read(language(), loader());
  }

  private LanguageFiles french() {
    return LanguageFiles.read(Locale.FRENCH, loader());
  }

  private Map<String, String> covered() {
    return french().words().entrySet().stream()
        .filter(entry -> covers(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Tells a form of a word for a number of things: French has both {@code .one} and {@code .other}.
   */
  private static boolean isForm(String key, Map<String, String> french) {
    String form = form(key);
    return (form.equals(OTHER) || FORMS.contains(form))
        && !key.startsWith(RULE)
        && french.containsKey(base(key) + "one")
        && french.containsKey(base(key) + OTHER);
  }

  private static Set<String> forms(Map<String, String> words) {
    Set<String> forms =
        FORMS.stream().filter(form -> words.containsKey(RULE + form)).collect(Collectors.toSet());
    forms.add(OTHER);
    return forms;
  }

  private static String base(String key) {
    return key.substring(0, key.lastIndexOf('.') + 1);
  }

  private static String form(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /** Returns the names in braces; a form for few numbers need not have the number itself. */
  private static Set<String> placeholders(String key, String words) {
    return PLACEHOLDER
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .filter(name -> !(name.equals("{n}") && WITHOUT_NUMBER.contains(form(key))))
        .collect(Collectors.toSet());
  }

  private static Set<String> numbers(String words) {
    return DIGITS.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static void assertNone(String what, Collection<String> found) {
    assertEquals("", String.join(System.lineSeparator(), found), what);
  }
}
