package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Extra;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.UnknownIdException;
import io.github.territoires.model.WebAddress;
import io.github.territoires.testkit.Programmes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

class JsonLdTest {
  private static final String OWN = "urn:territoires:vocabulary:1.0:";
  private static final String SCHEMA = "https://schema.org/";
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final ProjectId SURFACES =
      ProjectId.parse("phase-1/ti-7507/traitement-de-surface");

  /** Documents of territories hold all projects; of projects some are enough. */
  private static final int MOST_PROJECTS = 3;

  private final JsonLd jsonLd = JsonLd.create();

  @Example
  void losesNothingOfTheBundledProgramme() {
    assertNothingIsLost(Catalog.bundled());
  }

  @Property(tries = 200)
  void losesNothingOfAnyProgramme(@ForAll("programmes") Programme programme) {
    assertNothingIsLost(programme);
  }

  @Example
  void losesNoValueBesideTheModelWhateverItsName() {
    Map<String, Extra> extra = new LinkedHashMap<>();
    for (String name :
        List.of(
            "hostile",
            "@id",
            "@type",
            "@context",
            "@value",
            "@nothing",
            "a:b",
            "id",
            "name",
            "_:x",
            "https://a.example/",
            "extra",
            "%",
            "é à")) {
      extra.put(name, Extra.of("value of " + name));
    }
    extra.put("number", Extra.of(new BigDecimal("0.000000000123456789")));
    Programme programme = programme(extra);
    assertNothingIsLost(programme);
    assertThat(LinkedData.leaves(LinkedData.expand(jsonLd.render(programme, LIMOGES))))
        .contains("STRING value of @id", "STRING value of a:b", "number 0.000000000123456789");
  }

  /** The language tag of Indonesian is also the name of a field. */
  @Example
  void takesLanguagesForWhatTheyAre() {
    Text name = new Text(Map.of(Locale.FRENCH, "Essai", Locale.forLanguageTag("id"), "Percobaan"));
    Programme programme =
        Programme.builder(name, LocalDate.of(2026, 1, 1))
            .territories(List.of(Territory.builder(LIMOGES, name).build()))
            .build();
    assertNothingIsLost(programme);
    assertThat(LinkedData.expand(jsonLd.render(programme, LIMOGES)).at("/0").get(SCHEMA + "name"))
        .extracting(one -> one.get("@language").asString())
        .containsExactlyInAnyOrder("fr", "id");
  }

  @Example
  void givesATerritoryInWordsOfSchemaOrgWhereItHasThem() {
    JsonNode territory = LinkedData.expand(jsonLd.render(Catalog.bundled(), LIMOGES)).get(0);
    assertThat(territory.get("@id").asString())
        .isEqualTo("urn:territoires:territory:phase-1/ti-7507");
    assertThat(territory.get("@type"))
        .extracting(JsonNode::asString)
        .containsExactly(OWN + "Territory", SCHEMA + "AdministrativeArea");
    assertThat(territory.propertyNames())
        .contains(
            SCHEMA + "name",
            SCHEMA + "url",
            SCHEMA + "license",
            SCHEMA + "publisher",
            OWN + "perimeter",
            OWN + "asOf");
    assertThat(territory.get(OWN + "asOf").at("/0/@type").asString())
        .isEqualTo("http://www.w3.org/2001/XMLSchema#date");
    assertThat(territory.get(OWN + "phase").at("/0/@id").asString())
        .isEqualTo("urn:territoires:phase:phase-1");
    assertThat(territory.get(SCHEMA + "url").at("/0/@id").asString())
        .isEqualTo("https://www.limoges-metropole.fr/");
  }

