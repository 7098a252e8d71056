package io.github.territoires.model;

import io.github.territoires.model.ImpreciseDate.Kind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Dates of every kind as people and EDTF say them, with the bounds that a calendar gives them. */
final class SaidDates {
  private static final List<String> SEASONS_FR = List.of("printemps", "été", "automne", "hiver");
  private static final List<String> SEASONS_EN = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> ORDINALS_FR =
      List.of("premier", "deuxième", "troisième", "quatrième");
  private static final List<String> ORDINALS_EN = List.of("first", "second", "third", "fourth");
  private static final List<String> PARTS_FR = List.of("début ", "mi-", "fin ");
  private static final List<String> PARTS_EN = List.of("early ", "mid-", "late ");

  private SaidDates() {}

  /** One date in three notations; EDTF is empty where it has none. */
  record Said(
      Kind kind, String edtf, String french, String english, LocalDate first, LocalDate last) {

    /** In a notation that says exactly this: EDTF, or else French. */
    String exactly() {
      return edtf.isEmpty() ? french : edtf;
    }

    Said marked(String mark) {
      String[] words =
          switch (mark) {
            case "~" -> new String[] {french + " environ", "about " + english};
            case "?" -> new String[] {french + " (à confirmer)", english + " (unconfirmed)"};
            case "%" ->
                new String[] {french + " environ ?", "circa " + english + " (to be confirmed)"};
            default -> new String[] {french, english};
          };
      return new Said(kind, edtf.isEmpty() ? "" : edtf + mark, words[0], words[1], first, last);
    }
  }

  /** A day, month, season, quarter, half, part or year, of a year from 0001 to 9998. */
  static Arbitrary<Said> units() {
    return Arbitraries.oneOf(usualYears(), Arbitraries.integers().between(1, 9998))
        .flatMap(SaidDates::unitsOf)
        .withoutEdgeCases();
  }

  static Arbitrary<Said> markedUnits() {
    return Combinators.combine(units(), Arbitraries.of("", "", "~", "?", "%")).as(Said::marked);
  }

  static Arbitrary<Said> intervals() {
    return Combinators.combine(
            usualYears().flatMap(SaidDates::unitsOf),
            Arbitraries.integers().between(2052, 2090).flatMap(SaidDates::unitsOf),
            Arbitraries.of("", "~", "?", "%"),
            Arbitraries.of("", "~", "?", "%"))
        .as((start, end, one, other) -> interval(start.marked(one), end.marked(other)))
        .withoutEdgeCases();
  }

  private static Said interval(Said start, Said end) {
    String edtf =
        start.edtf().isEmpty() || end.edtf().isEmpty() ? "" : start.edtf() + "/" + end.edtf();
    return new Said(
        Kind.INTERVAL,
        edtf,
        start.french() + " – " + end.french(),
        start.english() + " – " + end.english(),
        start.first(),
        end.last());
  }

  /** Intervals with one end open or unknown; the bound that they lack is null. */
  static Arbitrary<Said> openIntervals() {
    return Combinators.combine(markedUnits(), Arbitraries.integers().between(0, 3))
        .as(
            (unit, side) ->
                switch (side) {
                  case 0 -> open(unit, "../", "", "d’ici à ", "by ", "", null, unit.last());
                  case 1 ->
                      open(
                          unit,
                          "/",
                          "",
                          "début inconnu – ",
                          "start unknown – ",
                          "",
                          null,
                          unit.last());
                  case 2 -> open(unit, "", "/..", "dès ", "from ", "", unit.first(), null);
                  default -> open(unit, "", "/", "", "", "?", unit.first(), null);
                });
  }

  private static Said open(
      Said unit,
      String before,
      String behind,
      String french,
      String english,
      String unknown,
      LocalDate first,
      LocalDate last) {
    return new Said(
        Kind.OPEN,
        unit.edtf().isEmpty() ? "" : before + unit.edtf() + behind,
        french + unit.french() + (unknown.isEmpty() ? "" : " – fin inconnue"),
        english + unit.english() + (unknown.isEmpty() ? "" : " – end unknown"),
        first,
        last);
  }

  static Arbitrary<Said> any() {
    return Arbitraries.oneOf(markedUnits(), intervals(), openIntervals()).withoutEdgeCases();
  }

  /** All of them as somebody may type them: in any notation, case, with or without accents. */
  static Arbitrary<ImpreciseDate> dates() {
    Arbitrary<ImpreciseDate> typed =
        Combinators.combine(any(), Arbitraries.integers().between(0, 2), typings())
            .as(
                (said, notation, typing) ->
                    typing.apply(
                        notation == 0
                            ? said.exactly()
                            : notation == 1 ? said.french() : said.english()))
            .map(ImpreciseDate::parse);
    Arbitrary<ImpreciseDate> explained =
        Combinators.combine(any().filter(said -> !said.edtf().isEmpty()), otherWords())
            .as((said, words) -> ImpreciseDate.of(words, ImpreciseDate.parse(said.edtf())));
    return Arbitraries.oneOf(typed, typed, typed, explained).withoutEdgeCases();
  }

