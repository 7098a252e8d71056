package io.github.territoires.testkit;

import io.github.territoires.model.ImpreciseDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dates of every kind, which between them need every pattern that a language has for dates. */
final class DateSamples {
  private static final List<String> PARTS =
      List.of(
          "2031",
          "2031-05",
          "2031-05-23",
          "2031-21",
          "2031-22",
          "2031-23",
          "2031-24",
          "2031-33",
          "2031-34",
          "2031-35",
          "2031-36",
          "2031-40",
          "2031-41");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private DateSamples() {}

  static List<ImpreciseDate> all() {
    List<String> dates = new ArrayList<>(List.of("2031-05-01"));
    for (int month = 1; month <= 12; month++) {
      dates.add(YearMonth.of(2032, month).toString());
    }
    for (String part : PARTS) {
      dates.addAll(List.of(part, "../" + part, part + "/.."));
    }
    for (String part : List.of("early 2031", "mid-2031", "late 2031")) {
      dates.addAll(List.of(part, "by " + part, "from " + part));
    }
    for (String date : List.of("2031", "../2031")) {
      dates.addAll(List.of(date + "~", date + "?", date + "%"));
    }
    dates.addAll(List.of("2031/2033", "2031-05/2033-06", "/2031", "2031/"));
    return dates.stream().map(ImpreciseDate::parse).toList();
  }

  /** Returns the keys of all patterns. */
  static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (ImpreciseDate date : all()) {
      date.format(
          key -> {
            keys.add(key);
            return "{date} {month}"; // the words that are asked for only where a pattern has them
          });
    }
    return keys;
  }

  /** Returns the numbers by which a reader tells a date: its years, and its day. */
  static Set<String> numbers(ImpreciseDate date) {
    return NUMBER
        .matcher(date.format(Locale.FRENCH))
        .results()
        .map(MatchResult::group)
        .filter(date.text()::contains) // the second year of a winter is but a custom
        .collect(Collectors.toSet());
  }
}
