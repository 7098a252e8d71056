package io.github.territoires.html.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.label.Labels;
import io.github.territoires.render.RenderException;
import io.github.territoires.view.TextView;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EngineTest {
  private final Engine engine = new Engine();
  private final Rendering rendering =
      new Rendering(
          "page", Labels.of(Locale.FRENCH), 2, "ti", Optional.empty(), UnaryOperator.identity());

  @Test
  void unknownPropertyIsNamedWithItsPlaceAndTheKnownOnes() {
    assertThatThrownBy(
            () -> engine.render("challenges", new TextView("x", Optional.empty()), rendering))
        .isInstanceOf(RenderException.class)
        .hasMessage(
            "widget 'page', template challenges.hbs:2:64: unknown property 'term' of TextView,"
                + " known: words, language");
  }

  @Test
  void unknownTemplateReachesNoFile() {
    assertThatThrownBy(
            () -> engine.render("../page", new TextView("x", Optional.empty()), rendering))
        .hasMessageContaining("unknown template '../page'");
  }
}
