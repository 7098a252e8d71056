package io.github.territoires.examples.embedsite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads values of options, and refuses those that mean nothing here. */
final class Values {
  private static final int LAST_YEAR = 9999;

  private Values() {}

  /** Reads a day of the years 1 to 9999. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        LocalDate day = LocalDate.parse(value);
        if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
          return day;
        }
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(value);
      }
      throw new TypeConversionException(value);
    }
  }

  /** Reads a period that is not negative and shorter than the time since year 1. */
  static final class Span implements ITypeConverter<Period> {
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    @Override
    public Period convert(String value) {
      try {
        Period period = Period.parse(value);
        if (!period.isNegative() && SOME_DAY.minus(period).getYear() >= 1) {
          return period;
        }
      } catch (DateTimeException | ArithmeticException e) {
        throw new TypeConversionException(value);
      }
      throw new TypeConversionException(value);
    }
  }
}
