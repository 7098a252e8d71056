package io.github.territoires.model;

import io.github.territoires.model.DateMeaning.At;
import io.github.territoires.model.DateMeaning.End;
import io.github.territoires.model.DateMeaning.Interval;
import io.github.territoires.model.DateMeaning.NoDate;
import io.github.territoires.model.DateMeaning.Precision;
import io.github.territoires.model.DateMeaning.Qualifier;
import io.github.territoires.model.DateMeaning.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates in French and English words, normalised as names are. */
final class DateParser {
  private static final List<Pattern> MONTHS =
      patterns(
          "janv?(?:ier)?\\.?|january",
          "fevr?(?:ier)?\\.?|feb(?:ruary)?\\.?",
          "mars|mar(?:ch)?\\.?",
          "avr(?:il)?\\.?|apr(?:il)?\\.?",
          "mai|may",
          "juin|june?\\.?",
          "juil(?:l|let)?\\.?|july?\\.?",
          "aout|aug(?:ust)?\\.?",
          "sept?(?:embre|ember)?\\.?",
          "oct(?:obre|ober)?\\.?",
          "nov(?:embre|ember)?\\.?",
          "dec(?:embre|ember)?\\.?");
  private static final List<Pattern> SEASONS =
      patterns("printemps|spring", "ete|summer", "automne|autumn|fall", "hiver|winter");
  private static final List<Pattern> PARTS =
      patterns(
          "debut|early|(?:the )?(?:beginning|start)",
          "(?:la )?mi-?|milieu|mid-?|(?:the )?middle",
          "(?:la )?fin|late|(?:the )?end");
  private static final List<Pattern> ORDINALS =
      patterns(
          "premiere?|1er|1re|first|1st",
          "deuxieme|seconde?|2n?de?|2e(?:me)?",
          "troisieme|third|3rd|3e(?:me)?",
          "quatrieme|fourth|4th|4e(?:me)?",
          "dernier|last");

  /** The ordinal of no number: the last of four quarters or of two halves. */
  private static final int LAST = 5;

  private static final List<Pattern> WEEKDAYS =
      patterns(
          "lundi|monday",
          "mardi|tuesday",
          "mercredi|wednesday",
          "jeudi|thursday",
          "vendredi|friday",
          "samedi|saturday",
          "dimanche|sunday");

