package io.github.territoires.json;

import io.github.territoires.validation.ValidationReport;
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

  /** Makes an exception of a report with at least one error. */
  public InvalidDocumentException(ValidationReport report) {
    super(message(report));
    this.report = report;
  }

  /** Returns all that was found, warnings too. */
  public ValidationReport report() {
    return report;
  }

  private static String message(ValidationReport report) {
    int errors = report.errors().size();
    String first = report.errors().get(0).message(Locale.ENGLISH);
    String where = report.errors().get(0).location().format(Locale.ENGLISH);
    return where + ": " + first + (errors > 1 ? " (and " + (errors - 1) + " more errors)" : "");
  }
}
