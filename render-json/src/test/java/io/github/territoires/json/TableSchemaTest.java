package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.tables.Table;
import io.github.territoires.tables.TableWriter;
import io.github.territoires.testkit.Programmes;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A checker of our own, made of the Table Schema specification, holds tables to their schemas. */
class TableSchemaTest {
  private static final Set<String> TYPES = Set.of("string", "integer", "date", "boolean");

  private static final Set<String> CONSTRAINTS = Set.of("required", "enum", "pattern");

  private static final Set<String> OF_FIELDS =
      Set.of(
          "name",
          "title",
          "description",
          "description_en",
          "example",
          "type",
          "format",
          "trueValues",
          "falseValues",
          "constraints");

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  @Example
  void theTablesOfTheBundledProgrammeKeepToTheirs() throws IOException {
    assertThat(faults(Catalog.bundled())).isEmpty();
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void theTablesOfAnyProgrammeKeepToTheirs(@ForAll("programmes") Programme programme)
      throws IOException {
    assertThat(faults(programme)).isEmpty();
  }

  @Example
  void templatesKeepToTheirsButForWhatTheTerritoryFillsIn() throws IOException {
    for (Table table : Table.values()) {
      StringBuilder template = new StringBuilder();
      TableWriter.template(table, template);
      JsonNode schema = schema(TableSchema.of(table));
      assertThat(faults(schema, records(template), new HashMap<>()))
          .as(table.fileName())
          .allMatch(fault -> fault.equals("nom_fr: required, in row 1"));
    }
  }

  @Example
  void schemasKeepToTheSpecification() throws IOException {
    for (Table table : Table.values()) {
      assertSound(schema(TableSchema.of(table)));
      assertSound(schema(TableSchema.of(table, Catalog.bundled())));
    }
  }

  @Example
  void tellsWhatIsWrong() throws IOException {
    String head = "territoire;id;titre_fr;phare;etape;avancement_au;lien;lieu_commune\r\n";
    JsonNode whole = schema(TableSchema.of(Table.PROJECTS, Catalog.bundled()));
    JsonNode members = schema(TableSchema.of(Table.MEMBERS));
    assertThat(faults(members, records("code;territoire\r\n"), new HashMap<>()))
        .containsExactly("header [code, territoire]");
    assertThat(
            faults(
                some(whole, head),
                records(head + "phase-1/ti-7507;a;;peut-être;fini;2020-1-2;www;87\r\n"),
                new HashMap<>()))
        .containsExactlyInAnyOrder(
            "phare: no boolean 'peut-être', in row 1",
            "etape: none of the words 'fini', in row 1",
            "avancement_au: no date '2020-1-2', in row 1",
            "lien: no uri 'www', in row 1",
            "lieu_commune: not like the pattern '87', in row 1",
            "foreign key [phase-1/ti-7507], in row 1");
  }

  @Example
  void saysHowTheColumnsOfProjectsAreFilled() throws IOException {
    JsonNode schema = schema(TableSchema.of(Table.PROJECTS));
    assertThat(field(schema, "titre_fr"))
        .isEqualTo(
            json(
                """
                {"name": "titre_fr", "title": "Le titre (fr)",
                 "description": "Le titre. Contenu\\u00a0: texte.",
                 "description_en": "The title. Content: text.",
                 "example": "%s",
                 "type": "string", "constraints": {"required": true}}
                """
                    .formatted(Table.PROJECTS.column("titre").orElseThrow().example())));
    assertThat(field(schema, "etape").at("/constraints"))
        .isEqualTo(json("{\"enum\": [\"idée\", \"opération\", \"étude\"]}"));
    assertThat(field(schema, "id").has("constraints")).isFalse();
    assertThat(schema.has("primaryKey")).isFalse();
    JsonNode written = schema(TableSchema.of(Table.PROJECTS, Catalog.bundled()));
    assertThat(field(written, "id").at("/constraints/required").asBoolean()).isTrue();
    assertThat(written.at("/primaryKey")).isEqualTo(json("[\"territoire\", \"id\"]"));
    assertThat(written.at("/foreignKeys"))
        .isEqualTo(
            json(
                """
                [{"fields": ["territoire"],
                  "reference": {"resource": "territories", "fields": ["id"]}}]
                """));
  }

  private static List<String> faults(Programme programme) throws IOException {
    List<String> faults = new ArrayList<>();
    Map<String, Set<List<String>>> keys = new HashMap<>();
    for (Table table : Table.values()) {
      StringBuilder csv = new StringBuilder();
      TableWriter.of(programme).write(table, csv);
      JsonNode schema = schema(TableSchema.of(table, programme));
      assertSound(schema);
      faults(schema, records(csv), keys).forEach(fault -> faults.add(table + ": " + fault));
    }
    return faults;
  }

  private static List<String> faults(
      JsonNode schema, List<CsvRecord> records, Map<String, Set<List<String>>> keys) {
    List<String> names = schema.get("fields").findValuesAsString("name");
    List<String> heading = records.get(0).getFields();
    if (!heading.equals(names)) {
      return List.of("header " + heading);
    }
    List<String> faults = new ArrayList<>();
    Set<List<String>> rows = new HashSet<>();
    for (int row = 1; row < records.size(); row++) {
      List<String> cells = records.get(row).getFields();
      for (int at = 0; at < names.size(); at++) {
        String fault = fault(schema.get("fields").get(at), cells.get(at));
        if (!fault.isEmpty()) {
          faults.add(names.get(at) + ": " + fault + ", in row " + row);
        }
      }
      if (schema.has("primaryKey") && !rows.add(values(schema.get("primaryKey"), names, cells))) {
        faults.add("primary key twice, in row " + row);
      }
      for (JsonNode key : schema.path("foreignKeys")) {
        List<String> reference = values(key.get("fields"), names, cells);
        String resource = key.at("/reference/resource").asString();
        if (!keys.getOrDefault(resource, Set.of()).contains(reference)) {
          faults.add("foreign key " + reference + ", in row " + row);
        }
      }
    }
    keys.put(schema.get("name").asString(), rows);
    return faults;
  }

  private static List<String> values(JsonNode fields, List<String> names, List<String> cells) {
    return strings(fields).stream().map(name -> cells.get(names.indexOf(name))).toList();
  }

  private static String fault(JsonNode field, String cell) {
    JsonNode constraints = field.path("constraints");
    if (cell.isEmpty()) {
      return constraints.path("required").asBoolean(false) ? "required" : "";
    }
    String type = field.get("type").asString();
    String format = field.path("format").asString(type);
    if (!isOf(type.equals("string") ? format : type, field, cell)) {
      return "no " + (type.equals("string") ? format : type) + " '" + cell + "'";
    } else if (constraints.has("enum") && !strings(constraints.get("enum")).contains(cell)) {
      return "none of the words '" + cell + "'";
    } else if (constraints.has("pattern") && !cell.matches(constraints.get("pattern").asString())) {
      return "not like the pattern '" + cell + "'";
    }
    return "";
  }

  private static boolean isOf(String type, JsonNode field, String cell) {
    return switch (type) {
      case "string" -> true;
      case "integer" -> cell.matches("[+-]?[0-9]+");
      case "date" -> cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(cell) != null;
      case "boolean" ->
          strings(field.get("trueValues")).contains(cell)
              || strings(field.get("falseValues")).contains(cell);
      case "uri" -> URI.create(cell).isAbsolute() && cell.chars().allMatch(c -> c < 0x80);
      default -> throw new AssertionError(type);
    };
  }

  private static void assertSound(JsonNode schema) {
    List<String> names = new ArrayList<>();
    for (JsonNode field : schema.get("fields")) {
      String name = field.get("name").asString();
      names.add(name);
      assertThat(OF_FIELDS).as(name).containsAll(field.propertyNames());
      assertThat(TYPES).as(name).contains(field.get("type").asString());
      assertThat(CONSTRAINTS).as(name).containsAll(field.path("constraints").propertyNames());
      assertThat(field.path("format").asString("uri")).as(name).isEqualTo("uri");
      assertThat(strings(field.path("constraints").path("enum"))).as(name).doesNotHaveDuplicates();
      assertThat(field.get("title").asString()).as(name).isNotBlank();
      assertThat(field.get("description").asString()).as(name).endsWith(".");
    }
    assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    assertThat(names).containsAll(strings(schema.path("primaryKey")));
    assertThat(strings(schema.get("missingValues"))).containsExactly("");
    for (JsonNode key : schema.path("foreignKeys")) {
      assertThat(names).containsAll(strings(key.get("fields")));
      assertThat(key.at("/reference/fields")).hasSameSizeAs(key.get("fields"));
    }
  }

  /** Returns the schema of some of the columns. */
  private static JsonNode some(JsonNode schema, String heading) {
    StringBuilder fields = new StringBuilder();
    for (String name : heading.strip().split(";", -1)) {
      fields.append(fields.isEmpty() ? "" : ",").append(field(schema, name));
    }
    return json(
        "{\"name\": \"some\", \"fields\": [%s], \"primaryKey\": %s, \"foreignKeys\": %s}"
            .formatted(fields, schema.get("primaryKey"), schema.get("foreignKeys")));
  }

  private static JsonNode field(JsonNode schema, String name) {
    return schema
        .get("fields")
        .valueStream()
        .filter(field -> field.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static List<CsvRecord> records(CharSequence csv) {
    return CsvReader.builder()
        .fieldSeparator(';')
        .skipEmptyLines(false)
        .ofCsvRecord(csv.toString().replaceFirst("^\ufeff", ""))
        .stream()
        .toList();
  }

  private static JsonNode schema(TableSchema schema) throws IOException {
    StringBuilder out = new StringBuilder();
    schema.render(out);
    return json(out.toString());
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
