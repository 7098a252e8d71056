package io.github.territoires.tables;

import io.github.territoires.validation.Location;
import io.github.territoires.validation.Severity;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found, up to a number beyond which nobody reads on. */
final class Findings {
  static final int MOST = 10_000;

  private final List<Violation> found = new ArrayList<>();
  private int more;
  private boolean errors;

  void add(Location at, Remark remark) {
    add(remark.in(Violation.builder(remark.rule(), at)).build());
  }

  /** Adds a finding about a value in a row. */
  void add(Row row, Location at, @Nullable String value, Remark remark) {
    add(
        remark
            .in(Violation.builder(remark.rule(), at))
            .label(row.label().orElse(null))
            .value(value)
            .build());
  }

  void add(Violation violation) {
    if (found.size() < MOST) {
      found.add(violation);
    } else {
      more++;
      errors |= violation.severity() == Severity.ERROR;
    }
  }

  /** Tells whether so much is wrong that reading on makes no sense. */
  boolean isFull() {
    return found.size() >= MOST;
  }

  List<Violation> all(String source) {
    if (more > 0) {
      Remark rest = Remark.of(errors ? Rules.FINDINGS_TOO_MANY : Rules.WARNINGS_TOO_MANY);
      found.add(
          rest.in(Violation.builder(rest.rule(), Location.ofSource(source)))
              .value(Integer.toString(more))
              .build());
      more = 0;
    }
    return List.copyOf(found);
  }
}
