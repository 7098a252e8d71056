package io.github.territoires.label;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that renderers add to what the programme says, in one language, and the way this
 * language writes numbers, amounts and dates. Immutable and thread-safe.
 *
 * <pre>{@code
 * Labels labels = Labels.of(Locale.FRENCH);
 * labels.get("sources.contact");                  // "Signaler une erreur"
 * labels.plural("projects.selection", 3);         // "3 projets donnés en exemple…"
 * labels.money(Money.euros(10_800_000));          // "10,8 M€"
 * }</pre>
 *
 * <p>A word that the asked locale lacks is taken from its language, else from French.
 *
 * @since 0.1
 */
public final class Labels {
  private static final int CACHED = 64;
  private static final Map<Locale, Labels> CACHE = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, String> words;
  private final Numbers numbers;
  private final Dates dates;

  private Labels(Locale locale, Map<String, String> words) {
    this.locale = locale;
    this.words = words;
    this.numbers = new Numbers(this);
    this.dates = new Dates(words, locale);
  }

  /** Returns the labels for a locale, of every jar beside this one. */
  public static Labels of(Locale asked) {
    Labels known = CACHE.get(asked);
    if (known != null) {
      return known;
    }
    ClassLoader own = Labels.class.getClassLoader();
    Labels made = of(asked, own == null ? ClassLoader.getSystemClassLoader() : own);
    if (CACHE.size() < CACHED) {
      CACHE.put(asked, made);
    }
    return made;
  }

  /** Returns the labels for a locale, of every jar that a class loader finds. */
  public static Labels of(Locale asked, ClassLoader loader) {
    Map<String, String> words = new HashMap<>();
    Locale speaking = Locale.FRENCH;
    List<Locale> leastWantedFirst =
        List.of(Locale.FRENCH, Locale.forLanguageTag(asked.getLanguage()), asked);
    for (Locale locale : leastWantedFirst) {
      Map<String, String> found = LabelFiles.read(locale.toLanguageTag(), loader);
      if (!found.isEmpty()) {
        speaking = asked.getLanguage().equals(locale.getLanguage()) ? asked : Locale.FRENCH;
        words.putAll(found);
      }
    }
    return new Labels(speaking, Map.copyOf(words));
  }

  /**
   * Returns the locale that these words are for: the asked one, or French where there are none in
   * its language.
   */
  public Locale locale() {
    return locale;
  }

  /**
   * Returns a word.
   *
   * @throws MissingLabelException if there is none under this key
   */
  public String get(String key) {
    return find(key).orElseThrow(() -> new MissingLabelException(key, locale.toLanguageTag()));
  }

  /**
   * Returns a word in which each {@code {name}} is replaced by its value.
   *
   * @throws MissingLabelException if there is none under this key
   * @throws IllegalArgumentException if a value is missing
   */
  public String get(String key, Map<String, String> values) {
    return fill(get(key), values);
  }

  /** Finds a word whose key was made of data, and may have none. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }

  /** Returns the word for a number of things, in which {@code {n}} is the number. */
  public String plural(String key, long n) {
    return plural(key, n, Map.of());
  }

  /** Returns the word for a number of things, in which other values are replaced as well. */
  public String plural(String key, long n, Map<String, String> values) {
    String form = numbers.pluralForm(n);
    String pattern = find(key + "." + form).orElseGet(() -> get(key + ".other"));
    Map<String, String> all = new HashMap<>(values);
    all.put("n", number(n));
    return fill(pattern, all);
  }

  /** Writes a whole number, its thousands grouped. */
  public String number(long number) {
    return numbers.format(number);
  }

  /** Writes a number, its thousands grouped. */
  public String number(BigDecimal number) {
    return numbers.format(number);
  }

  /** Writes an amount of money: {@code 10,8 M€}. */
  public String money(Money money) {
    return money(money.amount(), money.currency());
  }

  /** Writes an amount of money, such as a sum, of a currency. */
  public String money(BigDecimal amount, Currency currency) {
    return numbers.format(amount, currency);
  }

  /** Writes a date as precise as it is: {@code été 2021}. */
  public String date(ImpreciseDate date) {
    return dates.format(date);
  }

  /** Writes a day. */
  public String date(LocalDate day) {
    return date(ImpreciseDate.of(day));
  }

  private static String fill(String pattern, Map<String, String> values) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      String name = pattern.substring(open + 1, close);
      String value = values.get(name);
      if (value == null) {
        throw new IllegalArgumentException("no value for {" + name + "} in the label " + pattern);
      }
      out.append(pattern, from, open).append(value);
      from = close + 1;
    }
    return out.append(pattern, from, pattern.length()).toString();
  }
}
