package io.github.territoires.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Programme;
import io.github.territoires.testkit.Programmes;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what breaks it, at its place, and no other rule finds anything there. */
class RulesTest {
  private static final int PROGRAMMES = 20;

  static Stream<RuleCase> cases() {
    return Stream.of(IdCases.all(), BodyCases.all(), ProjectCases.all(), PublisherCases.all())
        .flatMap(Function.identity());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsJustWhatIsBroken(RuleCase rule) {
    for (int seed = 0; seed < PROGRAMMES; seed++) {
      Programme programme = Programmes.make(seed, 1 + seed % 3, 1 + seed % 2, 1 + seed % 4);
      RuleCase.Broken broken = rule.breaking().apply(programme);

      List<Violation> found = Validator.standard().validate(broken.programme()).violations();

      assertThat(found).as("seed %s", seed).extracting(Violation::code).containsOnly(rule.code());
      assertThat(found)
          .as("seed %s", seed)
          .extracting(violation -> violation.location().pointer().orElse("none"))
          .containsExactlyElementsOf(broken.pointers());
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
