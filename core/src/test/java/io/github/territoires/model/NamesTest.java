package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Terres de Cannes et Industries d’Avenir\u00A0 | terres de cannes et industries d'avenir",
        "Limoges Métropole – ELAN                      | limoges metropole - elan",
        "L´Isle\u2010d\u02BCAbeau                      | l'isle-d'abeau",
        "CŒUR  de\u202FGARONNE                         | coeur de garonne",
        "Ex\u200Bem\u00ADple                           | exemple",
        "e\u0301te\u0301                               | ete",
        "1ᵉʳ ﬁn                                        | 1er fin"
      })
  void foldsWhatDoesNotTellTwoNamesApart(String name, String folded) {
    assertThat(Names.normalised(name)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "projets, projects",
    "PROJECTS, projects",
    "challenge, challenges",
    "tymeline, timeline",
    "tehmes, themes",
    "mup, map",
  })
  void findsTheNameThatWasMeant(String asked, String meant) {
    assertThat(
            Names.nearest(
                asked, List.of("page", "projects", "timeline", "challenges", "themes", "map")))
        .isEqualTo(Optional.of(meant));
  }

  @Test
  void anIdIsLookedForInItsOwnPhase() {
    List<String> known = List.of("phase-1/ti-7507", "phase-1/ti-7512", "phase-2/ti-7599");
    assertThat(Names.nearestId("phase-2/ti-7507x", known)).contains("phase-2/ti-7599");
    assertThat(Names.nearestId("phase-2/ti-7512", List.of("phase-1/ti-7507", "phase-1/ti-7512")))
        .contains("phase-1/ti-7512");
    assertThat(Names.nearestId("phase-2/ti-7511", List.of("phase-1/ti-7507"))).isEmpty();
    assertThat(Names.nearestId("projets", List.of("page", "projects"))).contains("projects");
  }

  @Test
  void findsNothingWhereNothingIsNear() {
    assertThat(Names.nearest("jobs", List.of("projects", "timeline"))).isEmpty();
    assertThat(Names.nearest("page", List.of())).isEmpty();
  }

  @Test
  void theFirstOfTwoEquallyNearNamesWins() {
    assertThat(Names.nearest("ti-7500", List.of("ti-7501", "ti-7502")))
        .isEqualTo(Optional.of("ti-7501"));
    assertThat(Names.nearest("ti-7502", List.of("ti-7501", "ti-7502")))
        .isEqualTo(Optional.of("ti-7502"));
  }

  @Test
  void answersSoonForALongName() {
    String hostile = "a".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertThat(Names.nearest(hostile, List.of("a", "b".repeat(64)))).isEmpty());
  }

  @Test
  void answersSoonAmongManyNames() {
    List<String> known =
        IntStream.range(0, 50_000).mapToObj(i -> "communaute-de-communes-" + i).toList();
    assertTimeoutPreemptively(
        Duration.ofSeconds(4),
        () -> {
          for (int i = 0; i < 150; i++) {
            assertThat(Names.nearest("comunaute-de-communes-" + i, known))
                .contains("communaute-de-communes-" + i);
            assertThat(Names.nearest("metropole-" + i, known)).isEmpty();
          }
        });
  }

  @Property
  void findsTheFirstOfTheLeastDifferent(
      @ForAll("short") String asked, @ForAll("shorts") List<String> known) {
    Optional<String> expected =
        known.stream()
            .filter(name -> edits(asked, name) <= tolerated(asked, name))
            .min(Comparator.comparingInt(name -> edits(asked, name)));
    assertThat(Names.nearest(asked, known)).isEqualTo(expected);
  }

  private static int tolerated(String asked, String name) {
    return Math.max(1, Math.max(asked.length(), name.length()) / 3);
  }

  /** The definition, slow and plain. */
  private static int edits(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restOfA = a.substring(1);
    String restOfB = b.substring(1);
    return a.charAt(0) == b.charAt(0)
        ? edits(restOfA, restOfB)
        : 1 + Math.min(edits(restOfA, restOfB), Math.min(edits(restOfA, b), edits(a, restOfB)));
  }

  @Provide("short")
  Arbitrary<String> shortNames() {
    return Arbitraries.strings().withChars("ab-").ofMaxLength(7);
  }

  @Provide
  Arbitrary<List<String>> shorts() {
    return shortNames().list().ofMaxSize(5);
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll("hostile") String name) {
    String once = Names.normalised(name);
    assertThat(Names.normalised(once)).isEqualTo(once);
    assertThat(once).doesNotContainPattern("[\\p{M}\\p{Z}&&[^ ]]").doesNotContain("  ");
  }

  @Property
  void caseAccentsAndBlanksAroundDoNotMatter(@ForAll("words") String name) {
    String folded = Names.normalised(name);
    assertThat(Names.normalised("\u00A0" + name.toUpperCase(Locale.ROOT) + "\n")).isEqualTo(folded);
    assertThat(Names.normalised(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(folded);
  }

  @Property
  void aNameWithOneSlipIsStillFound(
      @ForAll("longWords") String name, @ForAll("slips") Hostile.Slip slip) {
    String misspelt = slip.in(name);
    if (slip.kind() != Hostile.Kind.DOUBLE) {
      assertThat(Names.nearest(misspelt, List.of("0", name, "999999999999")))
          .isEqualTo(Optional.of(name));
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.strings();
  }

  @Provide
  Arbitrary<Hostile.Slip> slips() {
    return Hostile.slips();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abcéèêëàâçîïôùûüÿœæñ -'’").ofMaxLength(20);
  }

  @Provide
  Arbitrary<String> longWords() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(12).ofMaxLength(30);
  }
}
