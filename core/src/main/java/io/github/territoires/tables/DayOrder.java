package io.github.territoires.tables;

import io.github.territoires.sheet.Sheet;
import io.github.territoires.sheet.SheetRow;
import io.github.territoires.sheet.SheetRows;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * In which columns of a file dates are written with the day first, as one that can mean nothing
 * else shows: {@code 31/10/2026} settles what {@code 04/10/2026} above it means.
 */
final class DayOrder {
  private final Set<Integer> dayFirst = new HashSet<>();
  private final Set<Integer> monthFirst = new HashSet<>();

  private DayOrder() {}

  /** Looks through the columns of dates. */
  static DayOrder of(Sheet sheet, Heading heading) throws IOException {
    DayOrder order = new DayOrder();
    List<Integer> columns = heading.positions(Dates.KINDS);
    if (columns.isEmpty()) {
      return order;
    }
    try (SheetRows rows = sheet.rows()) {
      for (SheetRow row = rows.next(); row != null; row = rows.next()) {
        for (int column : columns) {
          if (column < row.cells().size()) {
            order.see(column, row.cells().get(column));
          }
        }
      }
    }
    return order;
  }

  private void see(int column, String cell) {
    Dates.isDayFirst(cell).ifPresent(first -> (first ? dayFirst : monthFirst).add(column));
  }

  /** Tells whether all dates of a column that can mean but one thing have the day first. */
  boolean isDayFirst(int column) {
    return dayFirst.contains(column) && !monthFirst.contains(column);
  }
}
