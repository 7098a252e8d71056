package io.github.territoires.examples.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.json.JsonRenderer;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All rows do the same work. */
class JsonPeersTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String RENDERED = rendered(Subject.territory());

  @Test
  void theSubjectHasFiveKilobytes() {
    assertThat(Subject.document().getBytes(StandardCharsets.UTF_8).length).isBetween(4900, 5400);
  }

  @Test
  void whatIsHandWrittenIsWhatTheLibraryWrites() {
    assertThat(new HandWritten(Subject.territory()).write()).isEqualTo(RENDERED);
  }

  @ParameterizedTest
  @EnumSource
  void everyRowWritesTheSameDocument(JsonRow row) {
    assertThat(MAPPER.readTree(row.open().write())).isEqualTo(MAPPER.readTree(RENDERED));
  }

  @ParameterizedTest
  @EnumSource
  void everyRowReadsAllOfIt(JsonRow row) {
    assertThat(row.open().read(RENDERED)).isIn(Subject.territory(), Subject.mirror());
  }

  /** The subject has one project, and these have what it lacks. */
  @Test
  void theHandWrittenCodeKnowsAllOfAProject() {
    Territory all =
        Subject.territory().toBuilder()
            .projects(Listing.selection(Catalog.bundled().projects()))
            .build();
    HandWritten code = new HandWritten(all);

    assertThat(code.write()).isEqualTo(rendered(all));
    assertThat(code.read(code.write())).isEqualTo(all);
  }

  /** Cuts the territory out of a document that the library writes. */
  private static String rendered(Territory territory) {
    Programme programme = Catalog.bundled();
    programme =
        programme.toBuilder()
            .territories(
                programme.territories().stream()
                    .map(other -> other.id().equals(territory.id()) ? territory : other)
                    .toList())
            .build();
    for (JsonNode found :
        MAPPER.readTree(JsonRenderer.create().render(programme)).get("territories")) {
      if (found.get("id").stringValue().equals(territory.id().toString())) {
        withoutNamesInReferences(found);
        return found.toString();
      }
    }
    throw new AssertionError(territory.id());
  }

  /** Names in references are for readers of a whole programme. */
  private static void withoutNamesInReferences(JsonNode node) {
    if (node instanceof ObjectNode reference
        && reference.size() == 2
        && reference.has("id")
        && reference.has("name")) {
      reference.remove("name");
    }
    node.forEach(JsonPeersTest::withoutNamesInReferences);
  }
}
