package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.validation.Validator;
import java.io.IOException;
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
