package io.github.territoires.tables;

import io.github.territoires.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a file, by what they are for.
 *
 * @param file the name of the file
 * @param table the table that it holds
 * @param slots what each column is for, from the left
 */
record Heading(String file, TableForm table, List<Optional<Slot>> slots) {
  static Heading of(String file, TableForm table, List<String> cells) {
    List<Optional<Slot>> slots = new ArrayList<>();
    for (String cell : cells) {
      Optional<Slot> slot = Slot.named(cell, table.columns());
      slots.add(slot.filter(any -> !slots.contains(slot)));
    }
    return new Heading(file, table, slots);
  }

  /** Tells how well a row suits as the heading of a table: not at all, or by its known names. */
  static int fitness(TableForm table, List<String> cells) {
    Heading heading = of("", table, cells);
    int known = (int) heading.slots.stream().flatMap(Optional::stream).count();
    boolean complete = heading.missing().isEmpty();
    return known == 0 ? 0 : known + (complete ? Sheet.CERTAIN : 0);
  }

  static boolean isComplete(int fitness) {
    return fitness >= Sheet.CERTAIN;
  }

  /** Lists the columns that each row needs and that are missing. */
  List<Column<?>> missing() {
    List<Column<?>> missing = new ArrayList<>(table.columns());
    missing.removeIf(column -> !column.needed() || position(column).isPresent());
    return missing;
  }

  /** Lists the places, from 0, of the columns whose cells are of one of some kinds. */
  List<Integer> positions(Set<Kind<?>> kinds) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).filter(slot -> kinds.contains(slot.column().kind())).isPresent()) {
        positions.add(i);
      }
    }
    return positions;
  }

  /** Returns the position of a column, from 1. */
  Optional<Integer> position(Column<?> column) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).filter(slot -> slot.column().equals(column)).isPresent()) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  Optional<Integer> position(Slot slot) {
    int at = slots.indexOf(Optional.of(slot));
    return at < 0 ? Optional.empty() : Optional.of(at + 1);
  }
}
