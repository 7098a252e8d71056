package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.ImpreciseDate.Kind;
import io.github.territoires.model.SaidDates.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last day that a date may mean, and its EDTF form. */
class ImpreciseDateBoundsTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2020-01-23,            DAY,          2020-01-23, 2020-01-23
          2020-02,               MONTH,        2020-02-01, 2020-02-29
          2021-02,               MONTH,        2021-02-01, 2021-02-28
          2020-21,               SEASON,       2020-03-21, 2020-06-20
          2021-22,               SEASON,       2021-06-21, 2021-09-22
          2021-23,               SEASON,       2021-09-23, 2021-12-20
          2021-24,               SEASON,       2021-12-21, 2022-03-20
          2026-33,               QUARTER,      2026-01-01, 2026-03-31
          2026-36,               QUARTER,      2026-10-01, 2026-12-31
          2024-40,               PART_OF_YEAR, 2024-01-01, 2024-06-30
          2024-41,               PART_OF_YEAR, 2024-07-01, 2024-12-31
          2021,                  YEAR,         2021-01-01, 2021-12-31
          0000,                  YEAR,         0000-01-01, 0000-12-31
          2021~,                 YEAR,         2021-01-01, 2021-12-31
          2020-01-23?,           DAY,          2020-01-23, 2020-01-23
          2021-22%,              SEASON,       2021-06-21, 2021-09-22
          2020/2022,             INTERVAL,     2020-01-01, 2022-12-31
          2020-02?/2021-22~,     INTERVAL,     2020-02-01, 2021-09-22
          2021-24/2022-02,       INTERVAL,     2021-12-21, 2022-02-28
          2020-01-23/2020-01-23, INTERVAL,     2020-01-23, 2020-01-23
          ../2026,               OPEN,         -,          2026-12-31
          /2026-33,              OPEN,         -,          2026-03-31
          2020-01-23/..,         OPEN,         2020-01-23, -
          2021~/,                OPEN,         2021-01-01, -
          """)
  void edtfIsReadAndPrintedAsItIs(String edtf, Kind kind, LocalDate first, LocalDate last) {
    ImpreciseDate date = ImpreciseDate.parse(edtf);
    assertThat(date).hasToString(edtf);
    assertThat(date.edtf()).contains(edtf);
    assertThat(date.kind()).isEqualTo(kind);
    assertThat(date.earliest().orElse(null)).isEqualTo(first);
    assertThat(date.latest().orElse(null)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-13",
        "2021-00",
        "2021-20",
        "2021-25",
        "2021-32",
        "2021-37",
        "2021-39",
        "2021-42",
        "2021-99",
        "2021-02-29",
        "2021-02-30",
        "2021-04-31",
        "2021-00-01",
        "2021-01-00",
        "2021-1",
        "2021-1-1",
        "21",
        "202",
        "20210101",
        "2021-22-01",
        "2021-01-01T00:00:00Z",
        "2021~?",
        "?2021",
        "~2021",
        "2021-~01",
        "201X",
        "2021-XX",
        "Y12021",
        "2022/2020",
        "2021-02/2021-01",
        "2021-01-02/2021-01-01",
        "/",
        "../..",
        "../",
        "/..",
        "//",
        "2020/2021/2022",
        "2020/20",
        "2020-01/02",
        "2020/ 2021",
        "...../2021",
        "./2021",
        "{2020,2021}",
        "[2020..2021]",
        "２０２１-01x"
      })
  void nonsenseInEdtfIsRefused(String edtf) {
    assertThat(refused(edtf)).isTrue();
  }

  @Property
  void boundsAreOrderedAndOnlyOpenDatesLackOne(@ForAll("dates") ImpreciseDate date) {
    boolean bounded = date.earliest().isPresent() && date.latest().isPresent();
    assertThat(bounded).isEqualTo(date.kind() != Kind.OPEN);
    assertThat(date.earliest().isPresent() || date.latest().isPresent()).isTrue();
    if (bounded) {
      assertThat(date.earliest().orElseThrow()).isBeforeOrEqualTo(date.latest().orElseThrow());
    }
  }

  @Property
  void aDayLiesBeforeWithinOrAfter(
      @ForAll("dates") ImpreciseDate date, @ForAll("days") LocalDate day) {
    Stream<LocalDate> bounds = Stream.concat(date.earliest().stream(), date.latest().stream());
    Stream<LocalDate> near =
        bounds.flatMap(bound -> Stream.of(-1, 0, 1).map(days -> bound.plusDays(days)));
    Stream.concat(Stream.of(day), near).forEach(any -> assertLiesOnOneSide(date, any));
  }

  private static void assertLiesOnOneSide(ImpreciseDate date, LocalDate day) {
    boolean within =
        date.earliest().map(first -> !day.isBefore(first)).orElse(true)
            && date.latest().map(last -> !day.isAfter(last)).orElse(true);
    assertThat(date.contains(day)).isEqualTo(within);
    assertThat(List.of(date.contains(day), date.endsBefore(day), date.startsAfter(day)))
        .containsOnlyOnce(true);
  }

  @Property
  void aDayLiesInItsMonthItsQuarterItsHalfItsPartAndItsYear(@ForAll("days") LocalDate day) {
    String year = "%04d".formatted(day.getYear());
    assertThat(ImpreciseDate.of(day).contains(day)).isTrue();
    assertThat(ImpreciseDate.parse(year).contains(day)).isTrue();
    int month = day.getMonthValue();
    assertLiesInOne(day, month, codes(year, 1, 12));
    assertLiesInOne(day, (month + 2) / 3, codes(year, 33, 36));
    assertLiesInOne(day, (month + 5) / 6, codes(year, 40, 41));
    assertLiesInOne(day, (month + 3) / 4, List.of("début " + year, "mi-" + year, "fin " + year));
  }

  private static List<String> codes(String year, int first, int last) {
    return Stream.iterate(first, code -> code <= last, code -> code + 1)
        .map(code -> year + "-%02d".formatted(code))
        .toList();
  }

  private static void assertLiesInOne(LocalDate day, int which, List<String> dates) {
    for (String date : dates) {
      assertThat(ImpreciseDate.parse(date).contains(day))
          .as(date)
          .isEqualTo(date.equals(dates.get(which - 1)));
    }
  }

  @Property
  void oneSeasonFollowsTheOther(@ForAll @IntRange(min = 1, max = 9998) int year) {
    List<ImpreciseDate> seasons =
        Stream.of("%04d-21", "%04d-22", "%04d-23", "%04d-24")
            .map(season -> ImpreciseDate.parse(season.formatted(year)))
            .toList();
    for (int i = 0; i < 4; i++) {
      ImpreciseDate next =
          i < 3 ? seasons.get(i + 1) : ImpreciseDate.parse("%04d-21".formatted(year + 1));
      assertThat(next.earliest()).isEqualTo(seasons.get(i).latest().map(last -> last.plusDays(1)));
    }
  }

  @Property
  void anIntervalContainsBothItsEnds(@ForAll("intervals") Said interval) {
    String[] ends = interval.french().split(" – ", -1);
    ImpreciseDate whole = ImpreciseDate.parse(interval.exactly());
    for (String end : ends) {
      ImpreciseDate part = ImpreciseDate.parse(end);
      assertThat(part.earliest().filter(whole::contains)).as(end).isPresent();
      assertThat(part.latest().filter(whole::contains)).as(end).isPresent();
    }
  }

  @Property
  void anIntervalThatEndsBeforeItBeginsIsRefused(
      @ForAll("units") Said one, @ForAll("units") Said other) {
    if (!one.edtf().isEmpty() && !other.edtf().isEmpty()) {
      assertThat(refused(one.edtf() + "/" + other.edtf()))
          .isEqualTo(other.last().isBefore(one.first()));
    }
  }

  @Property
  void beingSureOrNotDoesNotChangeTheBounds(@ForAll("units") Said unit) {
    ImpreciseDate sure = ImpreciseDate.parse(unit.exactly());
    for (String mark : List.of("~", "?", "%")) {
      ImpreciseDate unsure = ImpreciseDate.parse(unit.marked(mark).exactly());
      assertThat(unsure.earliest()).isEqualTo(sure.earliest());
      assertThat(unsure.latest()).isEqualTo(sure.latest());
      assertThat(unsure.kind()).isEqualTo(sure.kind());
      assertThat(unsure.means(sure)).isFalse();
    }
  }

  private static boolean refused(String text) {
    try {
      ImpreciseDate.parse(text);
      return false;
    } catch (InvalidValueException refusal) {
      return refusal.type().equals("date") && refusal.value().equals(text);
    }
  }

  @Provide
  Arbitrary<ImpreciseDate> dates() {
    return SaidDates.dates();
  }

  @Provide
  Arbitrary<Said> units() {
    return SaidDates.units();
  }

  @Provide
  Arbitrary<Said> intervals() {
    return SaidDates.intervals();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9998, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
