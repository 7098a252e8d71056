package io.github.territoires.tables;

import io.github.territoires.model.Programme;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;

/**
 * What came of laying tables over a programme. Immutable.
 *
 * @since 0.1
 */
public final class TableReading {
  private final Programme programme;
  private final ValidationReport report;
  private final Origins origins;

  TableReading(Programme programme, ValidationReport report, Origins origins) {
    this.programme = programme;
    this.report = report;
    this.origins = origins;
  }

  /**
   * Returns the programme with all that could be understood; with an error among the findings it
   * lacks something.
   */
  public Programme programme() {
    return programme;
  }

  /** Returns all that was found, in the tables and in the programme that came of them. */
  public ValidationReport report() {
    return report;
  }

  /** Adds file, row and column to what else was found in this programme, if a row gave it. */
  public Violation located(Violation violation) {
    return origins.located(violation);
  }

  /** Names the programme and how much was found. */
  @Override
  public String toString() {
    return "TableReading[" + programme + ", " + report.violations().size() + " findings]";
  }
}
