package io.github.territoires.model;

import io.github.territoires.model.DateMeaning.At;
import io.github.territoires.model.DateMeaning.Interval;
import io.github.territoires.model.DateMeaning.NoDate;
import io.github.territoires.model.DateMeaning.Precision;
import io.github.territoires.model.DateMeaning.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the dates that are written most often, in the words in which they are written most often:
 * {@code 4 octobre 2024}, {@code summer 2021}, {@code d'ici à 2026}. What it reads {@link
 * DateParser} reads alike, at many times the cost; what it does not, that may.
 */
final class CommonDates {
  /** What may stand before a year, with the blank or dash between, and what it makes of it. */
  static final Map<String, Unit> NAMES = new HashMap<>();

  static {
    name(
        Precision.MONTH,
        "janvier /january ",
        "février /fevrier /february ",
        "mars /march ",
        "avril /april ",
        "mai /may ",
        "juin /june ",
        "juillet /july ",
        "août /aout /august ",
        "septembre /september ",
        "octobre /october ",
        "novembre /november ",
        "décembre /decembre /december ");
    name(
        Precision.SEASON,
        "printemps /spring ",
        "été /ete /summer ",
        "automne /autumn ",
        "hiver /winter ");
    name(
        Precision.QUARTER,
        "premier trimestre /1er trimestre /first quarter of /t1 /q1 ",
        "deuxième trimestre /2e trimestre /second quarter of /t2 /q2 ",
        "troisième trimestre /3e trimestre /third quarter of /t3 /q3 ",
        "quatrième trimestre /4e trimestre /fourth quarter of /t4 /q4 ");
    name(
        Precision.HALF,
        "premier semestre /1er semestre /first half of /s1 ",
        "second semestre /deuxième semestre /2e semestre /second half of /s2 ");
    name(Precision.PART, "début /debut /early ", "mi-/mid-", "fin /late ");
  }

  static final List<String> ARTICLES =
      List.of("en ", "le ", "au ", "à l’", "à l'", "l’", "l'", "in ", "on ");
  static final List<String> UNTIL = List.of("d’ici à ", "d'ici à ", "d’ici ", "d'ici ", "by ");
  static final List<String> FROM = List.of("dès ", "depuis ", "from ", "since ");

  private CommonDates() {}

  static Optional<DateMeaning> parse(String words) {
    Optional<Unit> unit = unit(words, 0).or(() -> unit(words, behind(ARTICLES, words)));
    return unit.isPresent()
        ? unit.map(date -> date)
        : years(words)
            .or(() -> unit(words, behind(UNTIL, words)).flatMap(CommonDates::until))
            .or(() -> unit(words, behind(FROM, words)).flatMap(CommonDates::from))
            .map(interval -> interval);
  }

  private static Optional<Interval> until(Unit end) {
    return Interval.of(NoDate.OPEN, new At(end));
  }

  private static Optional<Interval> from(Unit start) {
    return Interval.of(new At(start), NoDate.OPEN);
  }

  /** Reads an interval such as {@code 2018-2022}. */
  private static Optional<Interval> years(String words) {
    int first = Figures.number(words, 0, 4);
    int last = Figures.number(words, 5, 9);
    return first < 0 || last < 0 || words.length() != 9 || words.charAt(4) != '-'
        ? Optional.empty()
        : Interval.of(
            new At(Unit.of(Precision.YEAR, first, 0)), new At(Unit.of(Precision.YEAR, last, 0)));
  }

  private static Optional<Unit> unit(String words, int from) {
    int yearAt = words.length() - 4;
    int year = from < 0 ? -1 : Figures.number(words, yearAt, words.length());
    if (year < 0 || yearAt < from) {
      return Optional.empty();
    } else if (yearAt == from) {
      return Optional.of(Unit.of(Precision.YEAR, year, 0));
    }
    Unit named = NAMES.get(words.substring(from, yearAt));
    return named == null
        ? day(words, from, yearAt, year)
        : Optional.of(Unit.of(named.precision(), year, named.part()));
  }

  /** Reads a day, of which the year is known: one or two digits or {@code 1er}, and a month. */
  private static Optional<Unit> day(String words, int from, int yearAt, int year) {
    int blank = words.indexOf(' ', from);
    int digits = words.startsWith("1er ", from) ? 1 : blank - from;
    int day = digits <= 2 ? Figures.number(words, from, from + digits) : -1;
    Unit month = day < 0 || blank >= yearAt ? null : NAMES.get(words.substring(blank + 1, yearAt));
    return month != null && month.precision() == Precision.MONTH
        ? Unit.ofDay(year, month.part(), day)
        : Optional.empty();
  }

  /** Returns where the words go on behind one of the openings, below zero if there is none. */
  private static int behind(List<String> openings, String words) {
    for (String opening : openings) {
      if (words.startsWith(opening)) {
        return opening.length();
      }
    }
    return -1;
  }

  /** Enters names, with a small and with a capital letter, for the first, second and so on. */
  private static void name(Precision precision, String... names) {
    for (int i = 0; i < names.length; i++) {
      Unit unit = Unit.of(precision, 0, i + 1);
      for (String name : names[i].split("/", -1)) {
        NAMES.put(name, unit);
        NAMES.put(Character.toUpperCase(name.charAt(0)) + name.substring(1), unit);
      }
    }
  }
}
