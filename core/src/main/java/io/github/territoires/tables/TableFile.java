package io.github.territoires.tables;

import io.github.territoires.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file in which a table was recognised.
 *
 * @param table the table
 * @param sheet the rows
 */
record TableFile(Table table, Sheet sheet) {
  /** Recognises a table by its column names, or else by the name of the file. */
  static Optional<TableFile> of(Path file) throws IOException {
    Optional<Table> named = named(file);
    return Sheet.of(file, cells -> fitness(cells, named))
        .flatMap(
            sheet ->
                best(sheet.heading().cells(), named).map(table -> new TableFile(table, sheet)));
  }

  private static Optional<Table> named(Path file) {
    String name = String.valueOf(file.getFileName());
    return List.of(Table.values()).stream()
        .filter(table -> table.fileName().equalsIgnoreCase(name))
        .findFirst();
  }

  private static int fitness(List<String> cells, Optional<Table> named) {
    return best(cells, named).map(table -> fitness(table, cells, named)).orElse(0);
  }

  private static Optional<Table> best(List<String> cells, Optional<Table> named) {
    Optional<Table> best = Optional.empty();
    int most = 0;
    for (Table table : Table.values()) {
      int here = fitness(table, cells, named);
      if (here > most) {
        most = here;
        best = Optional.of(table);
      }
    }
    return best;
  }

  /** A table of which columns are missing is meant only if the file bears its name. */
  private static int fitness(Table table, List<String> cells, Optional<Table> named) {
    int fitness = Heading.fitness(table.form(), cells);
    boolean meant = named.filter(table::equals).isPresent();
    if (!meant && !Heading.isComplete(fitness)) {
      return 0;
    }
    return 2 * fitness + (meant && fitness > 0 ? 1 : 0);
  }
}
