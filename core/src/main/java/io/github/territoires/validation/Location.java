package io.github.territoires.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where something stands: in the JSON document of a programme, by a JSON Pointer (RFC 6901), in a
 * source, or both. The document mirrors the model, so the pointer names the place in either.
 *
 * <pre>{@code
 * Location.ofPointer("/organisations/4/siren");
 * Location.ofSource("projects.csv").atCell(12, 3);             // projects.csv, row 12, column C
 * Location.ofPointer("/territories/0/name").inSource("mine.json").atLine(7, 15);
 * }</pre>
 *
 * @param pointer the place in the document; the empty pointer is the whole document
 * @param source the file or whatever else was read
 * @param line the line of a text, from 1
 * @param row the row of a table, from 1
 * @param column the character of the line or the column of the table, from 1
 * @since 0.1
 */
public record Location(
    Optional<String> pointer,
    Optional<String> source,
    OptionalInt line,
    OptionalInt row,
    OptionalInt column) {
  private static final int LETTERS = 26;

  /** Refuses what is no JSON Pointer, a number below one, and a row beside a line. */
  public Location {
    if (pointer.isPresent() && !isPointer(pointer.get())) {
      throw new IllegalArgumentException(
          "'" + Values.shown(pointer.get()) + "' must be a JSON Pointer");
    }
    if (line.orElse(1) < 1 || row.orElse(1) < 1 || column.orElse(1) < 1) {
      throw new IllegalArgumentException("line, row and column must be 1 or more");
    }
    if (line.isPresent() && row.isPresent()) {
      throw new IllegalArgumentException("a location must not have both a line and a row");
    }
  }

  /** Makes the place of a pointer in a document. */
  public static Location ofPointer(String pointer) {
    return new Location(
        Optional.of(pointer),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  /** Makes the place of a whole source. */
  public static Location ofSource(String source) {
    return new Location(
        Optional.empty(),
        Optional.of(source),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  /** Returns this place in a source. */
  public Location inSource(String name) {
    return new Location(pointer, Optional.of(name), line, row, column);
  }

  /** Returns this place at a line of a text and a character of it, both from 1. */
  public Location atLine(int line, int column) {
    return new Location(
        pointer, source, OptionalInt.of(line), OptionalInt.empty(), OptionalInt.of(column));
  }

  /** Returns this place at a row and a column of a table, both from 1. */
  public Location atCell(int row, int column) {
    return new Location(
        pointer, source, OptionalInt.empty(), OptionalInt.of(row), OptionalInt.of(column));
  }

  /** Returns this place at a whole row of a table, from 1. */
  public Location atRow(int row) {
    return new Location(
        pointer, source, OptionalInt.empty(), OptionalInt.of(row), OptionalInt.empty());
  }

  /** Returns the letters that a spreadsheet shows for the column of a table: C for 3. */
  public Optional<String> letters() {
    if (row.isEmpty() || column.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = column.getAsInt(); rest > 0; rest = (rest - 1) / LETTERS) {
      letters.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return Optional.of(letters.reverse().toString());
  }

  /** Writes the place in French or English, in French where the locale is of another language. */
  public String format(Locale locale) {
    StringBuilder out = new StringBuilder(source.map(Values::clean).orElse(""));
    line.ifPresent(n -> add(out, words("location.line", n + "", locale)));
    row.ifPresent(n -> add(out, words("location.row", n + "", locale)));
    letters()
        .or(() -> column.stream().mapToObj(Integer::toString).findFirst())
        .ifPresent(column -> add(out, words("location.column", column, locale)));
    pointer.ifPresent(
        p -> add(out, p.isEmpty() ? words("location.whole", "", locale) : Values.shown(p)));
    return out.toString();
  }

  /** Writes the place in English. */
  @Override
  public String toString() {
    return format(Locale.ENGLISH);
  }

  /** Tells by RFC 6901: empty or begun by a slash, and after each tilde a 0 or a 1. */
  private static boolean isPointer(String text) {
    if (!text.isEmpty() && text.charAt(0) != '/') {
      return false;
    }
    for (int tilde = text.indexOf('~'); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
      if (!text.startsWith("0", tilde + 1) && !text.startsWith("1", tilde + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Escapes one part of a pointer. */
  static String escaped(String part) {
    return part.replace("~", "~0").replace("/", "~1");
  }

  private static void add(StringBuilder out, String words) {
    out.append(out.isEmpty() ? "" : ", ").append(words);
  }

  private static String words(String key, String number, Locale locale) {
    return Messages.STANDARD.write(key, locale, Map.of("number", number));
  }
}
