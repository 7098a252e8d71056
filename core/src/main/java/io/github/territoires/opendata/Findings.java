package io.github.territoires.opendata;

import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Text;
import io.github.territoires.opendata.PerimeterFile.Value;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Severity;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found, up to a number beyond which nobody reads on. */
final class Findings {
  static final int MOST = 10_000;

  private static final char REPLACEMENT = '\uFFFD';

  private final List<Violation> found = new ArrayList<>();
  private long more;
  private boolean lost;

  void add(Violation violation) {
    boolean error = violation.severity() == Severity.ERROR; // of which a file has very few
    if (found.size() < MOST || error) {
      found.add(violation);
    } else {
      more++;
      lost |= violation.done().filter(PerimeterFile.LEFT_OUT::equals).isPresent();
    }
  }

  /** Adds that something is left out. */
  void lost(Violation.Builder finding) {
    add(finding.done(PerimeterFile.LEFT_OUT).build());
  }

  /** Adds that something says nothing. */
  void ignored(Violation.Builder finding) {
    add(finding.done("ignored").build());
  }

  /** Tells whether there is an error among them. */
  boolean refused() {
    return found.stream().anyMatch(violation -> violation.severity() == Severity.ERROR);
  }

  /** Returns a name without blanks around it; no-break ones are kept for display. */
  Optional<String> name(Value value, String record) {
    String name = value.text().strip();
    if (isPlain(name)) {
      return Optional.of(name);
    }
    try {
      Text.french(name);
      if (name.indexOf(REPLACEMENT) >= 0) {
        add(
            Violation.builder(Rules.NAME_DAMAGED, value.location())
                .label(record)
                .value(value.text())
                .build());
      }
      return Optional.of(name);
    } catch (InvalidValueException e) {
      ignored(
          Violation.builder(Rules.NAME_INVALID, value.location())
              .label(record)
              .value(value.text()));
      return Optional.empty();
    }
  }

  /** Tells quickly of most names that nothing is wrong with them. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != ' ' && c != '-' && c != '\'') {
        return false;
      }
    }
    return !name.isEmpty();
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
