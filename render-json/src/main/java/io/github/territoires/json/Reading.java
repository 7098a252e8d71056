package io.github.territoires.json;

import io.github.territoires.model.Programme;
import io.github.territoires.validation.ValidationReport;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a document.
 *
 * @param programme the programme; nothing if there is an error among the findings
 * @param report all that was found, warnings too
 * @since 0.1
 */
public record Reading(Optional<Programme> programme, ValidationReport report) {
  /** Refuses what is missing. */
  public Reading {
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(report, "report");
  }
}
