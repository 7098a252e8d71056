package io.github.territoires.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.UnknownIdException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Writes the tables of a programme, as spreadsheets of French settings expect them: with a
 * byte-order mark, semicolons and French column names. No cell is taken for a formula.
 *
 * <pre>{@code
 * try (Writer out = Files.newBufferedWriter(Path.of("projects.csv"))) {
 *   TableWriter.of(programme).write(Table.PROJECTS, out);
 * }
 * }</pre>
 *
 * <p>Laid over the same programme, the tables change nothing. What no cell can hold is left out.
 *
 * @since 0.1
 */
public final class TableWriter {
  /** The media type of the tables. */
  public static final String MEDIA_TYPE = "text/csv";

  private static final char MARK = '\ufeff';

  private final Programme programme;

  private TableWriter(Programme programme) {
    this.programme = programme;
  }

  /** Makes a writer of the tables of a programme. */
  public static TableWriter of(Programme programme) {
    return new TableWriter(Objects.requireNonNull(programme, "programme"));
  }

  /** Returns the headings of a table as it is written, from the left. */
  public List<String> headings(Table table) {
    return slots(table.form()).stream().map(Slot::heading).toList();
  }

  /**
   * Writes a table.
   *
   * @throws IOException if the output cannot be written
   */
  public void write(Table table, Appendable out) throws IOException {
    List<Slot> slots = slots(table.form());
    Rows rows = new Rows(out, slots);
    try {
      table.form().write(programme, rows::write);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    rows.flush();
  }

  /**
   * Writes a table with one row that shows what may stand in it.
   *
   * @throws IOException if the output cannot be written
   */
  public static void template(Table table, Appendable out) throws IOException {
    example(table, Column::example, out);
  }

  /**
   * Writes a table with what is known of a territory; where nothing is, with one row that shows
   * what may stand in it. Of members no example is given: it would be a member of another
   * territory.
   *
   * @throws UnknownIdException if the programme has no such territory
   * @throws IOException if the output cannot be written
   */
  public void starter(Table table, TerritoryId id, Appendable out) throws IOException {
    TableWriter alone =
        of(programme.toBuilder().territories(List.of(programme.territory(id))).build());
    boolean[] known = {false};
    table.form().write(alone.programme, line -> known[0] = true);
    if (known[0] || table == Table.MEMBERS) {
      alone.write(table, out);
    } else {
      example(table, column -> example(column, id), out);
    }
  }

  /** Finds an example that suits a territory. */
  private String example(Column<?> column, TerritoryId id) {
    if (column.equals(ProjectRows.TERRITORY)) {
      return id.toString();
    } else if (column.equals(ProjectRows.PROGRESS_AS_OF)) {
      return programme.asOf().toString();
    } else if (column.equals(ProjectRows.THEMES)) {
      return programme.find(id.phase()).stream()
          .flatMap(phase -> phase.themes().stream())
          .map(theme -> theme.id().code())
          .findFirst()
          .orElse("");
    }
    return column.example();
  }

  private static void example(Table table, Function<Column<?>, String> cell, Appendable out)
      throws IOException {
    List<Slot> slots = templateSlots(table);
    Rows rows = new Rows(out, slots);
    rows.record(slots.stream().map(slot -> cell.apply(slot.column())).toList());
    rows.flush();
  }

  /** Finds the columns of a template: each of the table, texts in French. */
  static List<Slot> templateSlots(Table table) {
    List<Slot> slots = new ArrayList<>();
    for (Column<?> column : table.form().columns()) {
      if (!column.equals(Slot.EXTRAS)) {
        slots.add(column.byLanguage() ? Slot.of(column, Locale.FRENCH) : Slot.of(column));
      }
    }
    return slots;
  }

  /** Finds the columns: each of the table, in every language there is, and those of extras. */
  private List<Slot> slots(TableForm form) {
    Set<Slot> used = new LinkedHashSet<>();
    form.write(programme, line -> used.addAll(line.cells().keySet()));
    List<Slot> slots = new ArrayList<>();
    for (Column<?> column : form.columns()) {
      if (column.equals(Slot.EXTRAS)) {
        Set<String> names = new TreeSet<>();
        used.forEach(slot -> slot.extra().ifPresent(names::add));
        names.forEach(name -> slots.add(Slot.ofExtra(name)));
      } else if (column.byLanguage()) {
        Set<String> tags = new TreeSet<>();
        used.stream()
            .filter(slot -> slot.column().equals(column))
            .map(slot -> slot.language().orElseThrow())
            .filter(language -> !language.equals(Locale.FRENCH))
            .forEach(language -> tags.add(language.toLanguageTag()));
        slots.add(Slot.of(column, Locale.FRENCH));
        tags.forEach(tag -> slots.add(Slot.of(column, Locale.forLanguageTag(tag))));
      } else {
        slots.add(Slot.of(column));
      }
    }
    return slots;
  }

  /** Writes the rows of one table. */
  private static final class Rows {
    private final List<Slot> slots;
    private final CsvWriter csv;

    Rows(Appendable out, List<Slot> slots) throws IOException {
      this.slots = slots;
      this.csv =
          CsvWriter.builder()
              .fieldSeparator(';')
              .lineDelimiter(LineDelimiter.CRLF)
              .build(new AppendableWriter(out));
      out.append(MARK);
      record(slots.stream().map(Slot::heading).toList());
    }

    void write(Line line) {
      record(
          slots.stream()
              .map(slot -> Optional.ofNullable(line.cells().get(slot)).orElse(""))
              .toList());
    }

    void record(List<String> cells) {
      csv.writeRecord(cells);
    }

    void flush() throws IOException {
      csv.flush();
    }
  }

  /** Hands on what is written. */
  private static final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      out.append(CharBuffer.wrap(characters, from, length));
    }

    @Override
    public void flush() {
      // the caller does
    }

    @Override
    public void close() {
      // the caller does
    }
  }
}
