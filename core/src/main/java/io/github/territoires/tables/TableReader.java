package io.github.territoires.tables;

import io.github.territoires.model.Programme;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Validator;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Lays tables that a territory keeps over a programme.
 *
 * <pre>{@code
 * TableReading reading =
 *     TableReader.over(Catalog.bundled()).inspect(Path.of("projects.csv"), Path.of("parties.csv"));
 * System.err.println(reading.report().format(Locale.FRENCH));
 * Programme ours = reading.programme();
 * }</pre>
 *
 * <p>A table is recognised by its column names, in French or English, whatever the name of its
 * file; one table may stand in several files. A cell that is given replaces what is known, an empty
 * one leaves it. Rows of things that have no id, such as the parties of a project, replace all of
 * that project; so do the members and the challenges of a territory.
 *
 * <p>What spreadsheets do to data is recognised: what has one meaning is accepted with a warning,
 * what has two is refused with both. No row makes another unreadable. The rows of a file are read
 * one by one; how many are kept depends on the memory there is. A reader is immutable and safe to
 * share between threads.
 *
 * @since 0.1
 */
public final class TableReader {
  private final Programme base;
  private final Optional<Peer> peer;

  private TableReader(Programme base, Optional<Peer> peer) {
    this.base = base;
    this.peer = peer;
  }

  /** Makes a reader that lays tables over a programme. */
  public static TableReader over(Programme base) {
    return new TableReader(Objects.requireNonNull(base, "base"), Optional.empty());
  }

  /**
   * Returns a reader of tables that stand beside documents, and must not contradict what these have
   * changed.
   *
   * @param before the programme over which the documents were laid, which gave the one of this
   *     reader
   * @param documents the names of the documents, for findings
   */
  public TableReader beside(Programme before, String documents) {
    return new TableReader(base, Optional.of(new Peer(before, documents)));
  }

  /**
   * Tells whether a file holds one of the tables.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isTable(Path file) throws IOException {
    return TableFile.of(file).isPresent();
  }

  /**
   * Reads what can be read, and tells all that is wrong.
   *
   * @throws IOException if a file cannot be read
   */
  public TableReading inspect(Path... files) throws IOException {
    return inspect(List.of(files));
  }

  /**
   * Reads what can be read, and tells all that is wrong; findings name the file, the row and the
   * column.
   *
   * @throws IOException if a file cannot be read
   */
  public TableReading inspect(List<Path> files) throws IOException {
    Findings findings = new Findings();
    Capacity capacity = Capacity.ofThisMachine();
    Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    for (Path file : files) {
      String name = name(file, files);
      Optional<TableFile> found = TableFile.of(file);
      if (found.isEmpty()) {
        findings.add(Location.ofSource(name), Remark.of(Rules.TABLE_UNKNOWN));
        continue;
      }
      Table table = found.get().table();
      new RowReader(name, found.get(), findings, capacity)
          .read(rows.computeIfAbsent(table, any -> new ArrayList<>()));
    }
    Draft draft = new Draft(base, findings, peer);
    for (Table table : Table.values()) {
      table.form().read(rows.getOrDefault(table, List.of()), draft);
    }
    Programme programme = draft.programme(TerritoryRows.PROJECTS_EXTENT);
    List<Violation> all = new ArrayList<>();
    if (!files.isEmpty()) {
      all.addAll(findings.all(Location.ofSource(name(files.get(0), files))));
    }
    Origins origins = new Origins(programme, draft);
    Validator.standard()
        .validate(programme)
        .violations()
        .forEach(violation -> all.add(origins.located(violation)));
    return new TableReading(programme, new ValidationReport(all), origins);
  }

  /** Names a file by its last part, unless another has the same. */
  private static String name(Path file, List<Path> files) {
    Path last = file.getFileName();
    long same = files.stream().filter(one -> Objects.equals(one.getFileName(), last)).count();
    return last == null || same > 1 ? file.toString() : last.toString();
  }
}
