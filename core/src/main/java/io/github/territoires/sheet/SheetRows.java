package io.github.territoires.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.territoires.sheet.SheetRow.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, one after another.
 *
 * <p>A row may go over several lines where a cell stands in quotation marks. Where the closing one
 * is missing, the row is given up at the end of its first line, so that the rows below are read.
 */
public final class SheetRows implements Closeable {
  private static final char QUOTE = '"';

  /** Twice what a cell of a spreadsheet can hold. */
  private static final int LONGEST_CELL = 1 << 16;

  private final Lines lines;
  private final CsvReader.CsvReaderBuilder strict;
  private final CsvReader.CsvReaderBuilder lenient;
  private int width = Integer.MAX_VALUE;
  private int number;

  private SheetRows(Lines lines, char separator) {
    this.lines = lines;
    this.strict = parser(separator).allowUnclosedQuote(false);
    this.lenient = parser(separator).allowUnclosedQuote(true);
  }

  /** Opens a file. */
  static SheetRows open(Path file, Encoding encoding, char separator) throws IOException {
    return new SheetRows(Lines.of(file, encoding), separator);
  }

  private static CsvReader.CsvReaderBuilder parser(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(QUOTE)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(2 * Lines.LONGEST);
  }

  /** Says how many cells a row has, by which a forgotten quotation mark is found out. */
  void expect(int cells) {
    width = cells;
  }

  /** Returns the next row, or null after the last. */
  public @Nullable SheetRow next() throws IOException {
    Lines.Line line = lines.take();
    if (line == null) {
      return null;
    }
    number++;
    if (line.cut()) {
      return new SheetRow(number, before(line.text()), Fault.LENGTH);
    }
    Optional<List<String>> cells = cells(line.text());
    return cells.isPresent()
        ? new SheetRow(number, cells.get(), Fault.NONE)
        : overSeveralLines(line.text());
  }

  private SheetRow overSeveralLines(String first) throws IOException {
    StringBuilder text = new StringBuilder(first);
    List<Lines.Line> taken = new ArrayList<>();
    for (Lines.Line line = lines.take(); line != null; line = lines.take()) {
      taken.add(line);
      text.append('\n').append(line.text());
      if (line.cut() || text.length() > first.length() + LONGEST_CELL) {
        break;
      }
      if (line.text().indexOf(QUOTE) >= 0) {
        Optional<List<String>> cells = cells(text.toString());
        if (cells.isPresent() && cells.get().size() <= width) {
          return new SheetRow(number, cells.get(), Fault.NONE);
        } else if (cells.isPresent() || !isOpen(text.toString())) {
          break; // no further line can make it better
        }
      }
    }
    lines.giveBack(taken);
    return new SheetRow(number, before(first), Fault.QUOTE);
  }

  private Optional<List<String>> cells(String text) {
    if (text.isEmpty()) {
      return Optional.of(List.of());
    }
    try {
      return Optional.of(strict.ofSingleCsvRecord(text).getFields());
    } catch (CsvParseException e) { // a quotation mark is missing or misplaced
      return Optional.empty();
    }
  }

  /** Tells whether nothing is wrong but that a cell goes on. */
  private boolean isOpen(String text) {
    try {
      lenient.ofSingleCsvRecord(text);
      return true;
    } catch (CsvParseException e) { // something follows a closing quotation mark
      return false;
    }
  }

  /** Finds the cells up to the one where something is wrong. */
  private List<String> before(String text) {
    try {
      List<String> cells = lenient.ofSingleCsvRecord(text).getFields();
      return cells.subList(0, cells.size() - 1);
    } catch (CsvParseException e) { // something follows a closing quotation mark
      return List.of();
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
