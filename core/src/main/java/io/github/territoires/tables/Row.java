package io.github.territoires.tables;

import io.github.territoires.model.Extra;
import io.github.territoires.model.Text;
import io.github.territoires.validation.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What a row of a table says. */
final class Row {
  private final Heading heading;
  private final int number;
  private final Map<Slot, Object> values = new LinkedHashMap<>();

  Row(Heading heading, int number) {
    this.heading = heading;
    this.number = number;
  }

  void put(Slot slot, Object value) {
    values.put(slot, value);
  }

  boolean has(Column<?> column) {
    return values.keySet().stream().anyMatch(slot -> slot.column().equals(column));
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns what stands in a column. */
  @SuppressWarnings("unchecked") // a slot is filled by the kind of its column
  <T> Optional<T> get(Column<T> column) {
    return Optional.ofNullable((T) values.get(Slot.of(column)));
  }

  /** Returns what stands in a column in each language, laid over what is known. */
  Optional<Text> text(Column<String> column, Optional<Text> known) {
    Map<Locale, String> wordings = new LinkedHashMap<>();
    known.ifPresent(text -> wordings.putAll(text.wordings()));
    languages(column).forEach(slot -> wordings.put(language(slot), (String) value(slot)));
    return wordings.isEmpty() ? Optional.empty() : Optional.of(new Text(wordings));
  }

  /**
   * Returns the texts that stand in a column, those of one place in all languages together.
   *
   * @return nothing if the languages have not the same number of them
   */
  Optional<List<Text>> texts(Column<List<String>> column) {
    List<Text> texts = new ArrayList<>();
    for (Slot slot : languages(column)) {
      @SuppressWarnings("unchecked") // the kind of the column makes lists of strings
      List<String> words = (List<String>) value(slot);
      if (!texts.isEmpty() && texts.size() != words.size()) {
        return Optional.empty();
      }
      for (int i = 0; i < words.size(); i++) {
        if (i < texts.size()) {
          texts.set(i, texts.get(i).with(language(slot), words.get(i)));
        } else {
          texts.add(Text.of(language(slot), words.get(i)));
        }
      }
    }
    return Optional.of(texts);
  }

  /** Returns the first slot of a column that is filled. */
  Optional<Slot> slot(Column<?> column) {
    return languages(column).stream().findFirst();
  }

  private List<Slot> languages(Column<?> column) {
    return values.keySet().stream().filter(slot -> slot.column().equals(column)).toList();
  }

  private static Locale language(Slot slot) {
    return slot.language().orElseThrow();
  }

  private Object value(Slot slot) {
    return Objects.requireNonNull(values.get(slot));
  }

  /** Returns the extras of the row, laid over those that are known. */
  Map<String, Extra> extra(Map<String, Extra> known) {
    Map<String, Extra> extra = new TreeMap<>(known);
    values.forEach((slot, value) -> slot.extra().ifPresent(name -> extra.put(name, (Extra) value)));
    return extra;
  }

  /** Lists the slots in which another row says something else. */
  List<Slot> contradictedBy(Row other) {
    return values.keySet().stream()
        .filter(slot -> other.values.containsKey(slot))
        .filter(slot -> !value(slot).equals(other.value(slot)))
        .toList();
  }

  /** Returns all that the row says; two rows that say the same have equal values. */
  Map<Slot, Object> values() {
    return Collections.unmodifiableMap(values);
  }

  /** Returns a row that says what this one says, and what another says besides. */
  Row completedBy(Row other) {
    Row both = new Row(heading, number);
    both.values.putAll(values);
    other.values.forEach(both.values::putIfAbsent);
    return both;
  }

  /** Returns a row that says nothing but what stands in one column. */
  Row only(Column<?> column) {
    Row bare = new Row(heading, number);
    languages(column).forEach(slot -> bare.put(slot, value(slot)));
    return bare;
  }

  /** Writes what stands in a slot. */
  String shown(Slot slot) {
    return shown(slot.column().kind(), value(slot));
  }

  @SuppressWarnings("unchecked") // a slot is filled by the kind of its column
  private static <T> String shown(Kind<T> kind, Object value) {
    return kind.write((T) value).orElseGet(value::toString);
  }

  /** Writes a place in the way of spreadsheets, which is that of no language: parties.csv D12. */
  String place(Optional<Slot> slot) {
    Location at = slot.map(this::location).orElseGet(this::location);
    return heading.file() + " " + at.letters().orElse("") + number;
  }

  /** Returns the first words that name the record of the row. */
  Optional<String> label() {
    return heading.table().labels().stream()
        .flatMap(
            column ->
                values.entrySet().stream().filter(entry -> entry.getKey().column().equals(column)))
        .map(entry -> entry.getValue().toString())
        .findFirst();
  }

  Location location() {
    return Location.ofSource(heading.file()).atRow(number);
  }

  /** Returns the place of a column, or of the row if the table has no such column. */
  Location location(Column<?> column) {
    return heading
        .position(column)
        .map(position -> Location.ofSource(heading.file()).atCell(number, position))
        .orElseGet(this::location);
  }

  Location location(Slot slot) {
    return heading
        .position(slot)
        .map(position -> Location.ofSource(heading.file()).atCell(number, position))
        .orElseGet(this::location);
  }

  /** Finds the column in which something stands that has a place in the record. */
  Location locationOf(String pointer) {
    return values.keySet().stream()
        .filter(slot -> (pointer + "/").startsWith(slot.column().path() + "/"))
        .findFirst()
        .map(this::location)
        .orElseGet(this::location);
  }
}
