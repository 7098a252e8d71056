package io.github.territoires.tables;

import io.github.territoires.model.Programme;
import java.util.List;
import java.util.function.Consumer;

/** How the rows of one table and a programme become each other. */
interface TableForm {
  /** Returns the columns, from the left. */
  List<Column<?>> columns();

  /** Returns the columns whose words name the record of a row, the best first. */
  List<Column<?>> labels();

  /** Writes what the table holds of a programme, row by row. */
  void write(Programme programme, Consumer<Line> out);

  /** Lays rows over what is known. */
  void read(List<Row> rows, Draft draft);
}
