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
import java.util.function.Function;

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
 * <p>A word that the asked locale lacks is taken from its language, else from French: {@code
 * pt-BR}, {@code pt}, {@code fr}. The default locale of the JVM plays no part.
 *
 * @since 0.1
 */
public final class Labels {
  private static final int CACHED = 64;
  private static final Map<Locale, Labels> CACHE = new ConcurrentHashMap<>();

  private final Locale locale;
  private final List<Words> wantedFirst;
  private final Numbers numbers;
  private final Dates dates;

  private Labels(Locale locale, List<Words> wantedFirst) {
    this.locale = locale;
    this.wantedFirst = wantedFirst;
    this.numbers = new Numbers(this);
    this.dates = new Dates(wantedFirst.get(0), locale);
  }

  /**
   * Returns the labels for a locale, of every jar beside this one.
   *
   * @throws LabelFileException if a labels file cannot be read as one
   */
  public static Labels of(Locale asked) {
    Labels known = CACHE.get(asked);
    if (known != null) {
      return known;
    }
    ClassLoader own = Labels.class.getClassLoader();
    Labels made = of(asked, own == null ? ClassLoader.getSystemClassLoader() : own);
    if (CACHE.size() >= CACHED) { // as many locales as that are made up by those who ask
      CACHE.clear();
    }
    CACHE.put(asked, made);
    return made;
  }

  /**
   * Returns the labels for a locale, of every jar that a class loader finds. Where two jars have
   * the same key the one that is found first counts.
   *
   * @throws LabelFileException if a labels file cannot be read as one
   */
  public static Labels of(Locale asked, ClassLoader loader) {
    Words french = Words.read(Locale.FRENCH, loader);
    Words wanted = asked.getLanguage().isEmpty() ? french : Words.read(asked, loader);
    boolean none = wanted == french || wanted.isEmpty();
    return none
        ? new Labels(Locale.FRENCH, List.of(french))
        : new Labels(asked, List.of(wanted, french));
  }

  /**
   * Returns the locale that these words are for: the asked one, or French where there are none in
   * its language.
   */
  public Locale locale() {
    return locale;
  }

  /**
   * Returns the locale in which the word under a key is written: {@link #locale}, or French where
   * only that has it.
   */
  public Locale locale(String key) {
    return wantedFirst.get(0).find(key).isPresent() ? locale : Locale.FRENCH;
  }

  /**
   * Returns a word.
   *
   * @throws MissingLabelException if there is none under this key
   */
  public String get(String key) {
    return find(key).orElseThrow(() -> missing(key));
  }

  /**
   * Returns a word in which each {@code {name}} is replaced by its value.
   *
   * @throws MissingLabelException if there is none under this key
   * @throws IllegalArgumentException if a value is missing
   */
  public String get(String key, Map<String, String> values) {
    return Placeholders.fill(get(key), values);
  }

  /** Finds a word whose key was made of data, and may have none. */
  public Optional<String> find(String key) {
    return first(words -> words.find(key));
  }

  /**
   * Returns the word for a number of things, in which {@code {n}} is the number. Its form follows
   * the plural rules of the language that has the word.
   *
   * @throws MissingLabelException if there is neither this form nor {@code .other}
   */
  public String plural(String key, long n) {
    return plural(key, n, Map.of());
  }

  /** Returns the word for a number of things, in which other values are replaced as well. */
  public String plural(String key, long n, Map<String, String> values) {
    String word = first(words -> words.find(key, n)).orElseThrow(() -> missing(key + ".other"));
    Map<String, String> all = new HashMap<>(values);
    all.put("n", number(n));
    return Placeholders.fill(word, all);
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

  private Optional<String> first(Function<Words, Optional<String>> find) {
    for (Words words : wantedFirst) {
      Optional<String> found = find.apply(words);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private MissingLabelException missing(String key) {
    return new MissingLabelException(key, locale.toLanguageTag());
  }
}
