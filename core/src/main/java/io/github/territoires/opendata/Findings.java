package io.github.territoires.opendata;

import io.github.territoires.validation.Location;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.List;

/** What was found, up to a number beyond which nobody reads on. */
final class Findings {
  static final int MOST = 10_000;

  private final List<Violation> found = new ArrayList<>();
  private long more;
  private boolean lost;

  void add(Violation violation) {
    if (found.size() < MOST) {
      found.add(violation);
    } else {
      more++;
      lost |= violation.done().filter(PerimeterFile.LEFT_OUT::equals).isPresent();
    }
  }

  /** Returns them, and says how many are not among them. */
  ValidationReport report(Location whole) {
    List<Violation> all = new ArrayList<>(found);
    if (more > 0) {
      all.add(
          Violation.builder(Rules.FINDINGS_TOO_MANY, whole)
              .value(Long.toString(more))
              .done(lost ? PerimeterFile.LEFT_OUT : null)
              .build());
    }
    return new ValidationReport(all);
  }
}
