package io.github.territoires.examples.embedsite;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.json.JsonRenderer;
import io.github.territoires.json.TableSchema;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.tables.Table;
import io.github.territoires.tables.TableColumn;
import io.github.territoires.tables.TableWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files with which a territory begins. */
final class StarterFolder {
  private static final String DOCUMENT = "programme.json";
  private static final String SCHEMA = "programme.schema.json";
  private static final String README = "LISEZMOI.md";
  private static final String THEME = "theme.css";

  /** Indents like the documents of the library. */
  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .build()
          .writer()
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                  .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
                  .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n")));

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Programme programme;
  private final Territory territory;
  private final List<String> written = new ArrayList<>();

  StarterFolder(Programme programme, TerritoryId id) {
    this.programme = programme;
    this.territory = programme.territory(id);
  }

  /** Writes them all, and returns their names. */
  List<String> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder, DOCUMENT, document());
    StringBuilder schema = new StringBuilder();
    JsonRenderer.create().renderSchema(schema);
    write(folder, SCHEMA, schema.toString());
    for (Table table : Table.values()) {
      StringBuilder rows = new StringBuilder();
      TableWriter.of(programme).starter(table, territory.id(), rows);
      write(folder, table.fileName(), rows.toString());
      TableSchema described = TableSchema.of(table);
      StringBuilder fields = new StringBuilder();
      described.render(fields);
      write(folder, described.fileName(), fields.toString());
    }
    write(folder, THEME, resource("starter.css"));
    write(
        folder,
        README,
        resource("starter.md")
            .replace("{territory}", territory.id().toString())
            .replace("{tables}", tables()));
    return written;
  }

  private void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    written.add(name);
  }

  /** Writes the perimeter, and what it rests on; all else that is known stands in the tables. */
  private String document() {
    Territory bare =
        Territory.builder(territory.id()).perimeter(territory.perimeter().orElse(null)).build();
    ObjectNode whole =
        (ObjectNode)
            MAPPER.readTree(
                JsonRenderer.create()
                    .render(programme.toBuilder().territories(List.of(bare)).build()));
    ObjectNode part = MAPPER.createObjectNode();
    for (String name : List.of("$schema", "formatVersion")) {
      part.set(name, whole.get(name));
    }
    Programme bundled = Catalog.bundled();
    additions(part, whole, "sources", ids(bundled.sources().stream().map(one -> one.id())));
    additions(
        part, whole, "organisations", ids(bundled.organisations().stream().map(one -> one.id())));
    part.set("territories", whole.get("territories"));
    return JSON.writeValueAsString(part) + "\n";
  }

  private static Set<String> ids(Stream<?> ids) {
    return ids.map(Object::toString).collect(Collectors.toSet());
  }

  /** Adds those that the bundled programme, over which the document is laid, does not know. */
  private static void additions(
      ObjectNode part, ObjectNode whole, String name, Set<String> bundled) {
    ArrayNode added = MAPPER.createArrayNode();
    for (JsonNode one : Objects.requireNonNullElseGet(whole.get(name), MAPPER::createArrayNode)) {
      if (!bundled.contains(one.get("id").asString())) {
        added.add(one);
      }
    }
    if (!added.isEmpty()) {
      part.set(name, added);
    }
  }

  /** Explains the tables, column by column. */
  private static String tables() {
    StringBuilder out = new StringBuilder();
    for (Table table : Table.values()) {
      out.append("### ").append(table.fileName()).append("\n\n");
      out.append(table.description(Locale.FRENCH)).append("\n\n");
      out.append("| colonne | ce qu’elle dit | ce qui peut y figurer |\n|---|---|---|\n");
      for (TableColumn column : table.columns()) {
        out.append("| `")
            .append(column.french())
            .append(column.byLanguage() ? "_fr" : "")
            .append(column.required() ? "` * | " : "` | ")
            .append(column.description(Locale.FRENCH))
            .append(" | ")
            .append(column.format(Locale.FRENCH).replace("|", "\\|"))
            .append(words(column))
            .append(" |\n");
      }
      out.append('\n');
    }
    return out.toString().stripTrailing();
  }

  private static String words(TableColumn column) {
    List<String> words = column.words(Locale.FRENCH);
    return words.isEmpty() || words.size() <= 2 ? "" : "\u00a0: " + String.join(", ", words);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(StarterFolder.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
