package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {
  private static final String LA_POSTE = "356000000";

  @Test
  void readsTheHeadOfficeOfLaPosteAndKnowsItsSiren() {
    Siret headOffice = Siret.parse("356 000 000 00048");
    assertThat(headOffice).hasToString("35600000000048").isEqualTo(Siret.of("35600000000048"));
    assertThat(headOffice.siren()).isEqualTo(Siren.of(LA_POSTE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "248719312",
        "2487193120001",
        "248719312000100",
        "2487193120001A",
        "00000000000000"
      })
  void refusesWhatIsNoSiret(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Siret.parse(text))
        .withMessage(
            "SIRET '%s' is not valid: expected fourteen digits that pass the Luhn check, such as"
                + " 73282932000074, or for La Poste (SIREN 356000000) a digit sum divisible by five",
            text);
  }

  @Test
  void refusesASiretThatPassesAsAWholeButNotAsASiren() {
    String digits = Digits.checked("2487193130001");
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Siret.of(digits));
  }

  @Property
  void passesWithItsCheckDigitAndWithNoOther(
      @ForAll("sirens") String siren, @ForAll @IntRange(min = 1, max = 9999) int office) {
    String right = Digits.checked(siren + "%04d".formatted(office));
    for (int check = 0; check <= 9; check++) {
      String digits = right.substring(0, 13) + check;
      assertThat(passes(digits)).as(digits).isEqualTo(digits.equals(right));
    }
    assertThat(Siret.parse(right).siren()).hasToString(siren);
    assertThat(Siret.parse(right)).hasToString(right);
  }

  @Property
  void theOfficesOfLaPosteMayAlsoHaveADigitSumDivisibleByFive(
      @ForAll @IntRange(min = 1, max = 99_999) int office) {
    String digits = LA_POSTE + "%05d".formatted(office);
    boolean luhn = Digits.checked(digits.substring(0, 13)).equals(digits);
    assertThat(passes(digits)).isEqualTo(luhn || Digits.sum(digits) % 5 == 0);
  }

  @Provide
  Arbitrary<String> sirens() {
    return Arbitraries.integers()
        .between(1, 99_999_999)
        .map("%08d"::formatted)
        .map(Digits::checked)
        .filter(siren -> !siren.equals(LA_POSTE));
  }

  private static boolean passes(String digits) {
    try {
      return Siret.of(digits).value().equals(digits);
    } catch (InvalidValueException refused) {
      return false;
    }
  }
}
