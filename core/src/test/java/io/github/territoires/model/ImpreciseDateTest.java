package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.territoires.model.ImpreciseDate.Kind;
import io.github.territoires.model.SaidDates.Said;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Reading, printing and comparing imprecise dates of every kind. */
class ImpreciseDateTest {

  @Property
  void readsBackWhatItPrints(@ForAll("dates") ImpreciseDate date) {
    ImpreciseDate again = ImpreciseDate.parse(date.toString());
    assertThat(again).isEqualTo(date).hasSameHashCodeAs(date).hasToString(date.toString());
    assertThat(again.text()).isEqualTo(date.text());
    assertThat(again.kind()).isEqualTo(date.kind());
  }

  @Property
  void printsTheEdtfThatItReads(@ForAll("any") Said said) {
    if (!said.edtf().isEmpty()) {
      assertThat(ImpreciseDate.parse(said.edtf()).edtf()).isEqualTo(Optional.of(said.edtf()));
    }
  }

  @Property
  void meansTheSameInFrenchInEnglishAndInEdtf(
      @ForAll("any") Said said, @ForAll("typings") UnaryOperator<String> typing) {
    for (String text : List.of(said.french(), said.english(), said.exactly())) {
      ImpreciseDate date = ImpreciseDate.parse(typing.apply(text));
      assertThat(date.kind()).as(text).isEqualTo(said.kind());
      assertThat(date.edtf().orElse("")).as(text).isEqualTo(said.edtf());
      assertThat(date.earliest()).as(text).isEqualTo(Optional.ofNullable(said.first()));
      assertThat(date.latest()).as(text).isEqualTo(Optional.ofNullable(said.last()));
      assertThat(date.means(ImpreciseDate.parse(said.exactly()))).as(text).isTrue();
    }
  }

