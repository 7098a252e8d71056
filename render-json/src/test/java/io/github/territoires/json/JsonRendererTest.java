package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.UnknownIdException;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonRendererTest {
  private final JsonRenderer renderer = JsonRenderer.create();

  @Test
  void beginsWithTheFieldsThatStay() {
    assertThat(names(document(Catalog.bundled())))
        .containsExactly(
            "$schema",
            "formatVersion",
            "name",
            "notice",
            "publisher",
            "contact",
            "licence",
            "issued",
            "asOf",
            "sources",
            "organisations",
            "phases",
            "governance",
            "territories",
            "successions");
  }

  @Test
  void givesAProjectWithPartiesDatesAndMoney() {
    JsonNode projects = document(Catalog.bundled()).at("/territories/0/projects");
    assertThat(projects.at("/extent").asString()).isEqualTo("selection");
    JsonNode surfaces = projects.at("/items/1");
    assertThat(surfaces.at("/id").asString()).isEqualTo("phase-1/ti-7507/traitement-de-surface");
    assertThat(surfaces.at("/parties/items/3"))
        .isEqualTo(
            tree(
                """
                {
                  "organisation": {
                    "id": "universite-de-limoges",
                    "name": {"fr": "Université de Limoges", "en": "University of Limoges"}
                  },
                  "roles": ["partner"],
                  "onBehalfOf": {
                    "id": "ircer",
                    "name": {
                      "fr": "Institut de recherche sur les céramiques",
                      "en": "Institute of Research for Ceramics"
                    }
                  }
                }
                """));
    assertThat(surfaces.at("/facilities/0/milestones/0/planned/0/date"))
        .isEqualTo(
            tree(
                """
                {
                  "text": "été 2021",
                  "kind": "season",
                  "edtf": "2021-22",
                  "earliest": "2021-06-21",
                  "latest": "2021-09-22"
                }
                """));
    assertThat(projects.at("/items/2/cost/amount"))
        .isEqualTo(tree("{\"amount\": 10800000, \"currency\": \"EUR\"}"));
    assertThat(projects.at("/items/2/progress/asOf").asString()).isEqualTo("2026-01-08");
  }

  @Test
  void leavesOutWhatIsUnknownAndGivesNoneAsAnEmptyList() {
    assertThat(document(programme(Listing.unknown())).at("/territories/0").has("projects"))
        .isFalse();
    assertThat(document(programme(Listing.none())).at("/territories/0/projects"))
        .isEqualTo(tree("{\"extent\": \"all\", \"items\": []}"));
  }

  /** Whatever refers to something refers to nothing here, so findings stand in every corner. */
  @Test
  void pointersOfFindingsLeadIntoTheDocument() {
    Programme broken =
        Programmes.make(7, 2, 3, 3).toBuilder()
            .organisations(List.of())
            .sources(List.of())
            .phases(List.of())
            .build();
    JsonNode document = document(broken);
    List<String> pointers =
        Validator.standard().validate(broken).violations().stream()
            .filter(finding -> finding.code().equals("reference-unknown"))
            .map(finding -> finding.location().pointer().orElseThrow())
            .toList();
    assertThat(pointers)
        .hasSizeGreaterThan(50)
        .allSatisfy(pointer -> assertThat(document.at(pointer).isMissingNode()).isFalse());
  }

  @Test
  void givesTheSameCharactersEachTime() {
    assertThat(renderer.render(Catalog.bundled())).isEqualTo(renderer.render(Catalog.bundled()));
  }

  @Test
  void givesATerritoryOrAProjectAsItStandsInTheDocument() {
    Programme bundled = Catalog.bundled();
    TerritoryId limoges = TerritoryId.parse("phase-1/ti-7507");
    ProjectId ceramics = ProjectId.parse("phase-1/ti-7507/cite-de-la-ceramique");
    assertThat(tree(renderer.render(bundled, limoges)))
        .isEqualTo(document(bundled).at("/territories/0"));
    assertThat(tree(renderer.render(bundled, ceramics)))
        .isEqualTo(document(bundled).at("/territories/0/projects/items/0"));
    assertThatThrownBy(() -> renderer.render(bundled, TerritoryId.parse("phase-1/ti-7570")))
        .isInstanceOf(UnknownIdException.class)
        .hasMessageContaining("phase-1/ti-7507");
  }

  @Test
  void compactIsTheSameWithoutBlanks() {
    String compact = renderer.compact().render(Catalog.bundled());
    assertThat(tree(compact)).isEqualTo(document(Catalog.bundled()));
    assertThat(compact).startsWith("{\"$schema\":\"").hasLineCount(1).endsWith("}\n");
  }

  /** Characters beyond the basic plane too, which UTF-8 writes in four bytes. */
  @Test
  void writesTheSameBytesAsCharacters() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      Programme programme = Programmes.make(seed, 1, 2, 2);
      for (JsonRenderer layout : List.of(renderer, renderer.compact())) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        layout.render(programme, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(layout.render(programme));
      }
    }
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    boolean[] closed = {false};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    renderer.render(Catalog.bundled(), out);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void passesAFailureOnAndStaysUsable() {
    Appendable broken =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public Appendable append(CharSequence text, int start, int end) throws IOException {
            return append(text);
          }

          @Override
          public Appendable append(char c) throws IOException {
            return append("");
          }
        };
    assertThatThrownBy(() -> renderer.render(Catalog.bundled(), broken))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(renderer.render(Catalog.bundled())).endsWith("}\n");
  }

  private static Programme programme(Listing<Project> projects) {
    Text name = Text.french("Essai");
    return Programme.builder(name, LocalDate.of(2026, 1, 1))
        .territories(
            List.of(
                Territory.builder(TerritoryId.parse("phase-1/ti-1"), name)
                    .projects(projects)
                    .build()))
        .build();
  }

  private JsonNode document(Programme programme) {
    return tree(renderer.render(programme));
  }

  private static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }

  private static List<String> names(JsonNode object) {
    return new ArrayList<>(object.propertyNames());
  }
}
