package io.github.territoires.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Identifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardTest {
  private static final List<String> IN_DANGER =
      List.of(
          "007",
          "(5)",
          "5 %",
          "12h30",
          "12:30 PM",
          "2 mars 2020",
          "lundi 2 mars 2020",
          "ven. 6 mars",
          "Monday, March 2, 2020",
          "vrai",
          "=1+1",
          "'=1+1");

  private static final List<String> SAFE =
      List.of("Jeux 2", "Dimension 3", "ELAN (87)", "lundi", "L’usine 4.0", "1 rue des Arts", "a");

  @Test
  void putsAnApostropheInFrontOfWhatIsInDanger() {
    assertThat(IN_DANGER)
        .allSatisfy(text -> assertThat(Guard.guarded(text)).isEqualTo("'" + text))
        .allSatisfy(
            text -> assertThat(Guard.unguarded(Guard.guarded(text))).as(text).isEqualTo(text));
    assertThat(SAFE)
        .allSatisfy(text -> assertThat(Guard.guarded(text)).isEqualTo(text))
        .allSatisfy(text -> assertThat(Guard.unguarded("'" + text)).isEqualTo("'" + text));
  }

  @Test
  void codesAreGuardedToo() {
    assertBothWays(Texts.reference("organisation"), "1e5", "'1e5");
    assertBothWays(Texts.reference("organisation"), "mars-2020", "'mars-2020");
    assertBothWays(Texts.reference("organisation"), "phase-2/ti-7511", "phase-2/ti-7511");
    assertBothWays(Texts.REFERENCES, List.of("007"), "'007");
    assertBothWays(Texts.REFERENCES, List.of("competences", "recruter"), "competences, recruter");
    assertBothWays(Texts.AREAS, List.of("01", "87"), "01, 87");
    assertBothWays(Texts.IDENTIFIERS, List.of(Identifier.of("1", "30")), "'1:30");
  }

  private static <T> void assertBothWays(Kind<T> kind, T value, String cell) {
    assertThat(kind.write(value)).contains(cell);
    assertThat(kind.read(cell).value()).isEqualTo(Optional.of(value));
  }
}
