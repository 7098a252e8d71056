package io.github.territoires.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A date as precise as its source: a day, a month, a season, a quarter, a part of a year, a year,
 * an interval, or an interval open at one end. It keeps the words in which it was given and never
 * pretends to know more: "2021" does not become 1 January 2021.
 *
 * <pre>{@code
 * ImpreciseDate summer = ImpreciseDate.parse("été 2021");
 * summer.edtf();                  // Optional[2021-22]
 * summer.earliest();              // Optional[2021-06-21]
 * summer.format(Locale.ENGLISH);  // "summer 2021"
 * }</pre>
 *
 * <p>Bounds of seasons are a convention: spring begins on 21 March, summer on 21 June, autumn on 23
 * September, winter on 21 December; the winter of a year ends on 20 March of the next. The
 * beginning of a year is January to April, its middle May to August, its end September to December.
 * "Approximate" and "uncertain" do not change bounds.
 *
 * <p>Two dates are equal when they have the same words and the same meaning; {@link
 * #means(ImpreciseDate)} leaves the words aside. The natural order is that of the bounds: an open
 * start comes first, an open end last.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format (EDTF), ISO
 *     8601-2</a>
 * @since 0.1
 */
public final class ImpreciseDate implements Comparable<ImpreciseDate> {
  /** How precise a date is. */
  public enum Kind {
    /** A day of the calendar. */
    DAY,
    /** A month of a year. */
    MONTH,
    /** Spring, summer, autumn or winter of a year. */
    SEASON,
    /** Three months of a year. */
    QUARTER,
    /** The beginning, the middle or the end of a year, or one of its halves. */
    PART_OF_YEAR,
    /** A year of the calendar. */
    YEAR,
    /** From a first date to a last one. */
    INTERVAL,
    /** An interval of which one end is open or unknown. */
    OPEN
  }

  private static final int LONGEST = 200;
  private static final String EXPECTED =
      "a date such as 23 janvier 2020, été 2021, mi-2023, d'ici à 2026, or in EDTF 2020-01-23,"
          + " 2021-22, 2020/2022; or other words with their meaning: rentrée 2024 [2024-09]";
  private static final Comparator<ImpreciseDate> ORDER =
      Comparator.comparing((ImpreciseDate date) -> date.earliest().orElse(LocalDate.MIN))
          .thenComparing(date -> date.latest().orElse(LocalDate.MAX))
          .thenComparing(ImpreciseDate::toString);

  private final String text;
  private final DateMeaning meaning;

  private ImpreciseDate(String text, DateMeaning meaning) {
    this.text = text;
    this.meaning = meaning;
  }

  /** Makes the date of one day. */
  public static ImpreciseDate of(LocalDate day) {
    return parse(day.toString());
  }

  /** Makes the date of one month. */
  public static ImpreciseDate of(YearMonth month) {
    return parse(month.toString());
  }

  /** Makes the date of one year, 0 to 9999. */
  public static ImpreciseDate of(Year year) {
    return parse(DateMeaning.digits(4, year.getValue()));
  }

  /**
   * Makes a date of words that this class may not understand, and of what they mean.
   *
   * <pre>{@code
   * ImpreciseDate.of("rentrée 2024", ImpreciseDate.parse("2024-09")); // rentrée 2024 [2024-09]
   * }</pre>
   *
   * @param words the words as written, without square brackets
   * @param meaning a date that EDTF can express
   * @throws InvalidValueException if the words are understood and mean something else, or the
   *     meaning has no EDTF form
   */
  public static ImpreciseDate of(String words, ImpreciseDate meaning) {
    String text = words(words);
    if (text.indexOf('[') >= 0 || text.indexOf(']') >= 0) {
      throw new InvalidValueException("date", text, "words without square brackets");
    }
    if (!meaning.meaning.hasEdtf()) {
      throw new InvalidValueException(
          "meaning of the date " + text, meaning.text, "a date that EDTF can express");
    }
    Optional<DateMeaning> understood = understand(text);
    if (understood.isPresent() && !understood.get().equals(meaning.meaning)) {
      throw new InvalidValueException("date", text, "words that mean " + meaning.text);
    }
    return new ImpreciseDate(text, meaning.meaning);
  }

  /**
   * Reads a date: EDTF (year, month, day, season, quarter, half, intervals, {@code ..}, {@code ~},
   * {@code ?}, {@code %}), or the ways people write dates in French and English, whatever their
   * case, accents, apostrophes and blanks; or any words followed by their meaning in brackets, as
   * {@link #toString()} gives them.
   *
   * @throws InvalidValueException if the text is no such date
   */
  public static ImpreciseDate parse(String text) {
    String whole = Checks.trimmed(text);
    Optional<DateMeaning> plain = plain(whole);
    if (plain.isPresent()) {
      return new ImpreciseDate(whole, plain.get());
    }
    int bracket = whole.lastIndexOf('[');
    if (bracket > 0 && whole.endsWith("]")) {
      return of(
          whole.substring(0, bracket), parse(whole.substring(bracket + 1, whole.length() - 1)));
    }
    String words = words(whole);
    return new ImpreciseDate(
        words,
        understand(words).orElseThrow(() -> new InvalidValueException("date", text, EXPECTED)));
  }

  /** Returns the words as they were given. */
  public String text() {
    return text;
  }

  /** Returns how precise the date is. */
  public Kind kind() {
    return meaning.kind();
  }

  /** Returns the EDTF form, where one says exactly the same. */
  public Optional<String> edtf() {
    return meaning.edtf();
  }

  /** Returns the first day that may be meant; empty where the start is open or unknown. */
  public Optional<LocalDate> earliest() {
    return meaning.earliest();
  }

  /** Returns the last day that may be meant; empty where the end is open or unknown. */
  public Optional<LocalDate> latest() {
    return meaning.latest();
  }

  /** Tells whether a day lies within the bounds. */
  public boolean contains(LocalDate day) {
    return !startsAfter(day) && !endsBefore(day);
  }

  /** Tells whether this date is over on the given day: its last possible day is before it. */
  public boolean endsBefore(LocalDate day) {
    return latest().filter(last -> last.isBefore(day)).isPresent();
  }

  /** Tells whether this date has not begun on the given day: its first possible day is after it. */
  public boolean startsAfter(LocalDate day) {
    return earliest().filter(first -> first.isAfter(day)).isPresent();
  }

  /** Tells whether both mean the same, in whatever words. */
  public boolean means(ImpreciseDate other) {
    return meaning.equals(other.meaning);
  }

  /** Writes the date in French or English, in French where the locale is of another language. */
  public String format(Locale locale) {
    return format(DateWords.of(locale));
  }

  /**
   * Writes the date in any language.
   *
   * @param patterns gives the pattern for each key of {@code dates_en.properties}, which stands
   *     beside this class
   */
  public String format(UnaryOperator<String> patterns) {
    return new DateFormat(patterns).format(meaning);
  }

  /** Orders by earliest day, then by latest day, then by {@link #toString()}. */
  @Override
  public int compareTo(ImpreciseDate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImpreciseDate that
        && text.equals(that.text)
        && meaning.equals(that.meaning);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + meaning.hashCode();
  }

  /**
   * Returns what {@link #parse(String)} reads as an equal date: the words, and behind words that
   * are not understood their meaning: {@code rentrée 2024 [2024-09]}.
   */
  @Override
  public String toString() {
    return understand(text).isPresent() ? text : text + " [" + meaning.edtf().orElseThrow() + "]";
  }

  private static String words(String text) {
    String words = Checks.trimmed(text);
    if (words.length() > LONGEST) {
      throw new InvalidValueException("date", text, "at most " + LONGEST + " characters");
    }
    return Checks.text("date", words);
  }

  private static Optional<DateMeaning> understand(String words) {
    return plain(words).or(() -> DateParser.parse(words));
  }

  /** Understands words of which every character is known, so that there is nothing to check. */
  private static Optional<DateMeaning> plain(String words) {
    return Edtf.parse(words).or(() -> CommonDates.parse(words));
  }
}
