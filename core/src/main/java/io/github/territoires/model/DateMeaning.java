package io.github.territoires.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What an imprecise date means, apart from its words. */
sealed interface DateMeaning {
  ImpreciseDate.Kind kind();

  /** Tells whether EDTF can say exactly the same. */
  boolean hasEdtf();

  Optional<String> edtf();

  Optional<LocalDate> earliest();

  Optional<LocalDate> latest();

  /** Writes a number in at least so many digits, whatever the default locale. */
  static String digits(int width, int number) {
    String digits = Integer.toString(number);
    return digits.length() < width ? "0".repeat(width - digits.length()) + digits : digits;
  }

  /** How sure a date is; the mark is EDTF's. */
  enum Qualifier {
    NONE(""),
    APPROXIMATE("~"),
    UNCERTAIN("?"),
    BOTH("%");

    final String mark;

    Qualifier(String mark) {
      this.mark = mark;
    }

    Qualifier and(Qualifier other) {
      return this == NONE || this == other ? other : other == NONE ? this : BOTH;
    }
  }

  /** One end of an interval. */
  sealed interface End {
    String edtf();
  }

  /** An end of an interval that is not a date. */
  enum NoDate implements End {
    OPEN(".."),
    UNKNOWN("");

    private final String edtf;

    NoDate(String edtf) {
      this.edtf = edtf;
    }

    @Override
    public String edtf() {
      return edtf;
    }
  }

  /** An end of an interval that is a date. */
  record At(Unit unit) implements End {
    @Override
    public String edtf() {
      return unit.edtf().orElse("");
    }
  }

  /** A stretch of the calendar that has a name. */
  enum Precision {
    DAY(ImpreciseDate.Kind.DAY, 1, 0),
    MONTH(ImpreciseDate.Kind.MONTH, 1, 0),
    SEASON(ImpreciseDate.Kind.SEASON, 3, 20),
    QUARTER(ImpreciseDate.Kind.QUARTER, 3, 32),
    HALF(ImpreciseDate.Kind.PART_OF_YEAR, 6, 39),
    PART(ImpreciseDate.Kind.PART_OF_YEAR, 4, 0),
    YEAR(ImpreciseDate.Kind.YEAR, 12, 0);

    final ImpreciseDate.Kind kind;
    final int months;

    /** What EDTF adds to the number of a part. */
    final int code;

    Precision(ImpreciseDate.Kind kind, int months, int code) {
      this.kind = kind;
      this.months = months;
      this.code = code;
    }
  }

  /**
   * A day, a month, a season and so on.
   *
   * @param part which month (1 to 12), season (1 spring to 4 winter), quarter (1 to 4), half (1 or
   *     2) or third of the year (1 beginning, 2 middle, 3 end); of a day its month; of a year 0
   * @param day the day of the month, 0 unless the precision is a day
   */
  record Unit(Precision precision, int year, int part, int day, Qualifier qualifier)
      implements DateMeaning {

    static Unit of(Precision precision, int year, int part) {
      return new Unit(precision, year, part, 0, Qualifier.NONE);
    }

    /** Returns the day, unless the calendar has none such. */
    static Optional<Unit> ofDay(int year, int month, int day) {
      boolean exists =
          month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
      return exists
          ? Optional.of(new Unit(Precision.DAY, year, month, day, Qualifier.NONE))
          : Optional.empty();
    }

    Unit with(Qualifier more) {
      return more == Qualifier.NONE
          ? this
          : new Unit(precision, year, part, day, qualifier.and(more));
    }

    @Override
    public ImpreciseDate.Kind kind() {
      return precision.kind;
    }

    @Override
    public boolean hasEdtf() {
      return precision != Precision.PART;
    }

    @Override
    public Optional<String> edtf() {
      if (!hasEdtf()) {
        return Optional.empty();
      }
      StringBuilder form = new StringBuilder();
      form.append(digits(4, year));
      if (precision != Precision.YEAR) {
        form.append('-').append(digits(2, precision.code + part));
      }
      if (precision == Precision.DAY) {
        form.append('-').append(digits(2, day));
      }
      return Optional.of(form.append(qualifier.mark).toString());
    }

    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(first());
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(last());
    }

    LocalDate first() {
      return switch (precision) {
        case DAY -> LocalDate.of(year, part, day);
        case SEASON -> LocalDate.of(year, 3 * part, part == 3 ? 23 : 21);
        default -> LocalDate.of(year, (Math.max(1, part) - 1) * precision.months + 1, 1);
      };
    }

    LocalDate last() {
      return switch (precision) {
        case DAY -> first();
        case SEASON ->
            part == 4
                ? LocalDate.of(year + 1, 3, 20)
                : LocalDate.of(year, 3 * part + 3, part == 2 ? 22 : 20);
        default -> YearMonth.of(year, Math.max(1, part) * precision.months).atEndOfMonth();
      };
    }
  }

  /** From one end to the other, of which at least one is a date. */
  record Interval(End start, End end) implements DateMeaning {

    /** Returns the interval, unless it has no date at all or ends before it begins. */
    static Optional<Interval> of(End start, End end) {
      if (start instanceof At from && end instanceof At to) {
        boolean ordered = !to.unit().last().isBefore(from.unit().first());
        return ordered ? Optional.of(new Interval(start, end)) : Optional.empty();
      }
      return start instanceof At || end instanceof At
          ? Optional.of(new Interval(start, end))
          : Optional.empty();
    }

    @Override
    public ImpreciseDate.Kind kind() {
      return start instanceof At && end instanceof At
          ? ImpreciseDate.Kind.INTERVAL
          : ImpreciseDate.Kind.OPEN;
    }

    @Override
    public boolean hasEdtf() {
      return !(start instanceof At from && !from.unit().hasEdtf())
          && !(end instanceof At to && !to.unit().hasEdtf());
    }

    @Override
    public Optional<String> edtf() {
      return hasEdtf() ? Optional.of(start.edtf() + "/" + end.edtf()) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> earliest() {
      return start instanceof At from ? from.unit().earliest() : Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return end instanceof At to ? to.unit().latest() : Optional.empty();
    }
  }
}
