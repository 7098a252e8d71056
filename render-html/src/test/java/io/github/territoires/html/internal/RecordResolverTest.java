package io.github.territoires.html.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.jknack.handlebars.ValueResolver;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordResolverTest {
  private record View(String name, Optional<String> note, List<String> items) {}

  private final RecordResolver resolver = new RecordResolver();
  private final View view = new View("x", Optional.empty(), List.of("a"));

  @Test
  void componentsAreSeenAndOptionalsUnwrapped() {
    assertThat(resolver.resolve(view, "name")).isEqualTo("x");
    assertThat(resolver.resolve(view, "note")).isNull();
    assertThat(resolver.resolve(new View("x", Optional.of("n"), List.of()), "note")).isEqualTo("n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "hashCode", "toString", "getClass", "titel", "name()"})
  void nothingElseIs(String name) {
    assertThatThrownBy(() -> resolver.resolve(view, name))
        .hasMessage("unknown property '" + name + "' of View, known: name, note, items");
    assertThatThrownBy(() -> resolver.resolve("text", name)).hasMessageContaining("of String");
    assertThatThrownBy(() -> resolver.resolve(Optional.of("x"), name))
        .hasMessageContaining("unknown property");
  }

  @Test
  void loopVariablesAreLeftToTheEngine() {
    assertThat(resolver.resolve(view, "@index")).isSameAs(ValueResolver.UNRESOLVED);
  }
}
