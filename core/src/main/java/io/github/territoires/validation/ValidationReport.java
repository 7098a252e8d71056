package io.github.territoires.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that was found in a programme or in what a programme was read from.
 *
 * <pre>{@code
 * ValidationReport report = Validator.standard().validate(programme);
 * if (!report.valid()) {
 *   System.err.println(report.format(Locale.FRENCH));
 * }
 * }</pre>
 *
 * @param violations the findings, in the order of the document
 * @since 0.1
 */
public record ValidationReport(List<Violation> violations) {
  private static final int EXAMPLES = 5;

  /**
   * Findings that say the same of several places.
   *
   * @param count how many there are
   * @param examples the first few, at least one
   */
  public record Group(int count, List<Violation> examples) {
    /** Copies the list. */
    public Group {
      examples = List.copyOf(examples);
    }

    /** Returns the first of them. */
    public Violation first() {
      return examples.get(0);
    }

    /** Returns the places of the first few. */
    public List<Location> locations() {
      return examples.stream().map(Violation::location).toList();
    }
  }

  /** Copies the list. */
  public ValidationReport {
    violations = List.copyOf(violations);
  }

  /** Returns a report of this one's findings and then another's. */
  public ValidationReport and(ValidationReport other) {
    return new ValidationReport(
        Stream.concat(violations.stream(), other.violations.stream()).toList());
  }

  /** Returns the findings that are errors. */
  public List<Violation> errors() {
    return of(Severity.ERROR);
  }

  /** Returns the findings that are warnings. */
  public List<Violation> warnings() {
    return of(Severity.WARNING);
  }

  /** Tells whether there is no error; there may be warnings. */
  public boolean valid() {
    return errors().isEmpty();
  }

  /** Puts findings that say the same together, in the order of their first places. */
  public List<Group> grouped() {
    Map<List<Object>, List<Violation>> groups = new LinkedHashMap<>();
    for (Violation violation : violations) {
      groups.computeIfAbsent(key(violation), key -> new ArrayList<>()).add(violation);
    }
    return groups.values().stream().map(ValidationReport::group).toList();
  }

  /**
   * Writes the report for a terminal, repeats put together, errors first; in French where the
   * locale is neither French nor English.
   */
  public String format(Locale locale) {
    return new ReportFormat(locale).format(this);
  }

  /** Writes the report for a terminal in English. */
  @Override
  public String toString() {
    return format(Locale.ENGLISH);
  }

  private List<Violation> of(Severity severity) {
    return violations.stream().filter(violation -> violation.severity() == severity).toList();
  }

  private static List<Object> key(Violation violation) {
    return List.of(violation.code(), violation.severity(), violation.value(), violation.details());
  }

  private static Group group(List<Violation> same) {
    return new Group(same.size(), same.stream().limit(EXAMPLES).toList());
  }
}
