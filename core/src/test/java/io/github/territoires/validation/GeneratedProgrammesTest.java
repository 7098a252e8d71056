package io.github.territoires.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Programme;
import io.github.territoires.testkit.Programmes;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The programmes of the test kit are valid and use what there is. */
class GeneratedProgrammesTest {
  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  @Property(tries = 500)
  void haveNoFinding(@ForAll("programmes") Programme programme) {
    ValidationReport report = Validator.standard().validate(programme);

    assertThat(report.violations())
        .as(report.toString())
        .allMatch(violation -> violation.rule().equals(StandardRules.NAME_MISSING));
  }
}
