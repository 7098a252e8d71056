package io.github.territoires.json.internal.geojson;

import io.github.territoires.json.internal.reading.DocumentText;
import io.github.territoires.json.internal.reading.Documents;
import io.github.territoires.json.internal.reading.Positions;
import io.github.territoires.json.internal.reading.Problems;
import io.github.territoires.model.Atlas;
import io.github.territoires.validation.ValidationReport;
import java.io.IOException;
import java.util.Optional;

/**
 * The outlines that a GeoJSON document gives, and all that is wrong with it.
 *
 * @param atlas the outlines; nothing if there is an error
 * @param report all findings
 */
public record AtlasDocument(Optional<Atlas> atlas, ValidationReport report) {
  /**
   * Reads a document.
   *
   * @param findings the most findings that are kept
   * @param source the name of the file, if it is one
   */
  public static AtlasDocument read(
      DocumentText text, Documents documents, int findings, Optional<String> source)
      throws IOException {
    Problems problems = new Problems(findings);
    Atlas read = documents.read(text, new AtlasReads(), null, problems, new Positions());
    Optional<Atlas> atlas = problems.refused() ? Optional.empty() : Optional.ofNullable(read);
    return new AtlasDocument(atlas, problems.report(source));
  }
}
