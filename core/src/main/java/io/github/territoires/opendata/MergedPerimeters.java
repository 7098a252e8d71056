package io.github.territoires.opendata;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.Programme;
import io.github.territoires.validation.ValidationReport;
import java.util.List;
import java.util.Objects;

/**
 * What came of merging official files with a programme.
 *
 * @param programme the programme with all that the files say and it did not know
 * @param atlas the outlines that the files give
 * @param files the files, each of the phase that it was taken for
 * @param report all that was found in the files and between them
 * @since 0.1
 */
public record MergedPerimeters(
    Programme programme, Atlas atlas, List<PerimeterFile> files, ValidationReport report) {
  /** Copies the list. */
  public MergedPerimeters {
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(atlas, "atlas");
    files = List.copyOf(files);
    Objects.requireNonNull(report, "report");
  }
}
