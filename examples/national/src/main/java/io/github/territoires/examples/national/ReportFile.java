package io.github.territoires.examples.national;

import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Contributor;
import io.github.territoires.publish.PublicationPlan;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Severity;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings what was found in the official files to the site: which files, what was passed over, how
 * many findings of each code, and each finding.
 */
final class ReportFile implements Contributor {
  static final String NAME = "report.json";

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build()
          .writer()
          .with(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))); // on every system alike

  private final List<Map<String, Object>> files;
  private final List<PassedOver> passedOver;
  private final ValidationReport report;

  /** Takes of the files no more than it tells, so that nobody holds what they say. */
  ReportFile(List<PerimeterFile> files, List<PassedOver> passedOver, ValidationReport report) {
    this.files = files.stream().map(ReportFile::members).toList();
    this.passedOver = passedOver;
    this.report = report;
  }

  @Override
  public List<Artifact> plan(PublicationPlan plan) {
    return List.of(Artifact.of(NAME, "application/json", this::write));
  }

  /** Writes finding by finding, of which there may be more than memory holds as text. */
  void write(OutputStream out) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    report.violations().forEach(violation -> counts.merge(violation.code(), 1, Integer::sum));
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writePOJOProperty("files", files);
      json.writePOJOProperty("ignored", passedOver.stream().map(ReportFile::members).toList());
      json.writePOJOProperty("counts", counts);
      json.writeArrayPropertyStart("findings");
      for (Violation violation : report.violations()) {
        json.writePOJO(members(violation));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static Map<String, Object> members(PassedOver ignored) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", ignored.name());
    members.put("reason", ignored.reason().words());
    return members;
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
    location.letters().ifPresent(letters -> members.put("letter", letters));
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
