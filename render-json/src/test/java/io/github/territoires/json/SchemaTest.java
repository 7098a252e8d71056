package io.github.territoires.json;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.testkit.Programmes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An independent validator holds documents to the schema. */
class SchemaTest {
  private static final String VERSION = "urn:territoires:schema:programme:1.0";
  private static final String TEXT = "{\"fr\": \"Essai\"}";

  private static final List<String> ORDER =
      List.of(
          "$schema",
          "$id",
          "title",
          "description",
          "$ref",
          "type",
          "minLength",
          "minimum",
          "maximum",
          "enum",
          "pattern",
          "format",
          "examples",
          "minProperties",
          "propertyNames",
          "properties",
          "anyOf",
          "items",
          "required",
          "additionalProperties",
          "$defs");

  private final JsonRenderer renderer = JsonRenderer.create();
  private final JsonNode schema = schema();

  @Example
  void bundledProgrammeKeepsToIt() {
    assertThat(errors(renderer.render(Catalog.bundled()))).isEmpty();
  }

  @Property(tries = 100)
  void anyProgrammeKeepsToIt(@ForAll("programmes") Programme programme) {
    assertThat(errors(renderer.render(programme))).isEmpty();
  }

  @Example
  void isItselfASchemaOfOneVersion() {
    Schema dialect =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(schema.at("/$schema").asString()));
    assertThat(dialect.validate(schema)).isEmpty();
    assertThat(schema.findValuesAsString("$id")).containsExactly(VERSION);
    assertThat(schema.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(schema.at(reference.substring(1)).isObject()).as(reference).isTrue());
  }

  /** The same bytes from each JVM, which iterates over its unordered maps as it likes. */
  @Example
  void saysThingsInOneOrder() {
    for (JsonNode part : parts(schema)) {
      List<String> keywords = part.propertyStream().map(Map.Entry::getKey).toList();
      if (part.has("type") || part.has("$ref")) {
        assertThat(keywords).as(part.toString()).isSortedAccordingTo(comparing(ORDER::indexOf));
        assertThat(ORDER).containsAll(keywords);
      }
    }
  }

  @Example
  void onlyIdsAreRequired() {
    assertThat(errors("{}")).isEmpty();
    assertThat(errors(territory("\"id\": \"phase-1/ti-7507\""))).isEmpty();
    assertThat(errors(territory("\"name\": " + TEXT))).isNotEmpty();
    assertThat(errors(project("\"id\": \"phase-1/ti-7507/x\", \"title\": " + TEXT))).isEmpty();
    assertThat(errors(project("\"id\": \"phase-1/ti-7507/x\""))).isNotEmpty();
  }

  @Example
  void unknownFieldsAreAllowedAndWrongShapesAreNot() {
    assertThat(errors("{\"later\": 1}")).isEmpty();
    for (String broken :
        List.of(
            "[]",
            "{\"name\": \"Essai\"}",
            "{\"name\": {}}",
            "{\"name\": {\"fr\": \"\"}}",
            "{\"name\": {\"fr\": \" \"}}",
            "{\"formatVersion\": \"2.0\"}",
            "{\"formatVersion\": 1.0}",
            "{\"sources\": {}}",
            "{\"publisher\": {\"name\": " + TEXT + "}}",
            "{\"organisations\": [{\"id\": \"a b\"}]}",
            "{\"organisations\": [{\"id\": \"a\", \"siren\": \"24871931\"}]}",
            "{\"organisations\": [{\"id\": \"a\", \"kind\": \"firm\"}]}",
            "{\"organisations\": [{\"id\": \"a\", \"extra\": {\"b\": true}}]}",
            territory("\"id\": \"ti-7507\""),
            territory("\"id\": \"phase-1/ti-1\", \"projects\": []"),
            territory("\"id\": \"phase-1/ti-1\", \"projects\": {\"extent\": \"some\"}"),
            project("\"id\": \"p/t/x\", \"title\": " + TEXT + ", \"flagship\": \"yes\""),
            project("\"id\": \"p/t/x\", \"title\": " + TEXT + ", \"cost\": {\"amount\": 1}"))) {
      assertThat(errors(broken)).as(broken).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  /** Returns all objects of a schema but those that name properties or definitions. */
  private static List<JsonNode> parts(JsonNode schema) {
    List<JsonNode> parts = new ArrayList<>();
    collect(schema, parts);
    return parts;
  }

  private static void collect(JsonNode node, List<JsonNode> parts) {
    if (node.isObject()) {
      parts.add(node);
    }
    node.propertyStream()
        .forEach(
            property -> {
              if (property.getKey().equals("properties") || property.getKey().equals("$defs")) {
                property.getValue().values().forEach(value -> collect(value, parts));
              } else if (property.getValue().isObject()) {
                collect(property.getValue(), parts);
              }
            });
  }

  private static String territory(String fields) {
    return "{\"territories\": [{" + fields + "}]}";
  }

  private static String project(String fields) {
    return territory(
        "\"id\": \"phase-1/ti-7507\", \"projects\": {\"extent\": \"all\", \"items\": [{"
            + fields
            + "}]}");
  }

  private List<Error> errors(String document) {
    ObjectNode copy = (ObjectNode) schema.deepCopy();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(copy)
        .validate(JsonMapper.shared().readTree(document));
  }

  private JsonNode schema() {
    StringBuilder out = new StringBuilder();
    try {
      renderer.renderSchema(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonMapper.shared().readTree(out.toString());
  }
}
