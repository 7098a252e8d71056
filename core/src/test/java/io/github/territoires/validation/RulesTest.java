package io.github.territoires.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Programme;
import io.github.territoires.testkit.Programmes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what breaks it, at its place, and no other rule finds anything there. */
class RulesTest {
  private static final List<Programme> PROGRAMMES =
      IntStream.range(0, 10)
          .mapToObj(seed -> Programmes.make(seed, 1 + seed % 3, 1 + seed % 2, 1 + seed % 4))
          .toList();

  static Stream<RuleCase> cases() {
    return Stream.of(
            IdCases.all(),
            BodyCases.all(),
            PlaceCases.all(),
            ProjectCases.all(),
            PublisherCases.all())
        .flatMap(Function.identity());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsJustWhatIsBroken(RuleCase rule) {
    for (Programme programme : PROGRAMMES) {
      RuleCase.Broken broken = rule.breaking().apply(programme);

      List<Violation> found = Validator.standard().validate(broken.programme()).violations();

      assertThat(found)
          .as(programme.toString())
          .extracting(Violation::code)
          .containsOnly(rule.code());
      assertThat(found)
          .as(programme.toString())
          .extracting(violation -> violation.location().pointer().orElse("none"))
          .containsExactlyElementsOf(broken.pointers())
          .isSubsetOf(Document.of(broken.programme()).keySet());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fillsItsMessage(RuleCase rule) {
    Programme broken = rule.breaking().apply(PROGRAMMES.get(0)).programme();

    for (Violation violation : Validator.standard().validate(broken).violations()) {
      Set<String> given = new HashSet<>(violation.details().keySet());
      violation.value().ifPresent(value -> given.add("value"));
      violation.label().ifPresent(label -> given.add("label"));
      assertThat(given).containsAll(DocumentationTest.names(rule.code(), Locale.FRENCH));
      assertThat(violation.label()).isPresent();
      assertThat(violation.message(Locale.FRENCH)).doesNotContain("[");
      assertThat(violation.message(Locale.FRENCH)).isNotEqualTo(violation.message(Locale.ENGLISH));
    }
  }

  @Test
  void everyRuleHasACase() {
    Set<String> codes = cases().map(RuleCase::code).collect(Collectors.toSet());

    assertThat(codes)
        .containsExactlyInAnyOrderElementsOf(
            Validator.standard().rules().stream().map(Rule::code).toList());
  }
}
