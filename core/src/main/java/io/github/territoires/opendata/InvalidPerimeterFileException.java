package io.github.territoires.opendata;

import io.github.territoires.validation.ValidationReport;
import java.io.Serial;

/**
 * Thrown where a file must be read as a whole and something of it cannot be.
 *
 * @since 0.1
 */
public final class InvalidPerimeterFileException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient ValidationReport report;

  InvalidPerimeterFileException(ValidationReport report) {
    super(report.toString());
    this.report = report;
  }

  /** Returns all that was found. */
  public ValidationReport report() {
    return report;
  }
}
