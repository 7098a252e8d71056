package io.github.territoires.model;

import io.github.territoires.model.DateMeaning.At;
import io.github.territoires.model.DateMeaning.End;
import io.github.territoires.model.DateMeaning.Interval;
import io.github.territoires.model.DateMeaning.NoDate;
import io.github.territoires.model.DateMeaning.Precision;
import io.github.territoires.model.DateMeaning.Qualifier;
import io.github.territoires.model.DateMeaning.Unit;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Writes a date by patterns; see the comments in {@code dates_en.properties}. */
record DateFormat(UnaryOperator<String> patterns) {

  String format(DateMeaning meaning) {
    return meaning instanceof Interval interval ? interval(interval) : unit((Unit) meaning);
  }

  private String interval(Interval interval) {
    if (interval.start() instanceof At start && interval.end() instanceof At end) {
      boolean years = plainYear(start.unit()) && plainYear(end.unit());
      return pattern(years ? "interval.years" : "interval")
          .replace("{start}", unit(start.unit()))
          .replace("{end}", unit(end.unit()));
    }
    return interval.start() instanceof At start
        ? open("from", interval.end(), start.unit())
        : open("until", interval.start(), ((At) interval.end()).unit());
  }

  private String open(String side, End other, Unit unit) {
    if (other == NoDate.UNKNOWN) {
      return pattern(side + ".unknown").replace("{date}", unit(unit));
    }
    String phrase =
        pattern(side + "." + key(unit))
            .replace("{date}", plain(unit))
            .replace("{year}", year(unit.year()));
    return qualified(phrase, unit.qualifier(), ".open");
  }

  private String unit(Unit unit) {
    return qualified(plain(unit), unit.qualifier(), "");
  }

  private String qualified(String text, Qualifier qualifier, String where) {
    return qualifier == Qualifier.NONE
        ? text
        : pattern(qualifier.name().toLowerCase(Locale.ROOT) + where).replace("{date}", text);
  }

  private String plain(Unit unit) {
    String key = unit.precision() == Precision.DAY && unit.day() == 1 ? "day.first" : key(unit);
    String phrase = pattern(key);
    phrase = with(phrase, "{day}", () -> Integer.toString(unit.day()));
    phrase = with(phrase, "{month}", () -> unit.part() == 0 ? "" : month(unit));
    phrase = with(phrase, "{year}", () -> year(unit.year()));
    return with(phrase, "{next}", () -> year(unit.year() + 1));
  }

  private static String with(String phrase, String name, Supplier<String> value) {
    return phrase.contains(name) ? phrase.replace(name, value.get()) : phrase;
  }

  private static boolean plainYear(Unit unit) {
    return unit.precision() == Precision.YEAR && unit.qualifier() == Qualifier.NONE;
  }

  private String month(Unit unit) {
    return unit.precision() == Precision.DAY || unit.precision() == Precision.MONTH
        ? pattern("month." + unit.part())
        : "";
  }

  private static String key(Unit unit) {
    String name = unit.precision().name().toLowerCase(Locale.ROOT);
    return switch (unit.precision()) {
      case DAY, MONTH, YEAR -> name;
      default -> name + "." + unit.part();
    };
  }

  private static String year(int year) {
    return DateMeaning.digits(4, year);
  }

  private String pattern(String key) {
    return patterns.apply(key);
  }
}
