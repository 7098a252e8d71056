package io.github.territoires.tables;

import io.github.territoires.model.Programme;
import io.github.territoires.validation.ValidationReport;
import java.util.Objects;

/**
 * What came of laying tables over a programme.
 *
 * @param programme the programme with all that could be understood; with an error among the
 *     findings it lacks something
 * @param report all that was found, in the tables and in the programme that came of them
 * @since 0.1
 */
public record TableReading(Programme programme, ValidationReport report) {
  /** Refuses what is missing. */
  public TableReading {
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(report, "report");
  }
}
