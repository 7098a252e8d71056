package io.github.territoires.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The document lists the tables and their columns as they are. */
class TablesDocumentTest {
  private static final Path DOCUMENT = Path.of("TABLES.md");

  private static final String HEAD =
      """
      # The tables

      A territory can keep its data in tables, each a file of separated values (CSV) that any spreadsheet opens. Every
      publication offers them under `data/v1`, and empty ones with an example row under `data/v1/templates`.

      - Columns are recognised by their names, in French or English, in any order; a table needs no more than its required
        columns. A name in `_fr` is there for each language: `titre_fr`, `titre_en`.
      - A cell that is filled replaces what is known, an empty one leaves it as it is. A table without a row for a project
        says nothing of it: what a document or the bundled programme knows stays.
      - Dates are written as people say them, in any of the ways that `prevu` names. Of 04/10/2026 nobody knows the month,
        unless another date of the column settles it, such as 31/10/2026; 2026-10-04 is always understood.
      - Words are understood in French and English, with or without accents and capitals.
      - Tables are written with semicolons, in UTF-8 with a byte-order mark; commas and tabs are read too, and the encodings
        in which spreadsheets save.
      - An apostrophe in front of a text keeps a spreadsheet from taking it for a number, a date or a formula: `'007`. It is not
        part of the text.
      - Codes of organisations, sources and themes are those of `programme.json`.

      In Java, `TableReader` lays tables over a programme, and `TableWriter` writes them.
      """;

  @Test
  void listsWhatThereIs() throws IOException {
    String expected = document();
    if ("write".equals(System.getProperty("territoires.golden"))) {
      Files.writeString(DOCUMENT, expected);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(expected);
  }

  private static String document() {
    StringBuilder document = new StringBuilder(HEAD);
    for (Table table : Table.values()) {
      document
          .append("\n## " + table.fileName() + "\n\n")
          .append(table.description(Locale.ENGLISH))
          .append(
              "\n\n| in French | in English | what it means | what its cells hold | required |\n")
          .append("|---|---|---|---|---|\n");
      table.columns().forEach(column -> document.append(line(column)));
    }
    return document.toString();
  }

  private static String line(TableColumn column) {
    String end = column.byLanguage() ? "_fr" : "";
    return row(
        code(column.french() + end),
        code(column.english() + end),
        column.description(Locale.ENGLISH),
        column.format(Locale.ENGLISH) + words(column),
        column.required() ? "yes" : "");
  }

  private static String words(TableColumn column) {
    List<String> french = column.words(Locale.FRENCH);
    List<String> english = column.words(Locale.ENGLISH);
    if (french.isEmpty()) {
      return "";
    }
    String both = french.equals(english) ? "" : ", or " + String.join(", ", english);
    return ": *" + String.join(", ", french) + both + "*";
  }

  private static String row(String... cells) {
    return "| "
        + String.join(" | ", List.of(cells).stream().map(TablesDocumentTest::plain).toList())
        + " |\n";
  }

  private static String plain(String cell) {
    return cell.replace("|", "\\|");
  }

  private static String code(String name) {
    return "`" + name + "`";
  }
}
