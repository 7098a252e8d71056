package io.github.territoires.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A file of separated values whose heading has been found, below title lines or at the top.
 *
 * @param file the file
 * @param encoding how its characters are written
 * @param separator what stands between cells: a semicolon, a comma or a tab
 * @param heading the row that names the columns
 */
public record Sheet(Path file, Encoding encoding, char separator, SheetRow heading) {
  /** How well a row suits that leaves no doubt, or better. */
  public static final int CERTAIN = 1 << 10;

  private static final char[] SEPARATORS = {';', ',', '\t'};

  /** Among how many rows the heading is looked for. */
  private static final int FIRST_ROWS = 30;

  /**
   * Finds the heading of a file: the row, and the separator, with the most names that are known.
   *
   * @param known tells how well a row suits as a heading: 0 if not at all, {@link #CERTAIN} or more
   *     if no row below can suit better
   * @return nothing if no row suits
   */
  public static Optional<Sheet> of(Path file, ToIntFunction<List<String>> known)
      throws IOException {
    Encoding encoding = Encoding.of(file);
    Optional<Sheet> best = Optional.empty();
    int most = 0;
    for (char separator : SEPARATORS) {
      try (SheetRows rows = SheetRows.open(file, encoding, separator)) {
        SheetRow row = rows.next();
        for (int i = 0; i < FIRST_ROWS && row != null; i++, row = rows.next()) {
          int here = known.applyAsInt(row.cells());
          if (here > most) {
            most = here;
            best = Optional.of(new Sheet(file, encoding, separator, row));
          }
          if (here >= CERTAIN) {
            break;
          }
        }
      }
    }
    return best;
  }

  /** Opens the rows below the heading. */
  public SheetRows rows() throws IOException {
    SheetRows rows = SheetRows.open(file, encoding, separator);
    try {
      for (int i = 0; i < heading.number(); i++) {
        rows.next();
      }
    } catch (IOException e) {
      rows.close();
      throw e;
    }
    rows.expect(heading.cells().size());
    return rows;
  }
}
