package io.github.territoires.tables;

import java.util.List;
import java.util.Locale;

/**
 * A column of a table: its names, and what stands in it.
 *
 * @since 0.1
 */
public final class TableColumn {
  private final Table table;
  private final Column<?> column;

  TableColumn(Table table, Column<?> column) {
    this.table = table;
    this.column = column;
  }

  /** Returns its name in English, such as {@code title}. */
  public String english() {
    return column.english();
  }

  /** Returns its name in French, under which it is written, such as {@code titre}. */
  public String french() {
    return column.french();
  }

  /**
   * Tells whether there is one for each language, such as {@code titre_fr} and {@code titre_en}.
   */
  public boolean byLanguage() {
    return column.byLanguage();
  }

  /** Tells whether a table without it is refused. */
  public boolean required() {
    return column.needed();
  }

  /** Tells whether it stands for all columns of extras, whose names are their own. */
  public boolean isExtra() {
    return column.equals(Slot.EXTRAS);
  }

  /**
   * Returns the name of what stands in its cells: {@code text}, {@code day}, {@code date}, {@code
   * amount}, {@code count}, {@code siren} and so on.
   */
  public String kind() {
    return column.kind().name();
  }

  /** Lists the words that are known for its cells, in French or English; empty for free text. */
  public List<String> words(Locale locale) {
    return column.kind().words(locale);
  }

  /** Tells whether its cells hold one of the words and nothing else. */
  public boolean closed() {
    return column.kind().isClosed();
  }

  /** Returns what stands in the row of the template; empty if nothing. */
  public String example() {
    return column.example();
  }

  /** Says what it means, in French or English. */
  public String description(Locale locale) {
    String name = column.english();
    return Words.find("column." + table.name().toLowerCase(Locale.ROOT) + "." + name, locale)
        .orElseGet(() -> Words.of("column." + name, locale));
  }

  /** Says what may stand in its cells, in French or English. */
  public String format(Locale locale) {
    return Words.of("format." + kind(), locale);
  }

  /** Returns its French name. */
  @Override
  public String toString() {
    return french();
  }
}
