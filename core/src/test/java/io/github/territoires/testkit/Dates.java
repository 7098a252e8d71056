package io.github.territoires.testkit;

import io.github.territoires.model.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Dates of every kind, each within a year, so that years alone keep them in order. */
final class Dates {
  private static final List<String> WITHIN_A_YEAR =
      List.of(
          "%d",
          "%d-05",
          "%d-06-15",
          "%d?",
          "%d-33",
          "%d-22~",
          "%d-03/%1$d-10",
          "23 janvier %d",
          "été %d",
          "spring of %d",
          "mi-%d",
          "début %d",
          "fin %d",
          "premier trimestre %d",
          "rentrée %d [%1$d-09]");

  private static final List<String> UNTIL_A_YEAR = List.of("d'ici à %d", "../%d");

  private final Dice dice;

  Dates(Dice dice) {
    this.dice = dice;
  }

  /** Returns a date that lies within a year. */
  ImpreciseDate in(int year) {
    return date(dice.one(WITHIN_A_YEAR), year);
  }

  /** Returns a date that does not end before a year. */
  ImpreciseDate planned(int year) {
    return dice.between(1, 4) == 1 ? date(dice.one(UNTIL_A_YEAR), year) : in(year);
  }

  /** Returns a period of whole years. */
  ImpreciseDate period(int from, int to) {
    return ImpreciseDate.parse(from + (dice.sometimes() ? "/" : "-") + to);
  }

  /** Returns a period that has no end. */
  ImpreciseDate since(int year) {
    return ImpreciseDate.parse(year + "/..");
  }

  /** Returns a day between two, both included. */
  LocalDate between(LocalDate first, LocalDate last) {
    return first.plusDays(dice.between(0, (int) (last.toEpochDay() - first.toEpochDay())));
  }

  private static ImpreciseDate date(String pattern, int year) {
    return ImpreciseDate.parse(String.format(Locale.ROOT, pattern, year));
  }
}
