package io.github.territoires.json;

import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.io.Serial;
import java.util.Locale;

/**
 * Thrown when a document is refused. It carries all that was found in it, and its message names the
 * first of it.
 *
 * @since 0.1
 */
public final class InvalidDocumentException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient ValidationReport report;

  /**
   * Makes an exception.
   *
   * @param report all that was found, at least one error among it
   */
  public InvalidDocumentException(ValidationReport report) {
    super(message(report));
    this.report = report;
  }

  /** Returns all that was found, warnings too. */
  public ValidationReport report() {
    return report;
  }

  private static String message(ValidationReport report) {
    Violation first = report.errors().get(0);
    String message = first.location().format(Locale.ENGLISH) + ": " + first.message(Locale.ENGLISH);
    int more = report.errors().size() - 1;
    return message + (more > 0 ? " (errors found besides: " + more + ")" : "");
  }
}
