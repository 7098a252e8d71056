package io.github.territoires.opendata;

import io.github.territoires.opendata.PerimeterFile.Value;
import io.github.territoires.sheet.Sheet;
import io.github.territoires.sheet.SheetRow;
import io.github.territoires.sheet.SheetRows;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the official CSV files: the communes of territories, their groupings, and the list of
 * territories.
 *
 * <pre>{@code
 * PerimeterFile groupings = PerimeterCsv.read(Path.of("liste-ti-grpt-2023.csv"));
 * }</pre>
 *
 * <p>Columns may come in any order, between semicolons, commas or tabs, with or without quotation
 * marks and a byte-order mark, in UTF-8, UTF-16 or Windows-1252; columns that are not known are
 * passed over. A line that cannot be read is a finding and loses no other.
 *
 * @since 0.1
 */
public final class PerimeterCsv {
  private PerimeterCsv() {}

  /**
   * Tells whether a file has the columns of an official one.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isPerimeter(Path file) throws IOException {
    return sheet(file).isPresent();
  }

  /**
   * Reads what can be read, and tells all that is wrong.
   *
   * @throws IOException if the file cannot be read
   */
  public static PerimeterFile read(Path file) throws IOException {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    PerimeterFile.Builder read = PerimeterFile.builder(name);
    Optional<Sheet> sheet = sheet(file);
    if (sheet.isPresent()) {
      remarkForm(sheet.get(), name, read);
      readRows(sheet.get(), name, read);
    } else {
      read.finding(Violation.builder(Rules.FILE_UNKNOWN, Location.ofSource(name)).build());
    }
    return read.build();
  }

  private static Optional<Sheet> sheet(Path file) throws IOException {
    return Sheet.of(file, PerimeterCsv::fitness);
  }

  /** A heading names the territory and something of it. */
  private static int fitness(List<String> cells) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    cells.forEach(cell -> Field.named(cell).ifPresent(fields::add));
    return fields.contains(Field.TERRITORY) && fields.size() > 1
        ? Sheet.CERTAIN + fields.size()
        : 0;
  }

  /** Says how the file is written where official ones are not written so. */
  private static void remarkForm(Sheet sheet, String name, PerimeterFile.Builder read) {
    Location whole = Location.ofSource(name);
    if (sheet.encoding().isForeign()) {
      read.finding(
          Violation.builder(Rules.FILE_FORM, whole)
              .detail("encoding", sheet.encoding().charset().displayName(Locale.ROOT))
              .build());
    } else if (sheet.encoding().damaged()) {
      read.finding(Violation.builder(Rules.FILE_DAMAGED, whole).build());
    }
    Set<Field> fields = EnumSet.noneOf(Field.class);
    List<String> heading = sheet.heading().cells();
    for (int i = 0; i < heading.size(); i++) {
      Optional<Field> field = Field.named(heading.get(i));
      if (field.isPresent() && !fields.add(field.get())) {
        read.finding(
            Violation.builder(Rules.COLUMN_REPEATED, whole.atCell(sheet.heading().number(), i + 1))
                .value(heading.get(i))
                .done("ignored")
                .build());
      }
    }
  }

  private static void readRows(Sheet sheet, String name, PerimeterFile.Builder read)
      throws IOException {
    List<String> heading = sheet.heading().cells();
    try (SheetRows rows = sheet.rows()) {
      for (SheetRow row = rows.next(); row != null && read.hasRoom(); row = rows.next()) {
        if (row.fault() != SheetRow.Fault.NONE) {
          boolean quote = row.fault() == SheetRow.Fault.QUOTE;
          read.lost(
              Violation.builder(
                      quote ? Rules.LINE_QUOTE : Rules.LINE_LONG,
                      Location.ofSource(name).atCell(row.number(), row.cells().size() + 1))
                  .value(shown(row)));
        } else if (isWider(row, heading)) {
          read.lost(
              Violation.builder(
                      Rules.LINE_WIDE,
                      Location.ofSource(name).atCell(row.number(), heading.size() + 1))
                  .value(shown(row)));
        } else if (!row.isEmpty()) {
          read.add(
              values(heading, row, name),
              Optional.empty(),
              Location.ofSource(name).atRow(row.number()));
        }
      }
    }
  }

  /** Tells whether something stands beyond the last column, as behind a comma without quotes. */
  private static boolean isWider(SheetRow row, List<String> heading) {
    return row.cells().stream().skip(heading.size()).anyMatch(cell -> !cell.isBlank());
  }

  private static String shown(SheetRow row) {
    return String.join(" ", row.cells());
  }

  private static Map<String, Value> values(List<String> heading, SheetRow row, String name) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(heading.size(), row.cells().size()); i++) {
      values.putIfAbsent(
          heading.get(i),
          new Value(row.cells().get(i), Location.ofSource(name).atCell(row.number(), i + 1)));
    }
    return values;
  }
}
