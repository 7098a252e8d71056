package io.github.territoires.examples.national;

import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Contributor;
import io.github.territoires.publish.PublicationPlan;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Severity;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings what was found in the official files to the site: which files, how many findings of each
 * code, and each finding.
 */
final class ReportFile implements Contributor {
  static final String NAME = "report.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final List<PerimeterFile> files;
  private final ValidationReport report;

  ReportFile(List<PerimeterFile> files, ValidationReport report) {
    this.files = files;
    this.report = report;
  }

  @Override
  public List<Artifact> plan(PublicationPlan plan) {
    return List.of(
        Artifact.text(
            NAME, "application/json", out -> out.append(JSON.writeValueAsString(document()))));
  }

  private Map<String, Object> document() {
    Map<String, Integer> counts = new TreeMap<>();
    report.violations().forEach(violation -> counts.merge(violation.code(), 1, Integer::sum));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("files", files.stream().map(ReportFile::members).toList());
    document.put("counts", counts);
    document.put("findings", report.violations().stream().map(ReportFile::members).toList());
    return document;
  }

  private static Map<String, Object> members(PerimeterFile file) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", file.name());
    file.phase()
        .ifPresent(
            recognised -> {
              members.put("phase", recognised.phase().toString());
              members.put("evidence", recognised.evidence().name().toLowerCase(Locale.ROOT));
            });
    file.edition().flatMap(edition -> edition.edtf()).ifPresent(day -> members.put("edition", day));
    members.put("territories", file.records().size());
    members.put(
        "members", file.records().stream().mapToInt(record -> record.members().size()).sum());
    members.put(
        "communes", file.records().stream().mapToInt(record -> record.communes().size()).sum());
    members.put(
        "outlines", file.records().stream().filter(one -> one.outline().isPresent()).count());
    return members;
  }

  private static Map<String, Object> members(Violation violation) {
    Location location = violation.location();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("code", violation.code());
    members.put("severity", violation.severity() == Severity.ERROR ? "error" : "warning");
    location.source().ifPresent(source -> members.put("file", source));
    put(members, "line", location.line());
    put(members, "row", location.row());
    put(members, "column", location.column());
    location.pointer().ifPresent(pointer -> members.put("pointer", pointer));
    violation.label().ifPresent(label -> members.put("record", label));
    violation.value().ifPresent(value -> members.put("value", value));
    violation.done().ifPresent(done -> members.put("done", done));
    Map<String, String> messages = new TreeMap<>();
    messages.put("en", violation.message(Locale.ENGLISH));
    messages.put("fr", violation.message(Locale.FRENCH));
    members.put("message", messages);
    return members;
  }

  private static void put(Map<String, Object> members, String name, OptionalInt number) {
    number.ifPresent(one -> members.put(name, one));
  }
}
