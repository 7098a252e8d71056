package io.github.territoires.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import org.junit.jupiter.api.Test;

/** The bundled programme keeps all rules. */
class BundledProgrammeTest {
  @Test
  void hasNoFinding() {
    ValidationReport report = Validator.standard().validate(Catalog.bundled());

    assertThat(report.violations()).as(report.toString()).isEmpty();
  }
}
