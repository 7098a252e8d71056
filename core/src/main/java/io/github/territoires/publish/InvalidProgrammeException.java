package io.github.territoires.publish;

import io.github.territoires.validation.ValidationReport;
import java.io.Serial;
import java.util.Locale;
import java.util.Objects;

/**
 * Thrown when a programme that has errors is to be published. The message lists them.
 *
 * @since 0.1
 */
public final class InvalidProgrammeException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient ValidationReport report;

  InvalidProgrammeException(ValidationReport report) {
    super("the programme has errors and is not published:\n" + report.format(Locale.ENGLISH));
    this.report = Objects.requireNonNull(report, "report");
  }

  /** Returns all findings, warnings too. */
  public ValidationReport report() {
    return report;
  }
}
