package io.github.territoires.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Violations as other readers make them, with rules and messages of their own. */
class ViolationTest {
  private static final Location CELL = Location.ofSource("projets.csv").atCell(2, 3);

  private static final String FRENCH =
      """
      siret-mangled = {#kind} « {value} » a perdu des chiffres.
      kind.siret = Le SIRET
      done.row-left-out = La ligne {row} a été laissée de côté.
      """;

  private static final String ENGLISH =
      """
      siret-mangled = {#kind} “{value}” has lost digits.
      kind.siret = The SIRET
      done.row-left-out = Row {row} was left out.
      """;

  private static InputStream file(String name) {
    String text = name.equals("messages_fr.properties") ? FRENCH : ENGLISH;
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Violation violation() {
    Rule rule = new Rule("siret-mangled", Severity.ERROR, Messages.load(ViolationTest::file));
    return Violation.builder(rule, CELL)
        .label("Cité de la Céramique")
        .value("2,17E+13")
        .nearest("21700000000000")
        .done("row-left-out")
        .detail("kind", "siret")
        .detail("row", "2")
        .build();
  }

  @Test
  void saysWhatIsWrongWhatWasDoneAndWhatWasMeant() {
    assertThat(violation().message(Locale.ENGLISH))
        .isEqualTo(
            "The SIRET “2,17E+13” has lost digits. Row 2 was left out."
                + " Did you mean “21700000000000”?");
    assertThat(violation().message(Locale.CANADA_FRENCH))
        .startsWith("Le SIRET « 2,17E+13 » a perdu des chiffres. La ligne 2 a été");
    assertThat(violation().message(Locale.JAPANESE)).isEqualTo(violation().message(Locale.FRENCH));
  }

  @Test
  void writesDatesForItsReaders() {
    Violation.Builder found =
        Violation.builder(StandardRules.DATE_IN_FUTURE, CELL).detail("asOf", "2020-06-01");

    Violation summer = found.value("été 2021").build();
    assertThat(summer.message(Locale.ENGLISH)).contains("“summer 2021”").contains("1 June 2020");
    assertThat(summer.message(Locale.FRENCH)).contains("été 2021").contains("1er juin 2020");
    assertThat(summer.value()).contains("été 2021");
    assertThat(found.value("rentrée 2024").build().message(Locale.ENGLISH))
        .contains("“rentrée 2024”");
  }

  @Test
  void writesItselfOnOneLine() {
    assertThat(violation().toString())
        .startsWith("error siret-mangled projets.csv, row 2, column C (Cité de la Céramique) The");
  }

  @Test
  void hasValueEquality() {
    assertThat(violation()).isEqualTo(violation()).hasSameHashCodeAs(violation());
    assertThat(violation().toBuilder().build()).isEqualTo(violation());
    assertThat(violation().toBuilder().value("x").build()).isNotEqualTo(violation());
  }

  @Test
  void shortensValuesAndCleansThemForATerminal() {
    String value = "\u001b[31m" + "🏭".repeat(1000);

    String shown = violation().toBuilder().value(value).build().value().orElseThrow();

    assertThat(shown).startsWith("\uFFFD[31m🏭").endsWith("🏭…").hasSizeLessThan(100);
    assertThat(violation().toBuilder().value("a\ud800b").build().value()).contains("a\uFFFDb");
    assertThat(violation().toBuilder().value("a\tb\nc\u2028d").build().value()).contains("a b c d");
  }

  @Test
  void aValueThatLooksLikeAPlaceholderStaysAsItIs() {
    assertThat(violation().toBuilder().value("{row} {#kind} {").build().message(Locale.ENGLISH))
        .startsWith("The SIRET “{row} {#kind} {” has lost digits.");
  }

  @Test
  void refusesARuleThatSaysNothing() {
    Messages messages = Messages.load(ViolationTest::file);

    assertThatThrownBy(() -> new Rule("unheard-of", Severity.ERROR, messages))
        .hasMessage("code 'unheard-of' must have a message in French");
    assertThatThrownBy(() -> new Rule("Bad Code", Severity.ERROR, messages))
        .hasMessageContaining("lower-case");
    assertThatThrownBy(() -> Messages.load(name -> null))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("messages_fr.properties");
  }
}
