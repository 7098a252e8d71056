package io.github.territoires.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsTest {
  private final Labels french = Labels.of(Locale.FRENCH);
  private final Labels english = Labels.of(Locale.ENGLISH);

  @Test
  void frenchTakesTheSingularForNoneAndOneEnglishForOneOnly() {
    assertThat(french.plural("governance.around.themes", 0)).isEqualTo("0 axe");
    assertThat(french.plural("governance.around.themes", 1)).isEqualTo("1 axe");
    assertThat(french.plural("governance.around.themes", 4)).isEqualTo("4 axes");
    assertThat(english.plural("governance.around.themes", 0)).isEqualTo("0 themes");
    assertThat(english.plural("governance.around.themes", 1)).isEqualTo("1 theme");
  }

  @Test
  void numbersAreGroupedAsTheLanguageDoes() {
    assertThat(french.number(207_147)).isEqualTo("207\u202F147");
    assertThat(english.number(207_147)).isEqualTo("207,147");
    assertThat(french.number(1_234_567)).isEqualTo("1\u202F234\u202F567");
    assertThat(french.number(999)).isEqualTo("999");
    assertThat(french.number(-1000)).isEqualTo("\u22121\u202F000");
  }

  @Test
  void amountsAreWrittenInMillionsWhereNothingIsLost() {
    assertThat(french.money(Money.euros(10_800_000))).isEqualTo("10,8\u00A0M€");
    assertThat(english.money(Money.euros(10_800_000))).isEqualTo("€10.8\u00A0million");
    assertThat(french.money(Money.euros(400_000))).isEqualTo("400\u202F000\u00A0€");
    assertThat(english.money(Money.euros(400_000))).isEqualTo("€400,000");
    assertThat(french.money(Money.euros(1_234_567))).isEqualTo("1\u202F234\u202F567\u00A0€");
    assertThat(french.money(Money.of(new BigDecimal("12.50"), "CHF"))).isEqualTo("12,5\u00A0CHF");
    assertThat(english.money(Money.euros(0))).isEqualTo("€0");
  }

  @Test
  void datesAreWrittenInTheLanguage() {
    assertThat(french.date(ImpreciseDate.parse("2021-22"))).isEqualTo("été 2021");
    assertThat(english.date(LocalDate.of(2020, 1, 23))).isEqualTo("23 January 2020");
  }

  @Test
  void valuesAreFilledInOnceAndAsTheyAre() {
    assertThat(french.get("sources.as-of", Map.of("date", "{date} {n}")))
        .isEqualTo("Données au {date} {n}");
    assertThatThrownBy(() -> french.get("sources.as-of", Map.of())).hasMessageContaining("{date}");
  }

  @Test
  void missingKeyIsNamedWithTheLanguage() {
    assertThatThrownBy(() -> english.get("page.nonsense"))
        .isInstanceOf(MissingLabelException.class)
        .hasMessageContaining("'page.nonsense'")
        .hasMessageContaining("'en'");
  }

  @Test
  void localeFallsBackToItsLanguageThenToFrench() {
    assertThat(Labels.of(Locale.UK).get("sources.contact")).isEqualTo("Report an error");
    assertThat(Labels.of(Locale.UK).locale()).isEqualTo(Locale.UK);
    assertThat(Labels.of(Locale.JAPANESE).get("sources.contact")).isEqualTo("Signaler une erreur");
    assertThat(Labels.of(Locale.JAPANESE).locale()).isEqualTo(Locale.FRENCH);
    assertThat(Labels.of(Locale.ROOT).locale()).isEqualTo(Locale.FRENCH);
  }

  @Test
  void jarBringsItsOwnWordsAndLanguages(@TempDir Path jar) throws IOException {
    Path folder = Files.createDirectories(jar.resolve("META-INF/territoires"));
    Files.writeString(folder.resolve("labels_fr.properties"), "countdown.days = journées à venir");
    Files.writeString(folder.resolve("labels_de.properties"), "sources.contact = Fehler melden");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, Labels.class.getClassLoader())) {
      assertThat(Labels.of(Locale.FRENCH, loader).get("countdown.days"))
          .isEqualTo("journées à venir");
      assertThat(Labels.of(Locale.GERMANY, loader).get("sources.contact"))
          .isEqualTo("Fehler melden");
      assertThat(Labels.of(Locale.GERMANY, loader).locale()).isEqualTo(Locale.GERMANY);
      assertThat(Labels.of(Locale.FRENCH, loader).get("sources.contact"))
          .isEqualTo("Signaler une erreur");
    }
  }

  @Test
  void languageBringsItsOwnDates(@TempDir Path jar) throws IOException {
    Labels german =
        with(
            jar,
            "de",
            """
            date.day = {day}. {month} {year}
            date.day.first = {day}. {month} {year}
            date.month = {month} {year}
            date.month.1 = Januar
            date.season.2 = Sommer {year}
            date.part.2 = Mitte {year}
            date.approximate = etwa {date}
            date.year = {year}
            date.until.year = bis {date}
            date.approximate.open = {date}, ungefähr
            """);
    assertThat(german.date(ImpreciseDate.parse("été 2021"))).isEqualTo("Sommer 2021");
    assertThat(german.date(LocalDate.of(2020, 1, 23))).isEqualTo("23. Januar 2020");
    assertThat(german.date(LocalDate.of(2020, 1, 1))).isEqualTo("1. Januar 2020");
    assertThat(german.date(ImpreciseDate.parse("mi-2023"))).isEqualTo("Mitte 2023");
    assertThat(german.date(ImpreciseDate.parse("2021-22~"))).isEqualTo("etwa Sommer 2021");
    assertThat(german.date(ImpreciseDate.parse("../2026~"))).isEqualTo("bis 2026, ungefähr");
  }

  @Test
  void dateForWhichAPatternIsLackingMixesNoLanguages(@TempDir Path jar) throws IOException {
    Labels german =
        with(jar, "de", "date.month = {month} {year}\ndate.day = {day}. {month} {year}");
    assertThat(german.date(ImpreciseDate.parse("2020-01"))).isEqualTo("janvier 2020");
    assertThat(german.date(ImpreciseDate.parse("début 2021"))).isEqualTo("début 2021");
  }

  @Test
  void jarChangesOneDateOfABundledLanguage(@TempDir Path jar) throws IOException {
    Labels french = with(jar, "fr", "date.season.2 = l’été {year}");
    assertThat(french.date(ImpreciseDate.parse("2021-22"))).isEqualTo("l’été 2021");
    assertThat(french.date(ImpreciseDate.parse("2020-02"))).isEqualTo("février 2020");
  }

  private static Labels with(Path jar, String language, String words) throws IOException {
    Path folder = Files.createDirectories(jar.resolve("META-INF/territoires"));
    Files.writeString(folder.resolve("labels_" + language + ".properties"), words);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, Labels.class.getClassLoader())) {
      return Labels.of(Locale.forLanguageTag(language), loader);
    }
  }
}
