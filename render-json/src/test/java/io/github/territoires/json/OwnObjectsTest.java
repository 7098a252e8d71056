package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Extra;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Listing;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Money;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Region;
import io.github.territoires.model.Role;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Stage;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import jakarta.json.bind.JsonbException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DatabindException;

/** Types of the model stand inside objects of one's own. */
class OwnObjectsTest {
  private static final Programme PROGRAMME = Catalog.bundled();
  private static final Territory TERRITORY = PROGRAMME.territories().get(0);

  /** A page of somebody's own; its components are in the order in which JSON-B writes them. */
  public record Page(
      Optional<Money> absent,
      List<MemberCode> codes,
      Optional<Money> cost,
      Extra extra,
      String heading,
      Listing<Project> projects,
      Region region,
      Map<String, Role> roles,
      Siren siren,
      Stage stage,
      List<Territory> territories,
      Map<String, List<Text>> texts,
      ImpreciseDate when) {}

  /** An object of somebody's own without a record's constructor. */
  public static final class Bean {
    public Territory territory;
    public Programme whole;
  }

  /** A map by constants, and one by ids. */
  public record Maps(Map<TerritoryId, Siren> byId, Map<Stage, Money> byStage) {}

  private static final Page PAGE =
      new Page(
          Optional.empty(),
          List.of(Siren.of("248719312"), InseeCode.of("87085")),
          Optional.of(Money.euros(400_000)),
          Extra.of(12),
          "Limoges",
          TERRITORY.projects(),
          Region.of("75"),
          Map.of("first", Role.FUNDER),
          Siren.of("248719312"),
          Stage.STUDY,
          List.of(TERRITORY),
          Map.of("needs", List.of(Text.french("recruter"))),
          ImpreciseDate.parse("été 2021"));

  @ParameterizedTest
  @EnumSource(Engine.class)
  void asComponentsOfARecord(Engine engine) {
    assertThat(engine.text(PAGE).replace("\"absent\":null,", ""))
        .startsWith("{\"codes\":[\"248719312\",\"87085\"],\"cost\":{\"amount\":400000,")
        .contains("\"extra\":12,\"heading\":\"Limoges\",\"projects\":{\"extent\":\"selection\",")
        .contains("\"region\":{\"code\":\"75\",\"name\":\"Nouvelle-Aquitaine\"},")
        .contains("\"roles\":{\"first\":\"funder\"},\"siren\":\"248719312\",\"stage\":\"study\",")
        .contains("\"territories\":[" + engine.text(TERRITORY) + "],")
        .contains("\"texts\":{\"needs\":[{\"fr\":\"recruter\"}]},\"when\":{\"text\":\"été 2021\",");
  }

  @Test
  void equallyInBothEngines() {
    assertThat(Engine.JACKSON.text(PAGE).replace("\"absent\":null,", ""))
        .isEqualTo(Engine.JSONB.text(PAGE));
  }

  @Test
  void andAreReadBack() {
    for (Engine writer : Engine.values()) {
      for (Engine reader : Engine.values()) {
        assertThat(reader.read(writer.text(PAGE), Page.class)).isEqualTo(PAGE);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void andAreNullWhereNullIsWrittenOrNothing(Engine engine) {
    Page empty = (Page) engine.read("{\"region\":null,\"cost\":null,\"codes\":[null]}", Page.class);

    assertThat(empty.region()).isNull();
    assertThat(empty.when()).isNull();
    assertThat(empty.projects()).isNull();
    assertThat(empty.cost()).isEmpty();
    assertThat(empty.codes()).containsOnlyNulls().hasSize(1);
    assertThat(engine.text(empty).replaceAll("\"[a-z]+\":null,?", ""))
        .startsWith("{\"codes\":[null]");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void asFieldsOfABean(Engine engine) {
    Bean bean = new Bean();
    bean.territory = TERRITORY;
    bean.whole = PROGRAMME;

    assertThat(engine.text(bean))
        .isEqualTo(
            "{\"territory\":%s,\"whole\":%s}"
                .formatted(engine.text(TERRITORY), engine.text(PROGRAMME)));
    Bean read = (Bean) engine.read(engine.text(bean), Bean.class);
    assertThat(read.territory).isEqualTo(TERRITORY);
    assertThat(read.whole).isEqualTo(PROGRAMME);
  }

  @Test
  void asKeysOfMaps() {
    Maps maps =
        new Maps(
            Map.of(TERRITORY.id(), Siren.of("248719312")), Map.of(Stage.STUDY, Money.euros(1)));

    assertThat(Engine.JACKSON.text(maps))
        .isEqualTo(
            "{\"byId\":{\"phase-1/ti-7507\":\"248719312\"},"
                + "\"byStage\":{\"study\":{\"amount\":1,\"currency\":\"EUR\"}}}");
    assertThat(Engine.JSONB.text(maps))
        .isEqualTo(
            "{\"byId\":[{\"key\":\"phase-1/ti-7507\",\"value\":\"248719312\"}],"
                + "\"byStage\":{\"study\":{\"amount\":1,\"currency\":\"EUR\"}}}");
    for (Engine engine : Engine.values()) {
      assertThat(engine.read(engine.text(maps), Maps.class)).isEqualTo(maps);
      assertThat(engine.read(Engine.JACKSON.text(maps), Maps.class)).isEqualTo(maps);
    }
  }

  /** A listing of things that the model does not know. */
  public record Note(Listing<Theirs> theirs) {}

  /** Something that the model does not know. */
  public record Theirs(Siren siren, String word) {}

  @ParameterizedTest
  @EnumSource(Engine.class)
  void inListingsOfAnything(Engine engine) {
    Note note = new Note(Listing.all(new Theirs(Siren.of("248719312"), "a")));

    assertThat(engine.text(note))
        .isEqualTo(
            "{\"theirs\":{\"extent\":\"all\",\"items\":[{\"siren\":\"248719312\",\"word\":\"a\"}]}}");
    assertThat(engine.read(engine.text(note), Note.class)).isEqualTo(note);
    assertThatThrownBy(() -> engine.read("{\"theirs\":{\"extent\":\"all\"}}", Note.class))
        .isInstanceOf(engine == Engine.JACKSON ? DatabindException.class : JsonbException.class);
  }
}
