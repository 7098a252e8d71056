package io.github.territoires.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Extra;
import io.github.territoires.model.Project;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Territory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class ProgrammeModuleTest {
  private static final Territory TERRITORY = Catalog.bundled().territories().get(0);
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ProgrammeModule()).build();
  private static final String JSON = MAPPER.writeValueAsString(TERRITORY);

  /** An object of somebody's own. */
  public record Own(Object anything, Territory ours) {}

  @Test
  void makesTreesAndReadsThem() {
    JsonNode tree = MAPPER.valueToTree(TERRITORY);

    assertThat(tree.toString()).isEqualTo(JSON);
    assertThat(MAPPER.treeToValue(tree, Territory.class)).isEqualTo(TERRITORY);
    assertThat(MAPPER.convertValue(Map.of("a", TERRITORY), JsonNode.class).get("a"))
        .isEqualTo(tree);
  }

  @Test
  void keepsTheDigitsOfATinyNumberInATree() {
    Extra tiny = Extra.of(new BigDecimal("0.0000001"));
    JsonNode tree = MAPPER.valueToTree(tiny);

    assertThat(MAPPER.treeToValue(tree, Extra.class)).isEqualTo(tiny);
  }

  @Test
  void isNotLedAstrayBySettingsForOtherTypes() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new ProgrammeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
                DefaultTyping.NON_FINAL_AND_ENUMS)
            .build();

    assertThat(mapper.writeValueAsString(TERRITORY)).isEqualTo(JSON);
    assertThat(mapper.readValue(JSON, Territory.class)).isEqualTo(TERRITORY);
    assertThat(mapper.writeValueAsString(new Own(TERRITORY, TERRITORY))).contains(JSON);
  }

  @Test
  void writesAndReadsOneAfterAnother() {
    List<Project> projects = TERRITORY.projects().items();
    StringBuilder lines = new StringBuilder();
    projects.forEach(one -> lines.append(MAPPER.writeValueAsString(one)).append('\n'));

    assertThat(MAPPER.readerFor(Project.class).readValues(lines.toString()).readAll())
        .isEqualTo(projects);
  }

  @Test
  void isTakenOnceThoughItIsFoundAndGiven() {
    JsonMapper mapper =
        JsonMapper.builder().findAndAddModules().addModule(new ProgrammeModule()).build();

    assertThat(mapper.registeredModules().stream().filter(ProgrammeModule.class::isInstance))
        .hasSize(1);
    assertThat(mapper.readValue("{\"248719312\":[\"248719312\"]}", SIRENS))
        .isEqualTo(Map.of(Siren.of("248719312"), List.of(Siren.of("248719312"))));
  }

  private static final TypeReference<Map<Siren, List<Siren>>> SIRENS = new TypeReference<>() {};
}