  private static final String OF = "(?: de l'annee| de| of the year| of|,)? ";
  private static final String OF_YEAR = "(?: d'annee| de l'annee| de| of the year| of)?";
  private static final String YEAR = "([0-9]{4})";
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:(?:au cours |dans le courant |courant )(?:du |de |d')?|au mois (?:de |d')|pendant |durant"
              + " |during |le |la |l'|the |en |in |on |au |a |annee |year )+");
  private static final Pattern JUST_YEAR = Pattern.compile(YEAR);
  private static final Pattern DAY =
      Pattern.compile("([0-9]{1,2})(?:er|st|nd|rd|th)? ([a-z.]+)" + OF + YEAR);
  private static final Pattern ENGLISH_DAY =
      Pattern.compile("([a-z.]+) ([0-9]{1,2})(?:st|nd|rd|th)?,? " + YEAR);
  private static final Pattern NAMED = Pattern.compile("([a-z.]+)" + OF + YEAR);
  private static final Pattern WINTER =
      Pattern.compile("(?:hiver|winter)(?: de| of)? " + YEAR + " ?[-/] ?([0-9]{2}|[0-9]{4,5})");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "([0-9a-z]+) (?:(trim(?:estre)?\\.?|quarter)|sem(?:estre)?\\.?|moitie|half(?:-year)?)"
              + OF_YEAR
              + " "
              + YEAR);
  private static final Pattern SHORT_NUMBERED = Pattern.compile("([tqsh])([1-4])[ -]?" + YEAR);
  private static final Pattern NUMBERED_BEHIND = Pattern.compile(YEAR + "[ -]?([tqsh][1-4])");
  private static final Pattern WEEKDAY = Pattern.compile("([a-z]+),? (.+)");
  private static final Pattern PART =
      Pattern.compile("([a-z ]+?|(?:la )?mi-|mid-)" + OF_YEAR + " ?" + YEAR);

  private static final Pattern APPROXIMATE =
      Pattern.compile(
          "(?:vers|environ|autour de|circa|ca\\.?|c\\.|about|around) (?<before>.+)"
              + "|(?<behind>.+)(?: environ|, approximately)");
  private static final Pattern UNCERTAIN =
      Pattern.compile(
          "(.+?) ?(?:\\?|, a confirmer|\\((?:\\?|a confirmer|unconfirmed|to be confirmed)\\))");
  private static final List<Pattern> INTERVALS =
      patterns(
          "([0-9]{4})-([0-9]{4})",
          "([0-9]{1,2}(?:er)?)-([0-9]{1,2} [a-z.]+ [0-9]{4})",
          "(.+) - (.+)",
          "(?:de |du |d'|depuis )?(.+) (?:a|au|jusqu'a|jusqu'au) (.+)",
          "entre (.+) et (.+)",
          "(?:from )?(.+) (?:to|until) (.+)",
          "between (.+) and (.+)",
          "([a-z.]+)-([a-z.]+ [0-9]{4})");
  private static final Pattern UNKNOWN_START =
      Pattern.compile("(?:debut inconnu|start unknown) - (.+)");
  private static final Pattern UNKNOWN_END = Pattern.compile("(.+) - (?:fin inconnue|end unknown)");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:d'ici |jusqu'(?:a |au |en )|by |until |au plus tard |no later than )(.+)"
              + "|avant (?:la )?(fin .+)");
  private static final Pattern FROM =
      Pattern.compile(
          "(?:a partir (?:de |du |d')|a compter (?:de |du |d')|des |depuis |from |since )(.+?)(?: onwards?)?");
  private static final Pattern DAY_OF_MONTH = Pattern.compile("[0-9]{1,2}(?:er|st|nd|rd|th)?");

  private DateParser() {}

  static Optional<DateMeaning> parse(String text) {
    String words = Names.normalised(text);
    return unit(words)
        .map(DateMeaning.class::cast)
        .or(() -> unknown(words))
        .or(() -> interval(words))
        .or(() -> open(words));
  }

  private static Optional<DateMeaning> unknown(String words) {
    Matcher start = UNKNOWN_START.matcher(words);
    if (start.matches()) {
      return unit(start.group(1)).flatMap(unit -> between(NoDate.UNKNOWN, new At(unit)));
    }
    Matcher end = UNKNOWN_END.matcher(words);
    return end.matches()
        ? unit(end.group(1)).flatMap(unit -> between(new At(unit), NoDate.UNKNOWN))
        : Optional.empty();
  }

  private static Optional<DateMeaning> interval(String words) {
    for (Pattern pattern : INTERVALS) {
      Matcher interval = pattern.matcher(words);
      if (interval.matches()) {
        Optional<Unit> end = unit(interval.group(2));
        Optional<Unit> start =
            unit(interval.group(1))
                .or(() -> end.flatMap(to -> completed(interval.group(1), interval.group(2), to)));
        if (start.isPresent() && end.isPresent()) {
          return between(new At(start.get()), new At(end.get()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Gives a start such as "mars" or "3" the month and year of the end. In "mi-juin" there is no
   * start: it names the middle of a month.
   */
  private static Optional<Unit> completed(String words, String end, Unit to) {
    String start = withoutArticle(words);
    boolean day = DAY_OF_MONTH.matcher(start).matches();
    String whole = withoutArticle(end);
    int missing = day ? whole.indexOf(' ') : whole.lastIndexOf(' ');
    return unit(missing < 0 ? start : start + whole.substring(missing))
        .filter(from -> (from.precision() == Precision.PART) == (to.precision() == Precision.PART));
  }

  private static Optional<DateMeaning> open(String words) {
    Matcher until = UNTIL.matcher(words);
    if (until.matches()) {
      String end = until.group(1) == null ? until.group(2) : until.group(1);
      return unit(end).flatMap(unit -> between(NoDate.OPEN, new At(unit)));
    }
    Matcher from = FROM.matcher(words);
    return from.matches()
        ? unit(from.group(1)).flatMap(unit -> between(new At(unit), NoDate.OPEN))
        : Optional.empty();
  }

  private static Optional<DateMeaning> between(End start, End end) {
    return Interval.of(start, end).map(interval -> interval);
  }

  private static Optional<Unit> unit(String words) {
    Matcher uncertain = UNCERTAIN.matcher(words);
    if (uncertain.matches()) {
      return unit(uncertain.group(1)).map(unit -> unit.with(Qualifier.UNCERTAIN));
    }
    Matcher approximate = APPROXIMATE.matcher(words);
    if (approximate.matches()) {
      String rest = approximate.group("before");
      return unit(rest == null ? approximate.group("behind") : rest)
          .map(unit -> unit.with(Qualifier.APPROXIMATE));
    }
    String bare = withoutArticle(words);
    return year(bare)
        .or(() -> day(bare))
        .or(() -> monthOrSeason(bare))
        .or(() -> numbered(bare))
        .or(() -> part(bare));
  }

  private static String withoutArticle(String words) {
    Matcher article = ARTICLE.matcher(words);
    return article.lookingAt() ? words.substring(article.end()) : words;
  }

  private static Optional<Unit> year(String words) {
    return JUST_YEAR.matcher(words).matches()
        ? Optional.of(Unit.of(Precision.YEAR, Integer.parseInt(words), 0))
        : Optional.empty();
  }

  private static Optional<Unit> day(String words) {
    Matcher day = DAY.matcher(words);
    if (day.matches()) {
      return day(day.group(3), day.group(2), day.group(1));
    }
    Matcher english = ENGLISH_DAY.matcher(words);
    if (english.matches()) {
      return day(english.group(3), english.group(1), english.group(2));
    }
    Matcher weekday = WEEKDAY.matcher(words);
    int number = weekday.matches() ? index(WEEKDAYS, weekday.group(1)) : 0;
    return number == 0
        ? Optional.empty()
        : day(weekday.group(2)).filter(unit -> unit.first().getDayOfWeek().getValue() == number);
  }

  private static Optional<Unit> day(String year, String month, String day) {
    return Unit.ofDay(Integer.parseInt(year), index(MONTHS, month), Integer.parseInt(day));
  }

  private static Optional<Unit> monthOrSeason(String words) {
    Matcher winter = WINTER.matcher(words);
    if (winter.matches()) {
      int year = Integer.parseInt(winter.group(1));
      int behind = Integer.parseInt(winter.group(2));
      boolean next = behind == (behind < 100 ? (year + 1) % 100 : year + 1);
      return next ? Optional.of(Unit.of(Precision.SEASON, year, 4)) : Optional.empty();
    }
    Matcher named = NAMED.matcher(words);
    if (!named.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(named.group(2));
    return found(Precision.MONTH, year, index(MONTHS, named.group(1)))
        .or(() -> found(Precision.SEASON, year, index(SEASONS, named.group(1))));
  }

  private static Optional<Unit> numbered(String words) {
    Matcher numbered = NUMBERED.matcher(words);
    if (numbered.matches()) {
      Precision precision = numbered.group(2) == null ? Precision.HALF : Precision.QUARTER;
      int last = precision == Precision.HALF ? 2 : 4;
      int number = index(ORDINALS, numbered.group(1));
      return found(precision, Integer.parseInt(numbered.group(3)), number == LAST ? last : number);
    }
    Matcher behind = NUMBERED_BEHIND.matcher(words);
    Matcher code =
        SHORT_NUMBERED.matcher(behind.matches() ? behind.group(2) + behind.group(1) : words);
    if (code.matches()) {
      boolean quarter = code.group(1).matches("[tq]");
      int number = Integer.parseInt(code.group(2));
      return found(
          quarter ? Precision.QUARTER : Precision.HALF, Integer.parseInt(code.group(3)), number);
    }
    return Optional.empty();
  }

  private static Optional<Unit> part(String words) {
    Matcher part = PART.matcher(words);
    return part.matches()
        ? found(
            Precision.PART, Integer.parseInt(part.group(2)), index(PARTS, part.group(1).strip()))
        : Optional.empty();
  }

  private static Optional<Unit> found(Precision precision, int year, int number) {
    boolean exists = number > 0 && !(precision == Precision.HALF && number > 2);
    return exists ? Optional.of(Unit.of(precision, year, number)) : Optional.empty();
  }

  /** Returns the number (from 1) of the first pattern that matches, 0 if none does. */
  private static int index(List<Pattern> patterns, String word) {
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i).matcher(word).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Pattern> patterns(String... expressions) {
    return List.of(expressions).stream().map(Pattern::compile).toList();
  }
}
