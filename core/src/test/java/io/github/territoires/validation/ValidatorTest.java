package io.github.territoires.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.testkit.Programmes;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ValidatorTest {
  private static final Programme BROKEN =
      Programmes.make(3, 2, 2, 2).toBuilder().contact(null).build();

  @Test
  void takesChecksOfOthersAfterItsOwn() {
    Violation own =
        Violation.builder(StandardRules.FRENCH_MISSING, Location.ofPointer("/notice")).build();
    Validator validator = Validator.standard().with((programme, found) -> found.accept(own));

    assertThat(validator.validate(BROKEN).violations()).hasSize(2).endsWith(own);
    assertThat(Validator.standard().validate(BROKEN).violations()).hasSize(1);
  }

  @Test
  void letsWhatACheckThrowsPassThrough() {
    IllegalStateException failure = new IllegalStateException("no network");
    Validator validator =
        Validator.standard()
            .with(
                (programme, found) -> {
                  throw failure;
                });

    assertThatThrownBy(() -> validator.validate(BROKEN)).isSameAs(failure);
    assertThat(validator.rules()).isEqualTo(Validator.standard().rules());
  }

  @Test
  void namesACycleAndNotTheWayThatLeadsIntoIt() {
    Programme one = Edits.organisation(BROKEN, "c", o -> o.partOf(OrganisationId.of("a")));
    Programme two = Edits.organisation(one, "a", o -> o.partOf(OrganisationId.of("b")));
    Programme three = Edits.organisation(two, "b", o -> o.partOf(OrganisationId.of("a")));

    assertThat(Validator.standard().validate(three).errors())
        .extracting(error -> error.details().get("cycle"))
        .containsExactly("a → b");
  }

  @Test
  void servesManyThreads() {
    ValidationReport expected = Validator.standard().validate(BROKEN);

    assertThat(
            IntStream.range(0, 64).parallel().mapToObj(i -> Validator.standard().validate(BROKEN)))
        .allMatch(expected::equals);
  }

  /** 332 territories with 40 000 communes take 0.1 s; what is not linear would take minutes. */
  @RepeatedTest(2)
  void takesTheWholeCountryInOneGo() {
    ValidationReport report =
        Assertions.assertTimeout(
            Duration.ofSeconds(8), () -> Validator.standard().validate(Country.PROGRAMME));

    assertThat(report.violations()).as(report.toString()).isEmpty();
  }

  private static final class Country {
    static final Programme PROGRAMME = Programmes.make(1, 166, 6, 120);
  }
}
