package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10800000 EUR        | 10800000 EUR",
        "10,8 M€             | 10800000 EUR",
        "10.8 M€             | 10800000 EUR",
        "10,8M€              | 10800000 EUR",
        "400 000 €           | 400000 EUR",
        "400\u00A0000\u00A0€ | 400000 EUR",
        "400\u202F000\u202F€ | 400000 EUR",
        "400\u2009000 €      | 400000 EUR",
        "400 k€              | 400000 EUR",
        "400 K€              | 400000 EUR",
        "1,2 Md€             | 1200000000 EUR",
        "1,234 M€            | 1234000 EUR",
        "0,5 k€              | 500 EUR",
        "1 234,56 €          | 1234.56 EUR",
        "1234.50 CHF         | 1234.5 CHF",
        "0 €                 | 0 EUR",
        "12 MEUR             | 12000000 EUR",
        "5000 JPY            | 5000 JPY",
        "999999999999999,99 €| 999999999999999.99 EUR"
      })
  void readsWhatBudgetsSay(String written, String canonical) {
    assertThat(Money.parse(written)).hasToString(canonical).isEqualTo(Money.parse(canonical));
  }

  @Test
  void readsWhatASpreadsheetLeavesAroundIt() {
    assertThat(Money.parse("\u00A0400 000 €\u202F\n")).isEqualTo(Money.euros(400_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234 €", "10.800 €", "1,000 EUR", "0,500 €"})
  void refusesThreeDigitsThatMayBeThousandsOrDecimals(String ambiguous) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Money.parse(ambiguous))
        .withMessage(
            "amount '%s' is not valid: expected no group of three digits that may be thousands or"
                + " decimals",
            ambiguous);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "€", "400000", "-5 €", "+5 €", "1e6 €", "1 2 €", "40 00 €", "4000 000 €", "1.234,56 €",
        "1,2,3 €", "5 euro$", "5 £", "5 eur", "NaN EUR", "cent euros", "10,8 m€", "5 €€", "٥ €",
            "M€"
      })
  void refusesWhatIsNoAmount(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Money.parse(text))
        .withMessage(
            "amount '%s' is not valid: expected an amount and a currency, such as 400000 EUR, 400 000 €"
                + " or 10,8 M€",
            text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5 ABC", "5 ZZZ"})
  void refusesACurrencyThatDoesNotExist(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Money.parse(text))
        .withMessage("currency '%s' is not valid: expected an ISO 4217 code such as EUR", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001 EUR", "0,5 JPY", "1000000 Md€", "1234.5678 €"})
  void refusesAnAmountBeyondItsBounds(String text) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Money.parse(text));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("absurdNumbers")
  void refusesAbsurdNumbersSoon(BigDecimal absurd) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(1),
        () ->
            assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Money.of(absurd, "EUR"))
                .matches(refusal -> refusal.getMessage().length() < 200));
  }

  static Stream<BigDecimal> absurdNumbers() {
    return Stream.of(
        new BigDecimal("1E400000000"),
        new BigDecimal("-1E400000000"),
        new BigDecimal("1E-400000000"),
        new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
        new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
        new BigDecimal("-0.01"),
        BigDecimal.TEN.pow(15),
        new BigDecimal(BigInteger.ONE.shiftLeft(4_000_000)),
        new BigDecimal(BigInteger.TEN.pow(300_000), 300_010),
        new BigDecimal(BigInteger.TEN.pow(300_000)));
  }

  @Test
  void forgetsZerosThatSayNothing() {
    assertThat(Money.of(new BigDecimal("4E5"), "EUR"))
        .isEqualTo(Money.of(new BigDecimal("400000.000"), "EUR"))
        .isEqualTo(Money.euros(400_000))
        .hasSameHashCodeAs(Money.euros(400_000));
    assertThat(Money.of(new BigDecimal("0E-400000000"), "EUR")).hasToString("0 EUR");
  }

  @Property
  void printsWhatItReads(
      @ForAll("cents") BigDecimal amount, @ForAll("currencies") String currency) {
    Money money = Money.of(amount, currency);
    assertThat(Money.parse(money.toString())).isEqualTo(money).hasToString(money.toString());
    assertThat(money.amount()).isEqualByComparingTo(amount);
  }

  @Property
  void readsTheSameInFrenchAndInEnglish(@ForAll("cents") BigDecimal amount) {
    String plain = amount.setScale(2).toPlainString();
    String grouped = plain.replaceAll("(?<=[0-9])(?=([0-9]{3})+\\.)", "\u202F");
    assertThat(Money.parse(plain + " EUR"))
        .isEqualTo(Money.parse(grouped.replace('.', ',') + "\u00A0€"))
        .isEqualTo(Money.of(amount, "EUR"));
  }

  @Property
  void aUnitMultiplies(@ForAll("cents") BigDecimal amount) {
    BigDecimal small = amount.remainder(BigDecimal.valueOf(100_000));
    String written = small.setScale(2).toPlainString().replace('.', ',');
    assertThat(Money.parse(written + " k€").amount())
        .isEqualByComparingTo(small.scaleByPowerOfTen(3));
    assertThat(Money.parse(written + " M€").amount())
        .isEqualByComparingTo(small.scaleByPowerOfTen(6));
    assertThat(Money.parse(written + " Md€").amount())
        .isEqualByComparingTo(small.scaleByPowerOfTen(9));
  }

  @Provide
  Arbitrary<BigDecimal> cents() {
    return Arbitraries.longs()
        .between(0, 99_999_999_999_999_999L)
        .map(cents -> BigDecimal.valueOf(cents, 2));
  }

  @Provide
  Arbitrary<String> currencies() {
    return Arbitraries.of("EUR", "CHF", "USD", "MAD", "GBP");
  }
}
