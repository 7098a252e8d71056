package io.github.territoires.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Programme;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The programmes of the test kit use what the model has. */
class ProgrammesTest {
  private static final int MADE = 200;

  /** What no made programme is, and why. */
  private static final Map<String, String> NEVER =
      Map.ofEntries(
          Map.entry("Programme.publisher: empty", "a validator asks for it"),
          Map.entry("Programme.contact: empty", "a validator asks for it"),
          Map.entry("Programme.licence: empty", "a validator asks for it"),
          Map.entry("Source.licence: empty", "a validator asks for it"),
          Map.entry("Programme.organisations: none", "there is a publisher"),
          Map.entry("Programme.governance: one", "a programme tells of all levels or of none"),
          Map.entry("Programme.phases: one", "there is a phase to come from and one to go to"),
          Map.entry("Programme.territories: one", "there is one in each phase"),
          Map.entry("Phase.themes: none", "there is something to refer to"),
          Map.entry("Phase.themes: one", "there is something to choose from"),
          Map.entry("Phase.sources: none", "a validator asks for them"),
          Map.entry("GovernanceLevel.sources: none", "a validator asks for them"),
          Map.entry("Succession.sources: none", "a validator asks for them"),
          Map.entry("Party.roles: none", "the model refuses it"),
          Map.entry("Destination.members: none", "the model refuses it"),
          Map.entry("Text.wordings: none", "the model refuses it"));

  private static final Set<String> USED =
      programmes()
          .flatMap(programme -> Features.of(programme).stream())
          .collect(Collectors.toSet());

  @Test
  void useEveryFeature() {
    Set<String> missing = Features.ofModel();
    missing.removeAll(USED);
    assertThat(missing).containsExactlyInAnyOrderElementsOf(NEVER.keySet());
  }

  private static Stream<Programme> programmes() {
    return IntStream.range(0, MADE)
        .mapToObj(seed -> Programmes.make(seed, 1 + seed % 3, seed % 3, 1 + seed % 3))
        .flatMap(made -> Stream.of(made, Programmes.nameless(made), Programmes.bare(made)));
  }
}
