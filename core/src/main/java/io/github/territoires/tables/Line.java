package io.github.territoires.tables;

import io.github.territoires.model.Extra;
import io.github.territoires.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A row that is to be written. What no cell can hold is left out. */
final class Line {
  private final Map<Slot, String> cells = new LinkedHashMap<>();
  private boolean whole = true;

  private <T> void put(Slot slot, Kind<T> kind, T value) {
    Optional<String> cell = kind.write(value);
    cell.ifPresent(text -> cells.put(slot, text));
    whole &= cell.isPresent();
  }

  <T> Line put(Column<T> column, T value) {
    put(Slot.of(column), column.kind(), value);
    return this;
  }

  <T> Line put(Column<T> column, Optional<T> value) {
    value.ifPresent(one -> put(column, one));
    return this;
  }

  /** Puts a list that has something in it. */
  <T> Line list(Column<List<String>> column, List<T> values) {
    return values.isEmpty() ? this : put(column, values.stream().map(Object::toString).toList());
  }

  Line text(Column<String> column, Optional<Text> text) {
    text.ifPresent(
        one ->
            one.wordings()
                .forEach(
                    (language, words) -> put(Slot.of(column, language), column.kind(), words)));
    return this;
  }

  /** Puts texts that are given in the same languages, and that one cell can hold together. */
  Line texts(Column<List<String>> column, List<Text> texts) {
    if (texts.isEmpty()) {
      return this;
    }
    Map<Slot, String> written = new LinkedHashMap<>();
    for (Locale language : texts.get(0).wordings().keySet()) {
      List<String> words = texts.stream().flatMap(text -> text.in(language).stream()).toList();
      Optional<String> cell =
          column.kind().write(words).filter(any -> words.size() == texts.size());
      if (cell.isEmpty()) {
        return this;
      }
      written.put(Slot.of(column, language), cell.get());
    }
    if (texts.stream().allMatch(text -> text.wordings().size() == written.size())) {
      cells.putAll(written);
    }
    return this;
  }

  Line extra(Map<String, Extra> extra) {
    extra.forEach(
        (name, value) -> {
          Slot slot = Slot.ofExtra(name);
          if (Slot.named(slot.heading(), List.of(Slot.EXTRAS)).equals(Optional.of(slot))) {
            put(slot, Slot.EXTRAS.kind(), value);
          }
        });
    return this;
  }

  /** Tells whether its cells hold all that was put into it. */
  boolean isWhole() {
    return whole;
  }

  boolean has(Column<?> column) {
    return cells.keySet().stream().anyMatch(slot -> slot.column().equals(column));
  }

  Map<Slot, String> cells() {
    return cells;
  }
}