  @Example
  void givesMoneyAsSchemaOrgDoes() {
    ProjectId electronics =
        ProjectId.parse("phase-1/ti-7507/electronique-photonique-hyperfrequences");
    JsonNode project = LinkedData.expand(jsonLd.render(Catalog.bundled(), electronics)).get(0);
    assertThat(project.get("@type").valueStream().map(JsonNode::asString))
        .containsExactly(OWN + "Project");
    JsonNode amount = project.get(OWN + "cost").get(0).get(SCHEMA + "amount").get(0);
    assertThat(amount.get("@type").valueStream().map(JsonNode::asString))
        .containsExactly(OWN + "Money", SCHEMA + "MonetaryAmount");
    assertThat(amount.get(SCHEMA + "value").at("/0/@value").intValue()).isEqualTo(10_800_000);
    assertThat(amount.get(SCHEMA + "currency").at("/0/@value").asString()).isEqualTo("EUR");
  }

  @Example
  void keepsTheOrderOfWhatIsOrderedAndTheLanguagesOfATextTogether() {
    JsonNode phase =
        LinkedData.expand(jsonLd.render(Catalog.bundled(), PhaseId.of("phase-1"))).get(0);
    JsonNode needs = phase.get(OWN + "needs").get(0).get("@list");
    assertThat(needs).hasSize(Catalog.bundled().phase(PhaseId.of("phase-1")).needs().size());
    assertThat(needs.get(0).get(SCHEMA + "name")).hasSize(2);
  }

  @Example
  void everythingReferredToIsIncluded() {
    for (JsonLd one :
        List.of(jsonLd, JsonLd.publishedAt(WebAddress.of("https://partner.example/ti/")))) {
      JsonNode project = LinkedData.expand(one.render(Catalog.bundled(), SURFACES)).get(0);
      List<String> described =
          project.findValues("@included").stream()
              .flatMap(JsonNode::valueStream)
              .map(node -> node.get("@id").asString())
              .toList();
      List<String> named =
          project.findValuesAsString("@id").stream()
              .filter(id -> id.contains("organisation-") || id.contains("source-"))
              .toList();
      assertThat(described).doesNotHaveDuplicates().hasSizeGreaterThan(7);
      assertThat(named).hasSizeGreaterThan(10).isSubsetOf(described);
    }
  }

  @Example
  void namesWhatAPublisherNamedByItsPublication() {
    Programme programme = Catalog.bundled();
    assertThat(jsonLd.render(programme, SURFACES)).contains("\"@id\":\"_:organisation-ircer\"");
    assertThat(
            JsonLd.publishedAt(WebAddress.of("https://partner.example/ti/"))
                .render(programme, SURFACES))
        .contains(
            "\"@id\":\"https://partner.example/ti/data/v1/programme.json#organisation-ircer\"");
    assertThatThrownBy(() -> JsonLd.publishedAt(WebAddress.of("https://partner.example/ti")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("baseUrl 'https://partner.example/ti' must end in a slash");
  }

  @Example
  void refusesWhatTheProgrammeDoesNotHave() {
    Programme programme = Catalog.bundled();
    assertThatThrownBy(() -> jsonLd.render(programme, TerritoryId.parse("phase-1/ti-7508")))
        .isInstanceOf(UnknownIdException.class)
        .hasMessageContaining("phase-1/ti-7507");
    assertThatThrownBy(() -> jsonLd.render(programme, PhaseId.of("phase-3")))
        .isInstanceOf(UnknownIdException.class);
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  private void assertNothingIsLost(Programme programme) {
    List<String> documents = new ArrayList<>();
    programme.phases().forEach(phase -> documents.add(jsonLd.render(programme, phase.id())));
    programme.territories().forEach(one -> documents.add(jsonLd.render(programme, one.id())));
    programme.projects().stream()
        .limit(MOST_PROJECTS)
        .forEach(project -> documents.add(jsonLd.render(programme, project.id())));
    for (String document : documents) {
      assertThat(LinkedData.leaves(LinkedData.expand(document)))
          .isEqualTo(LinkedData.leaves(LinkedData.read(document)));
    }
  }

  private static Programme programme(Map<String, Extra> extra) {
    Text name = Text.french("Essai");
    return Programme.builder(name, LocalDate.of(2026, 1, 1))
        .territories(List.of(Territory.builder(LIMOGES, name).extra(extra).build()))
        .build();
  }
}
