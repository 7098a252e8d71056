package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.territoires.model.Extra;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Money;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Stage;
import io.github.territoires.model.Territory;
import io.github.territoires.validation.Violation;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidDefinitionException;

/** What is refused is an exception of the engine, and in it what this library has to say. */
class RefusalTest {
  /** An object of somebody's own. */
  public record Own(List<Money> amounts, Extra.Words words, Map<Stage, Siren> stages) {}

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of(Programme.class, "{\"name\":{\"fr\":\"un\"}}", "", "fact-missing"),
        Arguments.of(Territory.class, "{\"id\":7}", "/id", "type-wrong"),
        Arguments.of(Territory.class, "[]", "", "type-wrong"),
        Arguments.of(
            Territory.class,
            "{\"id\":\"phase-1/ti-1\",\"id\":\"phase-1/ti-1\"}",
            "/id",
            "key-duplicate"),
        Arguments.of(Siren.class, "\"248719313\"", "", "value-invalid"),
        Arguments.of(Siren.class, "248719312", "", "type-wrong"),
        Arguments.of(Stage.class, "\"STUDY\"", "", "constant-unknown"),
        Arguments.of(Stage.class, "[\"study\"]", "", "type-wrong"),
        Arguments.of(Extra.Words.class, "7", "", "type-wrong"),
        Arguments.of(
            Own.class, "{\"amounts\":[{\"amount\":-1,\"currency\":\"EUR\"}]}", "", "value-invalid"),
        Arguments.of(Own.class, "{\"words\":7}", "", "type-wrong"),
        Arguments.of(Own.class, "{\"stages\":{\"STUDY\":\"248719312\"}}", "", "constant-unknown"),
        Arguments.of(Own.class, "{\"stages\":{\"study\":\"2\"}}", "", "value-invalid"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysWhereAndWhat(Type type, String json, String pointer, String code) {
    for (Engine engine : Engine.values()) {
      Throwable thrown = catchThrowable(() -> engine.read(json, type));

      assertThat(thrown).isInstanceOf(own(engine));
      assertThat(thrown.getMessage()).isNotBlank();
      List<Violation> errors = reported(thrown).report().errors();
      assertThat(errors).hasSize(1);
      assertThat(errors.get(0).code()).isEqualTo(code);
      assertThat(errors.get(0).location().pointer()).contains(pointer);
    }
  }

  @Test
  void tellsTheWayInObjectsOfOnesOwn() {
    String json = "{\"amounts\":[{\"amount\":-1,\"currency\":\"EUR\"}]}";

    assertThat(catchThrowable(() -> Engine.JACKSON.read(json, Own.class)))
        .hasMessageContaining("Own[\"amounts\"]->java.util.ArrayList[0]");
    assertThat(catchThrowable(() -> Engine.JSONB.read(json, Own.class)))
        .hasMessageContaining("property 'amounts'");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void wantsToKnowOfWhatAListingIs(Engine engine) {
    String json = "{\"extent\":\"all\",\"items\":[\"phase-1/ti-1\"]}";

    assertThat(catchThrowable(() -> engine.read(json, Listing.class)))
        .isInstanceOf(engine == Engine.JACKSON ? InvalidDefinitionException.class : own(engine))
        .hasMessageContaining("Listing<Project>");
  }

  private static Class<?> own(Engine engine) {
    return engine == Engine.JACKSON ? DatabindException.class : JsonbException.class;
  }

  private static InvalidDocumentException reported(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .filter(InvalidDocumentException.class::isInstance)
        .map(InvalidDocumentException.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no report in", thrown));
  }
}
