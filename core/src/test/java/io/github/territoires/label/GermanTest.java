package io.github.territoires.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Money;
import io.github.territoires.model.Programme;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.testkit.StrayLabels;
import io.github.territoires.testkit.ValueTree;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProgrammeView;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A third language comes by a file alone, see {@code src/test/german}. */
class GermanTest {
  private static final int MADE = 20;
  private static final Set<String> FOR_MACHINES = Set.of("id", "code", "address");

  private final Labels german = Labels.of(Locale.GERMAN);
  private final StrayLabels stray = StrayLabels.besides(Locale.GERMAN);

  @Test
  void numbersAmountsAndDatesAreGerman() {
    assertThat(german.locale()).isEqualTo(Locale.GERMAN);
    assertThat(german.number(1_234_567)).isEqualTo("1.234.567");
    assertThat(german.money(Money.euros(10_800_000))).isEqualTo("10,8\u00A0Mio.\u00A0€");
    assertThat(german.money(Money.euros(1234))).isEqualTo("1.234\u00A0€");
    assertThat(german.date(LocalDate.of(2026, 1, 8))).isEqualTo("8. Januar 2026");
    assertThat(german.date(ImpreciseDate.parse("été 2021"))).isEqualTo("Sommer 2021");
    assertThat(german.date(ImpreciseDate.parse("d'ici à 2026"))).isEqualTo("bis 2026");
    assertThat(german.plural("themes.title", 0)).isEqualTo("Die 0 Schwerpunkte des Programms");
    assertThat(german.plural("themes.title", 1)).isEqualTo("Der Schwerpunkt des Programms");
  }

  @Test
  void viewsShowNoFrenchLabel() {
    assertThat(views(Locale.GERMAN))
        .flatExtracting(GermanTest::spoken)
        .allSatisfy(words -> assertThat(stray.in(words)).isEmpty());
  }

  /** What is looked for in German views does stand in French ones, so looking for it is no form. */
  @Test
  void frenchViewsShowTheLabelsThatAreLookedFor() {
    Set<String> found =
        views(Locale.FRENCH).stream()
            .flatMap(view -> spoken(view).stream())
            .flatMap(words -> stray.in(words).stream())
            .collect(Collectors.toSet());
    assertThat(found)
        .hasSizeGreaterThan(100)
        .contains("Signaler une erreur", "Données au", "septembre", "M€");
  }

  @Test
  void textsOfTheProgrammeStayFrenchAndSaySo() {
    TerritoryView view =
        TerritoryView.of(
            Catalog.bundled(), Catalog.bundled().territories().get(0).id(), Locale.GERMAN);
    assertThat(view.language()).isEqualTo("de");
    assertThat(view.name().language()).contains("fr");
    assertThat(view.header().title().language()).contains("fr");
  }

  /** The views of the bundled programme and of made ones. */
  private static List<Object> views(Locale locale) {
    List<Object> views = new ArrayList<>();
    Stream.concat(
            Stream.of(Catalog.bundled()),
            LongStream.range(0, MADE).mapToObj(seed -> Programmes.make(seed, 2, 3, 3)))
        .forEach(programme -> views.addAll(views(programme, locale)));
    return views;
  }

  private static List<Object> views(Programme programme, Locale locale) {
    List<Object> views = new ArrayList<>();
    views.add(ProgrammeView.of(programme, locale));
    programme.phases().forEach(phase -> views.add(PhaseView.of(programme, phase.id(), locale)));
    programme
        .territories()
        .forEach(territory -> views.add(TerritoryView.of(programme, territory.id(), locale)));
    return views;
  }

  /** Returns every string of a view but the texts that say they are in another language. */
  private static Set<String> spoken(Object view) {
    Set<String> words = new LinkedHashSet<>();
    ValueTree.walk(
        view,
        (owner, component, value) -> {
          if (value instanceof String string && !FOR_MACHINES.contains(component)) {
            words.add(string);
          }
          return !(value instanceof TextView text && text.language().isPresent());
        });
    return words;
  }
}
