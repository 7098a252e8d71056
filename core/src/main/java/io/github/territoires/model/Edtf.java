package io.github.territoires.model;

import io.github.territoires.model.DateMeaning.At;
import io.github.territoires.model.DateMeaning.End;
import io.github.territoires.model.DateMeaning.Interval;
import io.github.territoires.model.DateMeaning.NoDate;
import io.github.territoires.model.DateMeaning.Precision;
import io.github.territoires.model.DateMeaning.Qualifier;
import io.github.territoires.model.DateMeaning.Unit;
import java.util.Optional;

/** Reads the part of EDTF that {@link ImpreciseDate} promises. */
final class Edtf {
  private Edtf() {}

  static Optional<DateMeaning> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return unit(text).map(unit -> unit);
    }
    Optional<End> start = end(text.substring(0, slash));
    Optional<End> end = end(text.substring(slash + 1));
    return start.flatMap(from -> end.flatMap(to -> Interval.of(from, to)));
  }

  private static Optional<End> end(String text) {
    return switch (text) {
      case "" -> Optional.of(NoDate.UNKNOWN);
      case ".." -> Optional.of(NoDate.OPEN);
      default -> unit(text).map(At::new);
    };
  }

  private static Optional<Unit> unit(String text) {
    Qualifier qualifier =
        text.isEmpty() ? Qualifier.NONE : qualifier(text.charAt(text.length() - 1));
    int length = qualifier == Qualifier.NONE ? text.length() : text.length() - 1;
    int year = length < 4 ? -1 : Figures.number(text, 0, 4);
    int part = length < 7 || text.charAt(4) != '-' ? -1 : Figures.number(text, 5, 7);
    int day = length < 10 || text.charAt(7) != '-' ? -1 : Figures.number(text, 8, 10);
    if (year < 0) {
      return Optional.empty();
    }
    Optional<Unit> plain =
        switch (length) {
          case 4 -> Optional.of(Unit.of(Precision.YEAR, year, 0));
          case 7 -> part(year, part);
          case 10 -> Unit.ofDay(year, part, day);
          default -> Optional.empty();
        };
    return plain.map(date -> date.with(qualifier));
  }

  private static Optional<Unit> part(int year, int code) {
    if (code >= 1 && code <= 12) {
      return Optional.of(Unit.of(Precision.MONTH, year, code));
    } else if (code >= 21 && code <= 24) {
      return Optional.of(Unit.of(Precision.SEASON, year, code - 20));
    } else if (code >= 33 && code <= 36) {
      return Optional.of(Unit.of(Precision.QUARTER, year, code - 32));
    } else if (code == 40 || code == 41) {
      return Optional.of(Unit.of(Precision.HALF, year, code - 39));
    }
    return Optional.empty();
  }

  private static Qualifier qualifier(char mark) {
    return switch (mark) {
      case '~' -> Qualifier.APPROXIMATE;
      case '?' -> Qualifier.UNCERTAIN;
      case '%' -> Qualifier.BOTH;
      default -> Qualifier.NONE;
    };
  }
}
