package io.github.territoires.tables;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Names;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, and what spreadsheets make of them. */
final class Dates {
  private static final Pattern ISO =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})([T ][0-9:.]+Z?)?");
  private static final Pattern NUMBERS =
      Pattern.compile("([0-9]{1,2})[/.\\-]([0-9]{1,2})[/.\\-]([0-9]{4}|[0-9]{2})");
  private static final Pattern DAYS_COUNTED = Pattern.compile("([1-9][0-9]{4})(?:[.,]0+)?");
  private static final Pattern MONTH_AND_NUMBER =
      Pattern.compile("(\\p{L}{3,9})\\.?[\\-. /]{1,2}([0-9]{1,2})");
  private static final Pattern NUMBER_AND_MONTH =
      Pattern.compile("([0-9]{1,2})[\\-. /](\\p{L}{3,9})\\.?");

  private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
  private static final int CENTURY = 100;
  private static final int LAST_DAY = 31;
  private static final int MONTHS = 12;
  private static final int YEAR = 4;

  /** A day of the calendar. */
  static final Kind<LocalDate> DAY = new DayKind();

  /** A date in words. */
  static final Kind<ImpreciseDate> DATE = new DateKind();

  /** Both kinds. */
  static final Set<Kind<?>> KINDS = Set.of(DAY, DATE);

  private Dates() {}

  /** Tells whether a date in numbers has the day first; nothing if it may have or is none. */
  static Optional<Boolean> isDayFirst(String text) {
    Matcher numbers = NUMBERS.matcher(Blanks.trimmed(text));
    if (!numbers.matches()) {
      return Optional.empty();
    }
    boolean first = Integer.parseInt(numbers.group(1)) > MONTHS;
    boolean second = Integer.parseInt(numbers.group(2)) > MONTHS;
    return first == second ? Optional.empty() : Optional.of(first);
  }

  /** Reads a date in numbers with the day first; nothing if it is none. */
  static Optional<LocalDate> dayFirst(String text) {
    Matcher numbers = NUMBERS.matcher(Blanks.trimmed(text));
    return numbers.matches() && numbers.group(3).length() == YEAR
        ? day(
            Integer.parseInt(numbers.group(3)),
            Integer.parseInt(numbers.group(2)),
            Integer.parseInt(numbers.group(1)))
        : Optional.empty();
  }

  /** Understands a date that a spreadsheet has written in numbers; nothing if it is none. */
  private static Optional<Cell<LocalDate>> inNumbers(String text) {
    Matcher iso = ISO.matcher(text);
    Matcher numbers = NUMBERS.matcher(text);
    Matcher counted = DAYS_COUNTED.matcher(text);
    if (iso.matches()) {
      Optional<LocalDate> day = day(iso.group(1));
      return day.map(date -> iso.group(2) == null ? Cell.of(date) : Cell.of(date, rewritten(date)));
    } else if (numbers.matches()) {
      return Optional.of(
          meaning(
              Integer.parseInt(numbers.group(1)),
              Integer.parseInt(numbers.group(2)),
              Integer.parseInt(numbers.group(3))));
    } else if (counted.matches()) {
      int days = Integer.parseInt(counted.group(1));
      return Optional.of(
          Cell.refused(ambiguous(SINCE_1900.plusDays(days), SINCE_1904.plusDays(days))));
    }
    return Optional.empty();
  }

  private static Cell<LocalDate> meaning(int first, int second, int year) {
    List<LocalDate> meanings = new ArrayList<>();
    if (year < CENTURY) {
      day(20 * CENTURY + year, second, first).ifPresent(meanings::add);
      day(20 * CENTURY + first, second, year).ifPresent(meanings::add);
      day(19 * CENTURY + year, second, first).ifPresent(meanings::add);
    } else {
      day(year, second, first).ifPresent(meanings::add);
      day(year, first, second).filter(day -> !meanings.contains(day)).ifPresent(meanings::add);
    }
    return switch (meanings.size()) {
      case 0 -> Cell.refused(Kind.invalid("day"));
      case 1 -> Cell.of(meanings.get(0), rewritten(meanings.get(0)));
      default -> Cell.refused(ambiguous(meanings.get(0), meanings.get(1)));
    };
  }

  static Remark rewritten(Object meant) {
    return Remark.of(Rules.DATE_REWRITTEN).detail("meant", meant.toString());
  }

  private static Remark ambiguous(Object first, Object second) {
    return Remark.of(Rules.DATE_AMBIGUOUS)
        .detail("first", first.toString())
        .detail("second", second.toString());
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso)).filter(day -> day.getYear() > 0);
    } catch (DateTimeException e) { // such as 30 February
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) { // the numbers mean something else, if anything
      return Optional.empty();
    }
  }

  private static final class DayKind implements Kind<LocalDate> {
    @Override
    public Cell<LocalDate> read(String text) {
      return inNumbers(Blanks.plain(text)).orElseGet(() -> inWords(text));
    }

    /** Understands a day in words. */
    private Cell<LocalDate> inWords(String text) {
      return DATE.read(text)
          .value()
          .filter(date -> date.kind() == ImpreciseDate.Kind.DAY)
          .flatMap(ImpreciseDate::earliest)
          .map(day -> Cell.of(day))
          .orElseGet(() -> Cell.refused(Kind.invalid(name())));
    }

    @Override
    public Optional<String> write(LocalDate value) {
      return Optional.of(value.toString());
    }

    @Override
    public String name() {
      return "day";
    }
  }

  private static final class DateKind implements Kind<ImpreciseDate> {
    @Override
    public Cell<ImpreciseDate> read(String text) {
      String plain = Blanks.plain(text);
      Optional<Cell<LocalDate>> numbers = inNumbers(plain);
      if (numbers.isPresent()) {
        Cell<LocalDate> day = numbers.get();
        return new Cell<>(day.value().map(ImpreciseDate::of), day.remark());
      }
      return monthAndNumber(plain).orElseGet(() -> Kind.parsed(name(), ImpreciseDate::parse, text));
    }

    /** Understands {@code févr-20}: a spreadsheet shows a month so, and a day. */
    private static Optional<Cell<ImpreciseDate>> monthAndNumber(String text) {
      Matcher behind = MONTH_AND_NUMBER.matcher(text);
      Matcher before = NUMBER_AND_MONTH.matcher(text);
      if (behind.matches()) {
        return monthAndNumber(behind.group(1), Integer.parseInt(behind.group(2)));
      }
      return before.matches()
          ? monthAndNumber(before.group(2), Integer.parseInt(before.group(1)))
          : Optional.empty();
    }

    private static Optional<Cell<ImpreciseDate>> monthAndNumber(String name, int number) {
      Optional<ImpreciseDate> month = month(name, 20 * CENTURY + number);
      boolean perhapsDay = number >= 1 && number <= LAST_DAY;
      return month.map(
          date ->
              perhapsDay
                  ? Cell.refused(
                      ambiguous(
                          date.format(Locale.FRENCH),
                          number + " " + date.format(Locale.FRENCH).replaceAll(" [0-9]+$", "")))
                  : Cell.of(date, rewritten(date)));
    }

    private static Optional<ImpreciseDate> month(String name, int year) {
      try {
        ImpreciseDate date = ImpreciseDate.parse(Names.normalised(name) + " " + year);
        return Optional.of(date)
            .filter(any -> any.kind() == ImpreciseDate.Kind.MONTH)
            .map(any -> ImpreciseDate.of(YearMonth.from(any.earliest().orElseThrow())));
      } catch (InvalidValueException e) { // the word is no month
        return Optional.empty();
      }
    }

    /** Adds what the words mean where a spreadsheet would make a date of its own of them. */
    @Override
    public Optional<String> write(ImpreciseDate value) {
      String words = value.toString();
      boolean inDanger =
          value.kind() == ImpreciseDate.Kind.MONTH
              || value.kind() == ImpreciseDate.Kind.DAY
              || !read(words).value().equals(Optional.of(value));
      if (!inDanger || ISO.matcher(words).matches() || words.endsWith("]")) {
        return Optional.of(words);
      }
      return value.edtf().map(edtf -> words + " [" + edtf + "]");
    }

    @Override
    public String name() {
      return "date";
    }
  }
}
