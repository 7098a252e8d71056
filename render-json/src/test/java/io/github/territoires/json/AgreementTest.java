package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Extra;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Stage;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Text;
import io.github.territoires.testkit.Programmes;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** Both engines read the same of a well-formed document, or both refuse it in their own way. */
class AgreementTest {
  private static final List<Class<?>> TYPES =
      List.of(
          Programme.class,
          Territory.class,
          Perimeter.class,
          Project.class,
          Text.class,
          Extra.class,
          Siren.class,
          Stage.class);
  private static final List<Part> PARTS = new ArrayList<>(Part.of(Catalog.bundled()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "0",
        "-0",
        "12",
        "1.50",
        "1e999999999",
        "-1e-999999999",
        "1e99999999999999999999",
        "\"\"",
        "\"248719312\"",
        "\"study\"",
        "\"STUDY\"",
        "\"\\ud83d\"",
        "\"\\u0000\"",
        "[]",
        "[[]]",
        "[\"study\"]",
        "{}",
        "{\"fr\":\"un\"}",
        "{\"fr\":null}",
        "{\"fr\":\"un\",\"fr\":\"deux\"}",
        "{\"fr\":[{\"a\":[1,2,{}]},null]}",
        "{\"x\":{\"y\":[true]},\"fr\":\"un\"}",
        "{\"id\":\"phase-1/ti-1\"}",
        "{\"id\":\"phase-1/ti-1\",\"id\":\"phase-1/ti-1\"}",
        "{\"id\":\"phase-1/ti-1\",\"name\":null,\"regions\":null,\"projects\":null}",
        "{\"id\":\"phase-1/ti-1\",\"projects\":{\"items\":[null]}}",
        "{\"id\":\"phase-1/ti-1\",\"extra\":{\"a\":1e999999999}}",
        "{\"id\":\"phase-1/ti-1\",\"x\":1e99999999999999999999}",
        "{\"name\":{\"fr\":\"un\"},\"asOf\":\"2026-01-01\"}",
        "{\"name\":{\"fr\":\"un\"},\"asOf\":\"2026-01-01\",\"formatVersion\":\"2.0\"}",
        "{\"name\":{\"fr\":\"un\"},\"asOf\":\"2026-01-01\",\"formatVersion\":\"1.9\",\"new\":{}}"
      })
  void onWhatIsWrittenByHand(String json) {
    TYPES.forEach(type -> assertAgreement(json, type));
  }

  @Test
  void onWhatIsLong() {
    for (Class<?> type : TYPES) {
      assertAgreement("9".repeat(900), type);
      assertAgreement("9".repeat(100_000), type);
      assertAgreement("\"" + "x".repeat(100_000) + "\"", type);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 400, 5_000, 200_000})
  void onWhatIsDeep(int depth) {
    String deep = "[".repeat(depth) + "]".repeat(depth);
    String objects = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    for (Class<?> type : TYPES) {
      assertAgreement(deep, type);
      assertAgreement(objects, type);
      assertAgreement("{\"id\":\"phase-1/ti-1\",\"x\":" + deep + "}", type);
      assertAgreement("{\"id\":\"phase-1/ti-1\",\"name\":" + objects + "}", type);
    }
  }

  @Test
  void onNull() {
    for (Engine engine : Engine.values()) {
      PARTS.forEach(part -> assertThat(engine.read("null", part.type())).isNull());
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void onChangedProgrammes(@ForAll long seed) {
    Random random = new Random(seed);
    String json = Engine.JACKSON.text(Programmes.make(seed, 1, 1, 1));
    for (int i = 0; i < 3; i++) {
      json = random.nextBoolean() ? Mutant.of(json, random) : Mutations.values(json, random);
      assertAgreement(json, Programme.class);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void onChangedParts(@ForAll long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      assertAgreementOnAMutant(random);
    }
  }

  /**
   * Of a document that is no JSON some engines read more than others; each complains in its way.
   */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void ofComplainingInTheirOwnWay(@ForAll long seed) {
    Random random = new Random(seed);
    Part part = PARTS.get(random.nextInt(PARTS.size()));
    String json = Mutations.tokens(Engine.JACKSON.text(part.value()), random);
    for (Engine engine : Engine.values()) {
      try {
        engine.read(json, part.type());
      } catch (JacksonException | JsonbException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  @Test
  void onChangedPartsOfWhichNeitherAllNorNoneAreRefused() {
    Random random = new Random(42);
    long refused =
        Stream.generate(() -> assertAgreementOnAMutant(random))
            .limit(300)
            .filter(one -> one)
            .count();
    assertThat(refused).isBetween(60L, 240L);
  }

  private static boolean assertAgreementOnAMutant(Random random) {
    Part part = PARTS.get(random.nextInt(PARTS.size()));
    return assertAgreement(Mutant.of(Engine.JACKSON.text(part.value()), random), part.type());
  }

  /** Returns whether the document is refused. */
  private static boolean assertAgreement(String json, Type type) {
    Optional<Object> one = Optional.empty();
    Optional<Object> other = Optional.empty();
    boolean oneRefuses = false;
    boolean otherRefuses = false;
    try {
      one = Optional.ofNullable(Engine.JACKSON.read(json, type));
    } catch (JacksonException e) {
      oneRefuses = true;
    }
    try {
      other = Optional.ofNullable(Engine.JSONB.read(json, type));
    } catch (JsonbException e) {
      otherRefuses = true;
    }
    assertThat(otherRefuses).as("%s %.2000s", type, json).isEqualTo(oneRefuses);
    assertThat(other).as("%s %.2000s", type, json).isEqualTo(one);
    return oneRefuses;
  }
}
