package io.github.territoires.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What an imprecise date means, apart from its words. */
sealed interface DateMeaning {
  ImpreciseDate.Kind kind();

  Optional<String> edtf();

  Optional<LocalDate> earliest();

  Optional<LocalDate> latest();

  /** Writes a number in at least so many digits, whatever the default locale. */
  static String digits(int width, int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
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
    DAY(ImpreciseDate.Kind.DAY),
    MONTH(ImpreciseDate.Kind.MONTH),
    SEASON(ImpreciseDate.Kind.SEASON),
    QUARTER(ImpreciseDate.Kind.QUARTER),
    HALF(ImpreciseDate.Kind.PART_OF_YEAR),
    PART(ImpreciseDate.Kind.PART_OF_YEAR),
    YEAR(ImpreciseDate.Kind.YEAR);

    final ImpreciseDate.Kind kind;

    Precision(ImpreciseDate.Kind kind) {
      this.kind = kind;
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
      try {
        LocalDate.of(year, month, day);
        return Optional.of(new Unit(Precision.DAY, year, month, day, Qualifier.NONE));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    Unit with(Qualifier more) {
      return new Unit(precision, year, part, day, qualifier.and(more));
    }

    @Override
    public ImpreciseDate.Kind kind() {
      return precision.kind;
    }

    @Override
    public Optional<String> edtf() {
      String form =
          switch (precision) {
            case DAY -> edtf(part) + "-" + digits(2, day);
            case MONTH -> edtf(part);
            case SEASON -> edtf(20 + part);
            case QUARTER -> edtf(32 + part);
            case HALF -> edtf(39 + part);
            case PART -> "";
            case YEAR -> digits(4, year);
          };
      return form.isEmpty() ? Optional.empty() : Optional.of(form + qualifier.mark);
    }

    private String edtf(int code) {
      return digits(4, year) + "-" + digits(2, code);
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
        default -> LocalDate.of(year, (part == 0 ? 0 : (part - 1) * months()) + 1, 1);
      };
    }

    LocalDate last() {
      return switch (precision) {
        case DAY -> first();
        case SEASON ->
            part == 4
                ? LocalDate.of(year + 1, 3, 20)
                : LocalDate.of(year, 3 * part + 3, part == 2 ? 22 : 20);
        default -> YearMonth.from(first()).plusMonths(months() - 1L).atEndOfMonth();
      };
    }

    private int months() {
      return switch (precision) {
        case DAY, MONTH -> 1;
        case SEASON, QUARTER -> 3;
        case PART -> 4;
        case HALF -> 6;
        case YEAR -> 12;
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
    public Optional<String> edtf() {
      boolean exact =
          !(start instanceof At from && from.unit().edtf().isEmpty())
              && !(end instanceof At to && to.unit().edtf().isEmpty());
      return exact ? Optional.of(start.edtf() + "/" + end.edtf()) : Optional.empty();
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
