package io.github.territoires.tables;

import java.util.List;
import java.util.Optional;

/**
 * A column of a table: one entry of the list from which everything about tables is made.
 *
 * @param <T> what its cells say
 * @param english its name in English, as in the JSON document
 * @param french its name in French, under which it is written
 * @param kind what stands in its cells
 * @param path where that stands in the record, as a JSON Pointer
 * @param example what stands in the template
 * @param needed whether each row needs it
 * @param byLanguage whether there is one for each language, with the language behind its name
 * @param repeated whether an empty cell repeats the one above, as merged cells do
 */
record Column<T>(
    String english,
    String french,
    Kind<T> kind,
    String path,
    String example,
    boolean needed,
    boolean byLanguage,
    boolean repeated) {

  static <T> Column<T> of(String english, String french, Kind<T> kind) {
    return new Column<>(english, french, kind, "/" + english, "", false, false, false);
  }

  /** Returns it with what stands in the template. */
  Column<T> example(String text) {
    return new Column<>(english, french, kind, path, text, needed, byLanguage, repeated);
  }

  /** Returns it as standing elsewhere in the record. */
  Column<T> at(String pointer) {
    return new Column<>(english, french, kind, pointer, example, needed, byLanguage, repeated);
  }

  /** Returns it as one that each row needs. */
  Column<T> required() {
    return new Column<>(english, french, kind, path, example, true, byLanguage, repeated);
  }

  /** Returns it as one for each language. */
  Column<T> inLanguages() {
    return new Column<>(english, french, kind, path, example, needed, true, repeated);
  }

  /** Returns it as one whose empty cells repeat the one above. */
  Column<T> repeating() {
    return new Column<>(english, french, kind, path, example, needed, byLanguage, true);
  }

  List<String> names() {
    return List.of(french, english);
  }

  /** Finds the column of a name in a list. */
  static Optional<Column<?>> named(String name, List<Column<?>> columns) {
    return columns.stream().filter(column -> column.names().contains(name)).findFirst();
  }
}
