package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {

  @Test
  void readsTheNumberOfLimogesAsItIsPrintedOnLetters() {
    assertThat(Siren.parse("248 719 312"))
        .hasToString("248719312")
        .isEqualTo(Siren.of("248719312"));
    assertThat(Siren.parse("\u00A0248\u202F719\u2009312\n")).isEqualTo(Siren.of("248719312"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24871931",
        "2487193120",
        "248719313",
        "24871931O",
        "-48719312",
        "248.719.312",
        "FR248719312",
        "２４８７１９３１２",
        "٢٤٨٧١٩٣١٢",
        "000000000"
      })
  void refusesWhatIsNoSiren(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Siren.parse(text))
        .withMessage(
            "SIREN '%s' is not valid: expected nine digits that pass the Luhn check, such as 248719312",
            text);
  }

  @Test
  void takesItsDigitsAloneWhereNobodyTypes() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Siren.of("248 719 312"));
  }

  @Property
  void exactlyOneCheckDigitPasses(@ForAll @IntRange(min = 1, max = 99_999_999) int body) {
    String digits = "%08d".formatted(body);
    assertThat(IntStream.rangeClosed(0, 9).filter(check -> passes(digits + check))).hasSize(1);
  }

  @Property
  void noWrongDigitPasses(
      @ForAll("sirens") String siren,
      @ForAll @IntRange(min = 0, max = 8) int place,
      @ForAll @IntRange(min = 1, max = 9) int more) {
    char[] digits = siren.toCharArray();
    digits[place] = (char) ('0' + (digits[place] - '0' + more) % 10);
    assertThat(passes(String.valueOf(digits))).isFalse();
  }

  @Property
  void printsWhatItReads(@ForAll("sirens") String siren) {
    assertThat(Siren.parse(siren)).hasToString(siren).isEqualTo(MemberCode.parse(siren));
  }

  @Provide
  Arbitrary<String> sirens() {
    return Arbitraries.integers()
        .between(1, 99_999_999)
        .map("%08d"::formatted)
        .map(Digits::checked);
  }

  private static boolean passes(String digits) {
    try {
      return Siren.of(digits).value().equals(digits);
    } catch (InvalidValueException refused) {
      return false;
    }
  }
}
