package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.DateMeaning.Precision;
import io.github.territoires.model.Hostile.Slip;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The common dates mean what the parser of all dates takes them for. */
class CommonDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "23 janvier 2020",
        "1er mars 2021",
        "23 January 2020",
        "le 31 Décembre 1999",
        "février 2020",
        "Fevrier 2020",
        "January 2020",
        "été 2021",
        "à l’été 2021",
        "summer 2021",
        "premier trimestre 2026",
        "T3 2023",
        "2e semestre 2024",
        "mi-2023",
        "fin 2022",
        "début 2024",
        "en 2021",
        "2018-2022",
        "d'ici à 2026",
        "dès l’automne 2022",
        "since 2019"
      })
  void readsWhatIsCommon(String words) {
    boolean nested = words.startsWith("dès l’");
    assertThat(CommonDates.parse(words).isPresent()).isEqualTo(!nested);
    assertThat(DateParser.parse(words)).isPresent();
  }

  @Test
  void readsEveryNameBehindEveryOpeningAsTheParserOfAllDatesDoes() {
    List<String> names = new ArrayList<>(CommonDates.NAMES.keySet());
    names.add("");
    CommonDates.NAMES.forEach(
        (name, unit) -> {
          if (unit.precision() == Precision.MONTH) {
            names.addAll(List.of("1er " + name, "1 " + name, "29 " + name, "31 " + name));
          }
        });
    for (String opening : openings()) {
      for (String name : names) {
        for (String year : List.of("0000", "2023", "2024", "9999")) {
          assertReadsAlike(opening + name + year);
        }
      }
    }
  }

  @Test
  void readsEveryDayAsTheParserOfAllDatesDoes() {
    for (int day = 0; day <= 99; day++) {
      for (String month : List.of("février ", "June ", "août ")) {
        for (String year : List.of("0000", "1900", "2000", "2023", "2024")) {
          assertReadsAlike(day + " " + month + year);
          assertReadsAlike("0" + day + " " + month + year);
        }
      }
    }
  }

  @Property(tries = 5000)
  void readsNothingOtherwiseThanTheParserOfAllDates(
      @ForAll("words") String words, @ForAll("slips") List<Slip> slips) {
    assertReadsAlike(words);
    String changed = words;
    for (Slip slip : slips) {
      changed = slip.in(changed);
      assertReadsAlike(changed);
    }
  }

  @Property
  void keepsTheWordsWithoutTheBlanksAroundThem(@ForAll("words") String words) {
    CommonDates.parse(words)
        .ifPresent(
            meaning -> {
              ImpreciseDate date = ImpreciseDate.parse("\u00A0\n" + words + "\u200B ");
              assertThat(date).isEqualTo(ImpreciseDate.parse(words)).hasToString(words);
              assertThat(date.text()).isEqualTo(words);
              assertThat(date.edtf()).isEqualTo(meaning.edtf());
              assertThat(date.edtf().isPresent()).isEqualTo(meaning.hasEdtf());
            });
  }

  private static void assertReadsAlike(String words) {
    CommonDates.parse(words)
        .ifPresent(meaning -> assertThat(DateParser.parse(words)).as(words).hasValue(meaning));
  }

  private static List<String> openings() {
    List<String> openings = new ArrayList<>(CommonDates.ARTICLES);
    openings.addAll(CommonDates.UNTIL);
    openings.addAll(CommonDates.FROM);
    openings.add("");
    return openings;
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> days =
        Arbitraries.of("", "", "1er ", "1 ", "05 ", "28 ", "30 ", "31 ", "3rd ");
    Arbitrary<String> years =
        Arbitraries.integers().between(0, 9999).map(year -> DateMeaning.digits(4, year));
    Arbitrary<String> names = Arbitraries.of(CommonDates.NAMES.keySet());
    Arbitrary<String> intervals =
        Combinators.combine(years, years).as((first, last) -> first + "-" + last);
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of(openings()), days, names, years)
            .as((opening, day, name, year) -> opening + day + name + year),
        intervals);
  }

  @Provide
  Arbitrary<List<Slip>> slips() {
    return Hostile.slips().list().ofMinSize(1).ofMaxSize(3);
  }
}
