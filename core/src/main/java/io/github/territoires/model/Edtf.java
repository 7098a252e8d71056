package io.github.territoires.model;

import io.github.territoires.model.DateMeaning.At;
import io.github.territoires.model.DateMeaning.End;
import io.github.territoires.model.DateMeaning.Interval;
import io.github.territoires.model.DateMeaning.NoDate;
import io.github.territoires.model.DateMeaning.Precision;
import io.github.territoires.model.DateMeaning.Qualifier;
import io.github.territoires.model.DateMeaning.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of EDTF that {@link ImpreciseDate} promises. */
final class Edtf {
  private static final Pattern UNIT =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?%]?)");

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
    Matcher unit = UNIT.matcher(text);
    if (!unit.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(unit.group(1));
    int part = unit.group(2) == null ? 0 : Integer.parseInt(unit.group(2));
    Optional<Unit> plain;
    if (unit.group(3) != null) {
      plain = Unit.ofDay(year, part, Integer.parseInt(unit.group(3)));
    } else if (unit.group(2) != null) {
      plain = part(year, part);
    } else {
      plain = Optional.of(Unit.of(Precision.YEAR, year, 0));
    }
    return plain.map(date -> date.with(qualifier(unit.group(4))));
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

  private static Qualifier qualifier(String mark) {
    return switch (mark) {
      case "~" -> Qualifier.APPROXIMATE;
      case "?" -> Qualifier.UNCERTAIN;
      case "%" -> Qualifier.BOTH;
      default -> Qualifier.NONE;
    };
  }
}
