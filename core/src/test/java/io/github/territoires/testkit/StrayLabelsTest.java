package io.github.territoires.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class StrayLabelsTest {
  private final StrayLabels stray = StrayLabels.besides(Locale.GERMAN);

  @Test
  void findsLabelsAndDatesAmongOtherWords() {
    assertThat(stray.in("Hinweis: Données au 8 janvier 2026")).contains("Données au", "janvier");
    assertThat(stray.in("Projekt, d’ici à l’été 2021")).contains("été");
    assertThat(stray.in("10,8\u00A0M€")).containsExactly("M€");
  }

  @Test
  void findsNothingInTheLanguageItself() {
    assertThat(stray.in("Daten vom 8. Januar 2026, auch zur Phase, 10,8\u00A0Mio.\u00A0€"))
        .isEmpty();
  }

  @Test
  void looksForNothingThatBothLanguagesSay() {
    assertThat(stray.words()).contains("Signaler une erreur").doesNotContain("Phase", "Metropole");
  }
}
