package io.github.territoires.examples.national;

import io.github.territoires.validation.ValidationReport;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a terminal shows of what was found. */
final class Shown {
  /** More findings of one code hide those of the others. */
  private static final int MOST = 10;

  private Shown() {}

  /** Writes the first findings of each code, errors first. */
  static String of(ValidationReport report) {
    Map<String, Integer> seen = new HashMap<>();
    ValidationReport first =
        new ValidationReport(
            report.violations().stream()
                .filter(one -> seen.merge(one.code(), 1, Integer::sum) <= MOST)
                .toList());
    int more = report.violations().size() - first.violations().size();
    return Visible.lines(first.format(Locale.ENGLISH))
        + (more == 0 ? "" : System.lineSeparator() + "and " + more + " more of the same codes");
  }
}
