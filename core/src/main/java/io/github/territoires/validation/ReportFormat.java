package io.github.territoires.validation;

import java.util.Locale;
import java.util.Map;

/** Writes a report for a terminal: what was found how often, then each finding and its places. */
final class ReportFormat {
  private final Locale locale;
  private final StringBuilder out = new StringBuilder();

  ReportFormat(Locale locale) {
    this.locale = locale;
  }

  String format(ValidationReport report) {
    out.append(count("report.errors", report.errors().size()))
        .append(", ")
        .append(count("report.warnings", report.warnings().size()))
        .append('\n');
    for (Severity severity : Severity.values()) {
      report.grouped().stream()
          .filter(group -> group.first().severity() == severity)
          .forEach(this::append);
    }
    return out.toString();
  }

  private void append(ValidationReport.Group group) {
    Violation first = group.first();
    out.append('\n').append(first.severity().word(locale)).append(' ').append(first.code());
    if (group.count() > 1) {
      out.append(" ×").append(group.count());
    }
    out.append("\n  ").append(first.message(locale)).append('\n');
    group.examples().forEach(v -> out.append("  ").append(v.place(locale)).append('\n'));
    int more = group.count() - group.examples().size();
    if (more > 0) {
      out.append("  ").append(count("report.more", more)).append('\n');
    }
  }

  /** French counts none as one, English as many. */
  private String count(String key, int number) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    boolean one = number == 1 || (number == 0 && !english);
    return Messages.STANDARD.write(
        key + (one ? ".one" : ".many"), locale, Map.of("number", Integer.toString(number)));
  }
}