  /** Words that say no date. */
  static Arbitrary<String> otherWords() {
    return Combinators.combine(
            Arbitraries.of(
                "rentrée", "à l’horizon", "après les travaux,", "Noël", "\uD83D\uDE00", "(?)"),
            Arbitraries.strings().withChars("aé ’-/?~()1\t\u00A0").ofMaxLength(180))
        .as((start, rest) -> start + rest + "x");
  }

  /** The liberties that people take with case, accents and blanks. */
  static Arbitrary<UnaryOperator<String>> typings() {
    return Arbitraries.<UnaryOperator<String>>of(
            text -> text,
            text -> text.toUpperCase(Locale.ROOT),
            text -> Normalizer.normalize(text, Normalizer.Form.NFD),
            text -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
            text -> text.replace(' ', '\u00A0'),
            text -> "\u202F" + text.replace(" ", " \u2009") + "\n",
            text -> text.replace('’', '\'').replace('–', '-'))
        .withoutEdgeCases();
  }

  private static Arbitrary<Integer> usualYears() {
    return Arbitraries.integers().between(1950, 2050);
  }

  private static Arbitrary<Said> unitsOf(int year) {
    String name = "%04d".formatted(year);
    return Arbitraries.oneOf(
        Arbitraries.integers()
            .between(1, YearMonth.of(year, 12).atEndOfMonth().getDayOfYear())
            .map(day -> day(year, day)),
        numbered(
            12,
            month ->
                months(
                    Kind.MONTH,
                    name,
                    month,
                    1,
                    monthOf(month, Locale.FRENCH) + " " + name,
                    monthOf(month, Locale.ENGLISH) + " " + name,
                    year,
                    month)),
        numbered(4, season -> season(year, season)),
        numbered(
            4,
            quarter ->
                months(
                    Kind.QUARTER,
                    name,
                    32 + quarter,
                    3,
                    ORDINALS_FR.get(quarter - 1) + " trimestre " + name,
                    ORDINALS_EN.get(quarter - 1) + " quarter of " + name,
                    year,
                    3 * quarter - 2)),
        numbered(
            2,
            half ->
                months(
                    Kind.PART_OF_YEAR,
                    name,
                    39 + half,
                    6,
                    ORDINALS_FR.get(half - 1) + " semestre " + name,
                    ORDINALS_EN.get(half - 1) + " half of " + name,
                    year,
                    6 * half - 5)),
        numbered(
            3,
            part ->
                months(
                    Kind.PART_OF_YEAR,
                    name,
                    0,
                    4,
                    PARTS_FR.get(part - 1) + name,
                    PARTS_EN.get(part - 1) + name,
                    year,
                    4 * part - 3)),
        Arbitraries.just(
            new Said(
                Kind.YEAR,
                name,
                name,
                name,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31))));
  }

  private static Arbitrary<Said> numbered(int count, IntFunction<Said> said) {
    return Arbitraries.integers().between(1, count).map(said::apply);
  }

  private static Said day(int year, int dayOfYear) {
    LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
    String rest = " %s %04d";
    return new Said(
        Kind.DAY,
        day.toString(),
        day.getDayOfMonth() + rest.formatted(monthOf(day.getMonthValue(), Locale.FRENCH), year),
        day.getDayOfMonth() + rest.formatted(monthOf(day.getMonthValue(), Locale.ENGLISH), year),
        day,
        day);
  }

  private static Said season(int year, int season) {
    LocalDate first = LocalDate.of(year, 3 * season, season == 3 ? 23 : 21);
    LocalDate next =
        season == 4
            ? LocalDate.of(year + 1, 3, 21)
            : LocalDate.of(year, 3 * season + 3, season == 2 ? 23 : 21);
    String name = "%04d".formatted(year);
    return new Said(
        Kind.SEASON,
        name + "-2" + season,
        SEASONS_FR.get(season - 1) + " " + name,
        SEASONS_EN.get(season - 1) + " " + name,
        first,
        next.minusDays(1));
  }

  private static Said months(
      Kind kind,
      String year,
      int code,
      int length,
      String french,
      String english,
      int of,
      int start) {
    YearMonth first = YearMonth.of(of, start);
    return new Said(
        kind,
        code == 0 ? "" : "%s-%02d".formatted(year, code),
        french,
        english,
        first.atDay(1),
        first.plusMonths(length - 1L).atEndOfMonth());
  }

  private static String monthOf(int month, Locale locale) {
    return Month.of(month).getDisplayName(TextStyle.FULL, locale);
  }
}
