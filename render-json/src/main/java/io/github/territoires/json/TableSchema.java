package io.github.territoires.json;

import io.github.territoires.json.internal.engine.JacksonText;
import io.github.territoires.json.internal.form.JsonSchema;
import io.github.territoires.model.Programme;
import io.github.territoires.tables.Table;
import io.github.territoires.tables.TableColumn;
import io.github.territoires.tables.TableWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Describes a table to programs that check and complete tables: a Table Schema, version 1, of the
 * Frictionless standards. Its words are French, and English under {@code description_en}.
 *
 * <pre>{@code
 * TableSchema.of(Table.PROJECTS).render(out);             // of the template
 * TableSchema.of(Table.PROJECTS, programme).render(out);  // of the table that TableWriter writes
 * }</pre>
 *
 * <p>The fields are the columns of the table, all of them, in their order. Immutable and safe to
 * share between threads.
 *
 * @since 0.1
 */
public final class TableSchema {
  /** The media type of a schema. */
  public static final String MEDIA_TYPE = "application/json";

  private static final String PROFILE = "https://datapackage.org/profiles/1.0/tableschema.json";

  /** What numbers and codes look like. */
  private static final Map<String, String> PATTERNS =
      Map.of(
          "siren", "[0-9]{9}",
          "siret", "[0-9]{14}",
          "commune", "[0-9][0-9AB][0-9]{3}",
          "member", "([0-9]{9}|[0-9][0-9AB][0-9]{3})");

  /** What tells the rows of a table apart. */
  private static final Map<Table, List<String>> KEYS =
      Map.of(
          Table.TERRITORIES, List.of("id"),
          Table.MEMBERS, List.of("territoire", "code"),
          Table.CHALLENGES, List.of("territoire", "id"),
          Table.PROJECTS, List.of("territoire", "id"));

  private static final Pattern END_OF_WORDS = Pattern.compile("\\p{Z}?[,.:;]");

  private final Table table;
  private final List<String> headings;
  private final List<String> key;
  private final boolean territoriesKnown;

  private TableSchema(
      Table table, List<String> headings, List<String> key, boolean territoriesKnown) {
    this.table = table;
    this.headings = headings;
    this.key = key;
    this.territoriesKnown = territoriesKnown;
  }

  /**
   * Describes the template of a table, and what a territory makes of it. A row may do without its
   * id, which is then proposed, and its territory may stand elsewhere.
   */
  public static TableSchema of(Table table) {
    return new TableSchema(table, table.headings(), List.of(), false);
  }

  /** Describes a table of a programme as it is written, with its languages and its extras. */
  public static TableSchema of(Table table, Programme programme) {
    List<String> headings = TableWriter.of(programme).headings(table);
    boolean named = programme.territories().stream().allMatch(one -> one.name().isPresent());
    return new TableSchema(table, headings, KEYS.getOrDefault(table, List.of()), named);
  }

  /** Returns the name of its file, such as {@code projects.schema.json}. */
  public String fileName() {
    return name() + ".schema.json";
  }

  /**
   * Appends the schema, indented by two blanks.
   *
   * @throws IOException if appending fails
   */
  public void render(Appendable out) throws IOException {
    Objects.requireNonNull(out, "out");
    JacksonText.INDENTED.write(tokens -> JsonSchema.value(schema(), tokens), out);
  }

  private String name() {
    return table.name().toLowerCase(Locale.ROOT);
  }

  private Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", PROFILE);
    schema.put("name", name());
    schema.put("description", table.description(Locale.FRENCH));
    schema.put("description_en", table.description(Locale.ENGLISH));
    schema.put("fields", headings.stream().map(this::field).toList());
    schema.put("missingValues", List.of(""));
    if (!key.isEmpty()) {
      schema.put("primaryKey", key);
    }
    if (territoriesKnown && headings.contains("territoire")) {
      schema.put("foreignKeys", List.of(territory()));
    }
    return schema;
  }

  private Map<String, Object> field(String heading) {
    TableColumn column = column(heading);
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", heading);
    field.put("title", title(column, heading));
    field.put("description", description(column, Locale.FRENCH, "Contenu\u00a0: "));
    field.put("description_en", description(column, Locale.ENGLISH, "Content: "));
    if (!column.example().isEmpty()) {
      field.put("example", column.example());
    }
    type(column, field);
    Map<String, Object> constraints = constraints(column, heading);
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  /** Takes the first words of what a column means, and adds the language or the extra. */
  private static String title(TableColumn column, String heading) {
    if (column.isExtra()) {
      return heading.substring(heading.indexOf('.') + 1);
    }
    String words = END_OF_WORDS.split(column.description(Locale.FRENCH), 2)[0];
    return column.byLanguage()
        ? words + " (" + heading.substring(column.french().length() + 1) + ")"
        : words;
  }

  private static String description(TableColumn column, Locale locale, String content) {
    return column.description(locale) + " " + content + column.format(locale) + ".";
  }

  private static void type(TableColumn column, Map<String, Object> field) {
    switch (column.kind()) {
      case "flag" -> {
        field.put("type", "boolean");
        field.put("trueValues", List.of("oui", "yes"));
        field.put("falseValues", List.of("non", "no"));
      }
      case "count" -> field.put("type", "integer");
      case "day" -> field.put("type", "date");
      case "address" -> {
        field.put("type", "string");
        field.put("format", "uri");
      }
      default -> field.put("type", "string");
    }
  }

  private Map<String, Object> constraints(TableColumn column, String heading) {
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (isRequired(heading)) {
      constraints.put("required", true);
    }
    if (column.closed() && !column.kind().equals("flag")) {
      constraints.put("enum", column.words(Locale.FRENCH));
    }
    String pattern = PATTERNS.get(column.kind());
    if (pattern != null) {
      constraints.put("pattern", pattern);
    }
    return constraints;
  }

  /** A text that there must be may be in any one of its languages. */
  private boolean isRequired(String heading) {
    TableColumn column = column(heading);
    boolean only =
        headings.stream().filter(one -> column(one).english().equals(column.english())).count()
            == 1;
    return key.contains(heading) || (column.required() && only);
  }

  private TableColumn column(String heading) {
    return table.column(heading).orElseThrow();
  }

  private static Map<String, Object> territory() {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("resource", Table.TERRITORIES.name().toLowerCase(Locale.ROOT));
    reference.put("fields", List.of("id"));
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("fields", List.of("territoire"));
    key.put("reference", reference);
    return key;
  }
}
