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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtraTest {

  @Test
  void aTextIsNotTheNumberThatItLooksLike() {
    assertThat(Extra.of("12")).isEqualTo(new Extra.Words("12")).isNotEqualTo(Extra.of(12));
    assertThat(Extra.of(12)).isEqualTo(new Extra.Decimal(new BigDecimal("12.00")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "a\u0000", "\uD800"})
  void aTextThatIsBlankOrCannotBeWrittenIsRefused(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Extra.of(text))
        .withMessageStartingWith("extra '");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("absurdNumbers")
  void absurdNumbersAreRefusedSoon(BigDecimal absurd) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(1),
        () ->
            assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Extra.of(absurd))
                .withMessageStartingWith("extra '")
                .withMessageEndingWith(
                    "' is not valid: expected a number of at most forty digits"));
  }

  static Stream<BigDecimal> absurdNumbers() {
    return Stream.of(
        new BigDecimal("1E400000000"),
        new BigDecimal("1E-400000000"),
        new BigDecimal("1E40"),
        new BigDecimal("1E-41"),
        new BigDecimal("123E38"),
        new BigDecimal("1".repeat(41)),
        new BigDecimal("0." + "1".repeat(41)),
        new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
        new BigDecimal(BigInteger.TEN.pow(300_000), 300_000),
        new BigDecimal(BigInteger.TWO.pow(4_000_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.5", "1E39", "1E-40", "0E999999999"})
  void aNumberKeepsItsValueAndNothingElse(String number) {
    BigDecimal value = new BigDecimal(number);
    Extra.Decimal extra = new Extra.Decimal(value);
    assertThat(extra.value()).isEqualByComparingTo(value);
    assertThat(extra.value().toPlainString()).hasSizeLessThan(44);
    assertThat(new Extra.Decimal(new BigDecimal(extra.value().toPlainString()))).isEqualTo(extra);
  }

  @Property
  void numbersOfOneValueAreEqual(@ForAll("numbers") BigDecimal number) {
    Extra extra = Extra.of(number);
    assertThat(Extra.of(number.setScale(number.scale() + 5)))
        .isEqualTo(extra)
        .hasSameHashCodeAs(extra);
    assertThat(Extra.of(number.add(BigDecimal.ONE))).isNotEqualTo(extra);
  }

  @Property
  void aWholeNumberIsTheSameFromEitherSide(@ForAll long number) {
    assertThat(Extra.of(number)).isEqualTo(Extra.of(BigDecimal.valueOf(number)));
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1E20"), new BigDecimal("1E20"))
        .ofScale(9);
  }
}