  @Property
  void isUnderstoodInEachLanguageThatItIsWrittenIn(@ForAll("dates") ImpreciseDate date) {
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      String written = date.format(locale);
      assertThat(ImpreciseDate.parse(written).means(date)).as(written).isTrue();
    }
    assertThat(date.format(Locale.UK)).isEqualTo(date.format(Locale.ENGLISH));
    assertThat(date.format(Locale.GERMAN)).isEqualTo(date.format(Locale.FRENCH));
  }

  @Property
  void keepsWordsThatItDoesNotUnderstandBesideTheirMeaning(
      @ForAll("otherWords") String words, @ForAll("any") Said said) {
    ImpreciseDate meaning = ImpreciseDate.parse(said.exactly());
    if (said.edtf().isEmpty()) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ImpreciseDate.of(words, meaning))
          .withMessageEndingWith("is not valid: expected a date that EDTF can express");
    } else {
      ImpreciseDate date = ImpreciseDate.of(words, meaning);
      assertThat(date.text()).isEqualTo(words);
      assertThat(date).hasToString(words + " [" + said.edtf() + "]").isNotEqualTo(meaning);
      assertThat(date.means(meaning)).isTrue();
      assertThat(ImpreciseDate.parse(date.toString())).isEqualTo(date);
    }
  }

  @Property
  void refusesAMeaningThatTheWordsContradict(@ForAll("any") Said one, @ForAll("any") Said other) {
    ImpreciseDate meaning = ImpreciseDate.parse(other.exactly());
    boolean same = ImpreciseDate.parse(one.french()).means(meaning);
    if (other.edtf().isEmpty()) {
      return;
    }
    if (same) {
      assertThat(ImpreciseDate.of(one.french(), meaning)).hasToString(one.french());
    } else {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ImpreciseDate.of(one.french(), meaning))
          .withMessageContaining("is not valid: expected words that mean ");
    }
  }

  @Property
  void isMadeOfADayAMonthOrAYear(
      @ForAll @IntRange(min = 0, max = 9999) int year,
      @ForAll @IntRange(min = 1, max = 365) int day) {
    LocalDate date = LocalDate.ofYearDay(year, day);
    assertThat(ImpreciseDate.of(date)).hasToString(date.toString());
    assertThat(ImpreciseDate.of(date).kind()).isEqualTo(Kind.DAY);
    assertThat(ImpreciseDate.of(YearMonth.from(date))).hasToString(date.toString().substring(0, 7));
    assertThat(ImpreciseDate.of(YearMonth.from(date)).kind()).isEqualTo(Kind.MONTH);
    assertThat(ImpreciseDate.of(Year.of(year))).hasToString(date.toString().substring(0, 4));
    assertThat(ImpreciseDate.of(Year.of(year)).kind()).isEqualTo(Kind.YEAR);
  }

  @Test
  void aYearOfMoreThanFourDigitsIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.of(Year.of(10_000)));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.of(Year.of(-1)));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.of(YearMonth.of(10_000, 1)));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.of(LocalDate.MAX));
    assertThat(ImpreciseDate.parse("hiver 9999-10000").means(ImpreciseDate.parse("9999-24")))
        .isTrue();
  }

  @Property
  void theOrderIsTotalAndConsistentWithEquals(
      @ForAll("neighbours") ImpreciseDate a,
      @ForAll("neighbours") ImpreciseDate b,
      @ForAll("neighbours") ImpreciseDate c) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a).isLessThanOrEqualTo(c);
    }
  }

  @Property
  void theOrderIsThatOfTheBounds(
      @ForAll("dates") ImpreciseDate a, @ForAll("dates") ImpreciseDate b) {
    LocalDate startA = a.earliest().orElse(LocalDate.MIN);
    LocalDate startB = b.earliest().orElse(LocalDate.MIN);
    LocalDate endA = a.latest().orElse(LocalDate.MAX);
    LocalDate endB = b.latest().orElse(LocalDate.MAX);
    if (!startA.equals(startB)) {
      assertThat(a.compareTo(b) < 0).isEqualTo(startA.isBefore(startB));
    } else if (!endA.equals(endB)) {
      assertThat(a.compareTo(b) < 0).isEqualTo(endA.isBefore(endB));
    }
  }

  @Test
  void otherWordsAreAnotherDateOfTheSameMeaning() {
    ImpreciseDate french = ImpreciseDate.parse("été 2021");
    ImpreciseDate english = ImpreciseDate.parse("summer 2021");
    assertThat(french).isNotEqualTo(english).isEqualTo(ImpreciseDate.parse("été 2021"));
    assertThat(french.means(english)).isTrue();
    assertThat(french.means(ImpreciseDate.parse("été 2021 ?"))).isFalse();
    assertThat(ImpreciseDate.parse("2021/..").means(ImpreciseDate.parse("2021/"))).isFalse();
  }

  @Test
  void otherLanguagesBringTheirOwnPatterns() {
    UnaryOperator<String> german =
        key ->
            "season.2".equals(key)
                ? "Sommer {year}"
                : "until.year".equals(key) ? "bis {date}" : "{year}";
    assertThat(ImpreciseDate.parse("été 2021").format(german)).isEqualTo("Sommer 2021");
    assertThat(ImpreciseDate.parse("d'ici à 2026").format(german)).isEqualTo("bis 2026");
  }

  @Provide
  Arbitrary<ImpreciseDate> dates() {
    return SaidDates.dates();
  }

  @Provide
  Arbitrary<Said> any() {
    return SaidDates.any();
  }

  @Provide
  Arbitrary<UnaryOperator<String>> typings() {
    return SaidDates.typings();
  }

  @Provide
  Arbitrary<String> otherWords() {
    return SaidDates.otherWords();
  }

  /** Dates so close to each other that bounds and even meanings coincide. */
  @Provide
  Arbitrary<ImpreciseDate> neighbours() {
    return Arbitraries.of(
            "2021",
            "2021~",
            "en 2021",
            "2021/2021",
            "2021-01",
            "2021-01-01",
            "2021-33",
            "2021-40",
            "début 2021",
            "2021/..",
            "2021/",
            "../2021",
            "/2021",
            "d’ici à 2021",
            "2020/2021",
            "2021-12-31",
            "janvier 2021",
            "2021-01-01/2021-12-31",
            "an 1 [2021]",
            "an 1 [2021~]",
            "an 2 [2021]")
        .map(ImpreciseDate::parse)
        .withoutEdgeCases();
  }
}
