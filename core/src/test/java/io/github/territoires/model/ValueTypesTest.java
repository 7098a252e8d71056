package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.territoires.model.Hostile.Slip;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every value type that is read from a string owes its callers: any string is either read, and
 * then reads back from what it prints, or refused with a message that says what was wrong.
 */
class ValueTypesTest {
  private static final Duration SOON = Duration.ofSeconds(2);

  private record Type(Function<String, ?> parse, List<String> samples) {
    static Type of(Function<String, ?> parse, String... samples) {
      return new Type(parse, List.of(samples));
    }
  }

  private static final List<Type> TYPES =
      List.of(
          Type.of(Siren::parse, "248719312", "200 066 512"),
          Type.of(Siret::parse, "73282932000074", "356 000 000 00048"),
          Type.of(InseeCode::parse, "87085", "2a004", "97411"),
          Type.of(MemberCode::parse, "248719312", "87085"),
          Type.of(Region::of, "75", "01"),
          Type.of(Department::of, "87", "2A", "974"),
          Type.of(PhaseId::parse, "phase-1"),
          Type.of(ThemeId::parse, "phase-1/recruter"),
          Type.of(TerritoryId::parse, "phase-1/ti-7507"),
          Type.of(ProjectId::parse, "phase-1/ti-7507/cite-de-la-ceramique"),
          Type.of(OrganisationId::parse, "oerlikon-balzers"),
          Type.of(SourceId::parse, "page-limoges-metropole"),
          Type.of(Identifier::parse, "region-nouvelle-aquitaine:8700TI01"),
          Type.of(Role::parse, "contracting-authority"),
          Type.of(MilestoneKind::parse, "works-start"),
          Type.of(ProjectForm::parse, "public-private-partnership"),
          Type.of(MailAddress::parse, "contact@limoges-metropole.fr", "mailto:a.b+c@d-e.fr"),
          Type.of(Money::parse, "10800000 EUR", "400 000 €", "10,8 M€", "1234.56 CHF"),
          Type.of(
              WebAddress::parse,
              "https://www.limoges-metropole.fr/",
              "www.éxample.fr:8080/énergie?q=%C3%A9#là"),
          Type.of(
              ImpreciseDate::parse,
              "2020-01-23",
              "2020-02?/2021-22~",
              "d’ici à 2026",
              "du 3 au 5 mars 2021",
              "3e trimestre 2023 environ (à confirmer)",
              "rentrée 2024 [2024-09]"));

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.strings();
  }

  @Provide
  Arbitrary<Slip> slips() {
    return Hostile.slips();
  }

  @Property
  void readsBackOrRefusesAnyString(@ForAll("hostile") String text) {
    TYPES.forEach(type -> readsBackOrRefuses(type.parse, text));
  }

  @Property
  void readsBackOrRefusesAValueWithASlip(@ForAll("slips") Slip slip) {
    for (Type type : TYPES) {
      for (String sample : type.samples) {
        readsBackOrRefuses(type.parse, slip.in(sample));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> refusesLongStringsSoon() {
    return Hostile.longOnes().entrySet().stream()
        .map(
            named ->
                dynamicTest(
                    named.getKey(),
                    () ->
                        assertTimeoutPreemptively(
                            SOON,
                            () ->
                                TYPES.forEach(
                                    type -> assertRefused(type.parse, named.getValue())))));
  }

  @TestFactory
  Stream<DynamicTest> readsItsSamples() {
    return TYPES.stream()
        .flatMap(
            type ->
                type.samples.stream()
                    .map(
                        sample ->
                            dynamicTest(
                                sample,
                                () -> {
                                  Object value = type.parse.apply(sample);
                                  assertThat(type.parse.apply(value.toString())).isEqualTo(value);
                                })));
  }

  private static void readsBackOrRefuses(Function<String, ?> parse, String text) {
    Object value;
    try {
      value = parse.apply(text);
    } catch (InvalidValueException refusal) {
      assertSaysWhy(refusal);
      return;
    }
    Object again = parse.apply(value.toString());
    assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
  }

  private static void assertRefused(Function<String, ?> parse, String text) {
    Object result;
    try {
      result = parse.apply(text);
    } catch (InvalidValueException refusal) {
      assertSaysWhy(refusal);
      return;
    }
    assertThat(result).as("read from %s characters", text.length()).isInstanceOf(Identifier.class);
  }

  /** The message names type, value and expectation in one short line that can be written. */
  private static void assertSaysWhy(InvalidValueException refusal) {
    assertThat(refusal.type()).isNotBlank();
    assertThat(refusal.expected()).isNotBlank();
    assertThat(refusal)
        .hasMessageStartingWith(refusal.type() + " '")
        .hasMessageEndingWith("' is not valid: expected " + refusal.expected());
    assertThat(refusal.getMessage())
        .hasSizeLessThan(400)
        .doesNotContainPattern("[\\p{Cc}\\p{Cs}\u2028\u2029]");
    if (refusal.value().matches("[ -~]{1,60}")) {
      assertThat(refusal).hasMessageContaining("'" + refusal.value() + "'");
    }
  }
}
