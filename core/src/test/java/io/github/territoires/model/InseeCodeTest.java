package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InseeCodeTest {

  @ParameterizedTest
  @CsvSource({
    "87085, Haute-Vienne", // Limoges
    "01004, Ain",
    "2A004, Corse-du-Sud", // Ajaccio
    "2b033, Haute-Corse", // Bastia
    "75056, Paris",
    "75120, Paris", // its twentieth arrondissement
    "97105, Guadeloupe",
    "97209, Martinique",
    "97302, Guyane",
    "97411, La Réunion",
    "97502, Saint-Pierre-et-Miquelon",
    "97608, Mayotte",
    "97701, Saint-Barthélemy",
    "97801, Saint-Martin",
    "98613, Wallis-et-Futuna",
    "98735, Polynésie française",
    "98818, Nouvelle-Calédonie"
  })
  void knowsTheDepartment(String code, String department) {
    assertThat(InseeCode.parse(code).department().name()).isEqualTo(department);
  }

  @Test
  void readsWhatASpreadsheetLeavesAroundIt() {
    assertThat(InseeCode.parse("\u00A0 2a004\u202F\n")).isEqualTo(InseeCode.of("2A004"));
    assertThat(InseeCode.parse("87\u00A0085")).isEqualTo(InseeCode.of("87085"));
    assertThat(MemberCode.parse("87 085")).isEqualTo(InseeCode.of("87085"));
    assertThat(MemberCode.parse(" 2a004")).isEqualTo(InseeCode.of("2A004"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "8708", "870850", "1004", "20004", "2C004", "1A004", "96001", "97901", "98501", "00001",
        "87000", "2A000", "97400", "8708A", "B7085", "８７０８５"
      })
  void refusesWhatIsNoCode(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> InseeCode.parse(text))
        .withMessage(
            "INSEE commune code '%s' is not valid: expected five characters that begin with a"
                + " department, such as 87085, 2A004 or 97411",
            text);
  }

  @Property
  void everyCommuneOfEveryDepartmentReadsBack(
      @ForAll("departments") Department department,
      @ForAll @IntRange(min = 1, max = 999) int number) {
    String last =
        department.code().length() == 2
            ? "%03d".formatted(number)
            : "%02d".formatted(number % 99 + 1);
    String code = department.code() + last;
    InseeCode commune = InseeCode.parse(code);
    assertThat(commune).hasToString(code).isEqualTo(MemberCode.parse(code));
    assertThat(commune.department()).isEqualTo(department);
  }

  @Property
  void whatIsReadLiesInItsDepartment(@ForAll("fiveCharacters") String text) {
    Optional<InseeCode> code = read(text);
    code.ifPresent(commune -> assertThat(commune.value()).startsWith(commune.department().code()));
    assertThat(code.isPresent())
        .isEqualTo(
            Department.all().stream()
                .map(Department::code)
                .anyMatch(department -> belongs(text, department)));
  }

  @Provide
  Arbitrary<Department> departments() {
    return Arbitraries.of(Department.all());
  }

  @Provide
  Arbitrary<String> fiveCharacters() {
    return Arbitraries.strings().withChars("0123456789AB").ofLength(5);
  }

  private static boolean belongs(String text, String department) {
    String number = text.substring(department.length());
    return text.startsWith(department) && number.matches("[0-9]+") && !number.matches("0+");
  }

  private static Optional<InseeCode> read(String text) {
    try {
      return Optional.of(InseeCode.of(text));
    } catch (InvalidValueException refused) {
      return Optional.empty();
    }
  }
}
