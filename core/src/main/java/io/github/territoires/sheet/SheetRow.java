package io.github.territoires.sheet;

import java.util.List;

/**
 * A row of a sheet, or what is wrong with it.
 *
 * @param number the number that a spreadsheet shows for it, from 1
 * @param cells what stands in its cells; where something is wrong, those before it
 * @param fault what is wrong
 */
public record SheetRow(int number, List<String> cells, Fault fault) {
  /** What may be wrong with a row as a whole. */
  public enum Fault {
    /** Nothing. */
    NONE,
    /** A quotation mark opens a cell, and none closes it, or something follows the closing one. */
    QUOTE,
    /** It is too long. */
    LENGTH
  }

  /** Tells whether nothing stands in any cell. */
  public boolean isEmpty() {
    return fault == Fault.NONE && cells.stream().allMatch(String::isBlank);
  }
}
