package io.github.territoires.examples.embedsite;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How findings are printed; the names are those that the option takes. */
enum FindingsFormat {
  /** For people, grouped like a list of things to do. */
  text {
    @Override
    void print(List<Finding> findings, Words words, PrintWriter out) {
      String owner = "";
      for (Finding finding : findings) {
        Violation violation = finding.violation();
        if (!finding.owner().equals(owner)) {
          owner = finding.owner();
          out.println(owner);
        }
        out.println(
            "  ["
                + words.say("severity." + violation.severity())
                + "] "
                + Words.visible(
                    violation.label().map(label -> label + words.say("finding.colon")).orElse("")
                        + violation.message(words.locale())));
        out.println(
            "      "
                + violation.code()
                + "  "
                + Words.visible(violation.location().format(words.locale())));
      }
      long errors = findings.stream().filter(Finding::isError).count();
      out.println(words.say("findings", errors, findings.size() - errors));
    }
  },

  /** For programs. */
  json {
    @Override
    void print(List<Finding> findings, Words words, PrintWriter out) {
      out.println(
          JsonMapper.builder()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(
                  findings.stream().map(finding -> members(finding, words)).toList()));
    }
  },

  /** For a spreadsheet: UTF-8 with a byte-order mark, semicolons, and no cell that is a formula. */
  csv {
    @Override
    void print(List<Finding> findings, Words words, PrintWriter out) {
      StringWriter table = new StringWriter();
      try (CsvWriter writer =
          CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(table)) {
        writer.writeRecord(COLUMNS.stream().map(name -> words.say("column." + name)).toList());
        for (Finding finding : findings) {
          Map<String, Object> members = members(finding, words);
          writer.writeRecord(
              COLUMNS.stream()
                  .map(name -> inert(String.valueOf(members.getOrDefault(name, ""))))
                  .toList());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e); // nothing is written but memory
      }
      out.print("\ufeff" + table);
    }
  };

  private static final List<String> COLUMNS =
      List.of(
          "owner",
          "severity",
          "code",
          "record",
          "message",
          "value",
          "source",
          "line",
          "row",
          "column",
          "letter",
          "done",
          "nearest",
          "pointer");

  /** Prints them. */
  abstract void print(List<Finding> findings, Words words, PrintWriter out);

  private static Map<String, Object> members(Finding finding, Words words) {
    Violation violation = finding.violation();
    Location location = violation.location();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("owner", finding.owner());
    members.put("severity", finding.isError() ? "error" : "warning");
    members.put("code", violation.code());
    violation.label().ifPresent(label -> members.put("record", label));
    members.put("message", violation.message(words.locale()));
    violation.value().ifPresent(value -> members.put("value", value));
    location.source().ifPresent(source -> members.put("source", source));
    put(members, "line", location.line());
    put(members, "row", location.row());
    put(members, "column", location.column());
    location.letters().ifPresent(letters -> members.put("letter", letters));
    violation.whatWasDone(words.locale()).ifPresent(done -> members.put("done", done));
    violation.nearest().ifPresent(nearest -> members.put("nearest", nearest));
    location.pointer().ifPresent(pointer -> members.put("pointer", pointer));
    return members;
  }

  private static void put(Map<String, Object> members, String name, OptionalInt number) {
    number.ifPresent(one -> members.put(name, one));
  }

  /** Puts a quotation mark before what a spreadsheet would take for a formula. */
  private static String inert(String text) {
    return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
