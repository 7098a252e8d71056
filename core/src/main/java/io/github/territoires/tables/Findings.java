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
  private boolean more;
  private boolean errors;
  private boolean stopped;

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
    errors |= violation.severity() == Severity.ERROR;
    if (found.size() < MOST) {
      found.add(violation);
    } else {
      more = true;
    }
  }

  /** Tells whether so much is wrong that reading on makes no sense; if so, that is said. */
  boolean stop() {
    stopped |= errors && found.size() >= MOST;
    return stopped;
  }

  /** Returns them, and says where some are not among them. */
  List<Violation> all(Location at) {
    List<Violation> all = new ArrayList<>(found);
    if (more || stopped) {
      Remark rest = Remark.of(errors ? Rules.FINDINGS_TOO_MANY : Rules.WARNINGS_TOO_MANY);
      all.add(rest.in(Violation.builder(rest.rule(), at)).value(Integer.toString(MOST)).build());
    }
    return all;
  }
}
