package io.github.territoires.tables;

import io.github.territoires.model.Names;
import io.github.territoires.sheet.Sheet;
import io.github.territoires.sheet.SheetRow;
import io.github.territoires.sheet.SheetRows;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the rows of a file cell by cell. */
final class RowReader {
  private static final int REPLACEMENT = 0xFFFD;

  /** What spreadsheets show where a formula has no result, or a column is too narrow. */
  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)#(?:REF|N/A|VALUE|VALEUR|NAME\\?|NOM|DIV/0|NUM|NOMBRE|NULL|NUL|ERR:?[0-9]*"
              + "|SPILL|CALC|PROPAGATION)!?\\??|Err:[0-9]{3}|#{3,}");

  private final String file;
  private final TableForm form;
  private final Sheet sheet;
  private final Heading heading;
  private final Findings findings;
  private final Capacity capacity;
  private final DayOrder dayOrder;
  private final Map<Slot, Object> above = new HashMap<>();

  RowReader(String file, TableFile table, Findings findings, Capacity capacity) throws IOException {
    this.file = file;
    this.form = table.table().form();
    this.sheet = table.sheet();
    this.heading = Heading.of(file, form, sheet.heading().cells());
    this.dayOrder = DayOrder.of(sheet, heading);
    this.findings = findings;
    this.capacity = capacity;
  }

  void read(List<Row> out) throws IOException {
    remarkForm();
    remarkHeadings();
    if (!heading.missing().isEmpty()) {
      return;
    }
    long refused = 0;
    int first = 0;
    try (SheetRows rows = sheet.rows()) {
      for (SheetRow row = rows.next(); row != null; row = rows.next()) {
        if (row.isEmpty()) {
          above.clear(); // a blank row parts what stands above from what stands below
        } else if (row.fault() != SheetRow.Fault.NONE) {
          fault(row);
        } else {
          Optional<Row> read = row(row);
          if (read.isPresent() && !capacity.takes(row.cells())) {
            first = refused++ == 0 ? row.number() : first;
          } else {
            read.ifPresent(out::add);
          }
        }
        if (findings.stop()) {
          break;
        }
      }
    }
    if (refused > 0) {
      findings.add(
          Location.ofSource(file).atRow(first),
          Remark.of(Rules.ROWS_TOO_MANY)
              .detail("refused", Long.toString(refused))
              .detail("limit", Long.toString(capacity.kept())));
    }
  }

  /** Says how the file is written where that is not how we write it. */
  private void remarkForm() {
    boolean title = sheet.heading().number() > 1;
    if (sheet.encoding().isForeign() || sheet.separator() != ';' || title) {
      findings.add(
          Location.ofSource(file),
          Remark.of(Rules.TABLE_FORM)
              .detail("encoding", sheet.encoding().charset().displayName(Locale.ROOT))
              .detail("separator", separator())
              .detail("heading", Integer.toString(sheet.heading().number())));
    }
  }

  private String separator() {
    return switch (sheet.separator()) {
      case ';' -> "semicolon";
      case ',' -> "comma";
      default -> "tab";
    };
  }

  private void remarkHeadings() {
    List<String> cells = sheet.heading().cells();
    for (int i = 0; i < cells.size(); i++) {
      if (heading.slots().get(i).isEmpty() && !cells.get(i).isBlank()) {
        boolean known = Slot.named(cells.get(i), form.columns()).isPresent();
        Remark remark =
            known
                ? Remark.of(Rules.COLUMN_REPEATED)
                : Remark.of(Rules.COLUMN_UNKNOWN).nearest(near(cells.get(i)));
        findings.add(
            remark
                .in(
                    Violation.builder(
                        remark.rule(),
                        Location.ofSource(file).atCell(sheet.heading().number(), i + 1)))
                .value(cells.get(i))
                .done(known ? null : "ignored")
                .build());
      }
    }
    for (Column<?> missing : heading.missing()) {
      findings.add(
          Location.ofSource(file).atRow(sheet.heading().number()),
          Remark.of(Rules.COLUMN_MISSING)
              .detail("french", missing.french() + (missing.byLanguage() ? "_fr" : ""))
              .detail("english", missing.english() + (missing.byLanguage() ? "_en" : "")));
    }
  }

  private Optional<String> near(String name) {
    return Names.nearest(
        name,
        form.columns().stream()
            .flatMap(
                column ->
                    column.byLanguage()
                        ? Stream.of(
                            Slot.of(column, Locale.FRENCH).heading(), column.english() + "_en")
                        : column.names().stream())
            .toList());
  }

  private void fault(SheetRow row) {
    above.clear(); // what the row would have said is not known
    Remark remark =
        Remark.of(row.fault() == SheetRow.Fault.QUOTE ? Rules.ROW_QUOTE : Rules.ROW_LONG);
    findings.add(
        remark
            .in(
                Violation.builder(
                    remark.rule(),
                    Location.ofSource(file).atCell(row.number(), row.cells().size() + 1)))
            .done("row-left-out")
            .build());
  }

  /** Reads a row; nothing if it lacks what it needs. */
  private Optional<Row> row(SheetRow cells) {
    Row row = new Row(heading, cells.number());
    Set<Column<?>> refused = new HashSet<>();
    for (int i = 0; i < cells.cells().size(); i++) {
      String cell = cells.cells().get(i);
      if (cell.isBlank()) {
        continue;
      }
      Optional<Slot> slot = i < heading.slots().size() ? heading.slots().get(i) : Optional.empty();
      if (slot.isPresent()) {
        if (!read(slot.get(), cell, row)) {
          refused.add(slot.get().column());
        }
      } else if (i >= heading.slots().size() || sheet.heading().cells().get(i).isBlank()) {
        findings.add(
            Violation.builder(
                    Rules.CELL_OUTSIDE, Location.ofSource(file).atCell(cells.number(), i + 1))
                .value(cell)
                .done("ignored")
                .build());
      }
    }
    boolean complete = true;
    for (Column<?> column : form.columns()) {
      if (column.needed() && !row.has(column)) {
        boolean repeated = !row.isEmpty() && !refused.contains(column) && repeated(row, column);
        if (!repeated && !refused.contains(column)) {
          findings.add(
              row,
              row.location(column),
              null,
              Remark.of(Rules.CELL_MISSING).detail("column", column.french()));
        }
        complete &= repeated;
      }
    }
    return complete ? Optional.of(row) : Optional.empty();
  }

  /** Fills a cell that repeats the one above, as merged cells are saved. */
  private boolean repeated(Row row, Column<?> column) {
    Slot slot = Slot.of(column);
    Object before = above.get(slot);
    if (!column.repeated() || before == null) {
      return false;
    }
    row.put(slot, before);
    findings.add(row, row.location(column), before.toString(), Remark.of(Rules.CELL_REPEATED));
    return true;
  }

  /** Reads a cell; tells whether it says something. */
  private <T> boolean read(Slot slot, String text, Row row) {
    @SuppressWarnings("unchecked") // whatever it is, it is put under its own slot
    Kind<T> kind = (Kind<T>) slot.column().kind();
    Cell<T> cell =
        damage(text)
            .map(Cell::<T>refused)
            .or(() -> inOrder(slot, kind, text))
            .orElseGet(() -> kind.read(text));
    cell.value().ifPresent(value -> row.put(slot, value));
    cell.remark()
        .ifPresent(
            remark ->
                findings.add(
                    remark
                        .in(Violation.builder(remark.rule(), row.location(slot)))
                        .label(row.label().orElse(null))
                        .value(text)
                        .done(cell.value().isPresent() ? null : "left-out")
                        .build()));
    if (slot.column().repeated()) {
      cell.value().ifPresentOrElse(value -> above.put(slot, value), () -> above.remove(slot));
    }
    return cell.value().isPresent();
  }

  /** Reads a date with the day first, where others of its column settle that. */
  private <T> Optional<Cell<T>> inOrder(Slot slot, Kind<T> kind, String text) {
    return Optional.of(text)
        .filter(any -> Dates.KINDS.contains(kind))
        .filter(any -> dayOrder.isDayFirst(heading.slots().indexOf(Optional.of(slot))))
        .flatMap(Dates::dayFirst)
        .map(
            day ->
                new Cell<>(kind.read(day.toString()).value(), Optional.of(Dates.rewritten(day))));
  }

  private Optional<Remark> damage(String text) {
    if (ERROR.matcher(Blanks.trimmed(text)).matches()) {
      return Optional.of(Remark.of(Rules.FORMULA_ERROR));
    }
    boolean replaced = sheet.encoding().damaged() && text.indexOf(REPLACEMENT) >= 0;
    return replaced ? Optional.of(Remark.of(Rules.CELL_DAMAGED)) : Optional.empty();
  }
}
