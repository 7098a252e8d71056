package io.github.territoires.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(french.money(Money.of(new BigDecimal("12.50"), "CHF"))).isEqualTo("12,50\u00A0CHF");
    assertThat(french.money(new BigDecimal("886200.0"), Currency.getInstance("EUR")))
        .isEqualTo("886\u202F200\u00A0€");
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
    Files.writeString(
        folder.resolve("labels_it.properties"), "sources.contact = Segnala un errore");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, Labels.class.getClassLoader())) {
      assertThat(Labels.of(Locale.FRENCH, loader).get("countdown.days"))
          .isEqualTo("journées à venir");
      assertThat(Labels.of(Locale.ITALY, loader).get("sources.contact"))
          .isEqualTo("Segnala un errore");
      assertThat(Labels.of(Locale.ITALY, loader).locale()).isEqualTo(Locale.ITALY);
      assertThat(Labels.of(Locale.ITALY, loader).locale("sources.contact")).isEqualTo(Locale.ITALY);
      assertThat(Labels.of(Locale.ITALY, loader).locale("countdown.days")).isEqualTo(Locale.FRENCH);
      assertThat(Labels.of(Locale.FRENCH, loader).get("sources.contact"))
          .isEqualTo("Signaler une erreur");
    }
  }

  @Test
  void languageBringsItsOwnDates(@TempDir Path jar) throws IOException {
    Labels italian =
        with(
            jar,
            "it",
            """
            date.day = {day} {month} {year}
            date.day.first = 1º {month} {year}
            date.month = {month} {year}
            date.month.1 = gennaio
            date.season.2 = estate {year}
            date.part.2 = metà {year}
            date.approximate = {date} circa
            date.year = {year}
            date.until.year = entro il {date}
            date.approximate.open = {date}, circa
            """);
    assertThat(italian.date(ImpreciseDate.parse("été 2021"))).isEqualTo("estate 2021");
    assertThat(italian.date(LocalDate.of(2020, 1, 23))).isEqualTo("23 gennaio 2020");
    assertThat(italian.date(LocalDate.of(2020, 1, 1))).isEqualTo("1º gennaio 2020");
    assertThat(italian.date(ImpreciseDate.parse("mi-2023"))).isEqualTo("metà 2023");
    assertThat(italian.date(ImpreciseDate.parse("2021-22~"))).isEqualTo("estate 2021 circa");
    assertThat(italian.date(ImpreciseDate.parse("../2026~"))).isEqualTo("entro il 2026, circa");
  }

  @Test
  void dateForWhichAPatternIsLackingMixesNoLanguages(@TempDir Path jar) throws IOException {
    Labels italian =
        with(jar, "it", "date.month = {month} {year}\ndate.day = {day} {month} {year}");
    assertThat(italian.date(ImpreciseDate.parse("2020-01"))).isEqualTo("janvier 2020");
    assertThat(italian.date(ImpreciseDate.parse("début 2021"))).isEqualTo("début 2021");
  }

  @Test
  void jarChangesOneDateOfABundledLanguage(@TempDir Path jar) throws IOException {
    Labels french = with(jar, "fr", "date.season.2 = l’été {year}");
    assertThat(french.date(ImpreciseDate.parse("2021-22"))).isEqualTo("l’été 2021");
    assertThat(french.date(ImpreciseDate.parse("2020-02"))).isEqualTo("février 2020");
  }

  @Test
  void localeFallsBackKeyByKey(@TempDir Path jar) throws IOException {
    write(jar, "pt", "sources.contact = Comunicar um erro\nsources.list = Fontes");
    write(jar, "zh", "sources.list = 来源\nsources.contact = 报告错误");
    write(jar, "zh-Hant", "sources.list = 來源");
    Labels brazilian = with(jar, "pt-BR", "sources.contact = Relatar um erro");
    assertThat(brazilian.get("sources.contact")).isEqualTo("Relatar um erro");
    assertThat(brazilian.get("sources.list")).isEqualTo("Fontes");
    assertThat(brazilian.get("sources.publisher")).isEqualTo("Publié par");
    assertThat(brazilian.locale()).isEqualTo(Locale.forLanguageTag("pt-BR"));
    Labels taiwanese = of(jar, "zh-Hant-TW-u-nu-hant");
    assertThat(taiwanese.get("sources.list")).isEqualTo("來源");
    assertThat(taiwanese.get("sources.contact")).isEqualTo("报告错误");
    assertThat(of(jar, "pt").get("sources.contact")).isEqualTo("Comunicar um erro");
  }

  @Test
  void firstOfTwoJarsCounts(@TempDir Path one, @TempDir Path other) throws IOException {
    write(one, "it", "countdown.days = giorni");
    write(other, "it", "countdown.days = giornate\ncountdown.hours = ore");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {one.toUri().toURL(), other.toUri().toURL()}, null)) {
      Labels italian = Labels.of(Locale.ITALIAN, loader);
      assertThat(italian.get("countdown.days")).isEqualTo("giorni");
      assertThat(italian.get("countdown.hours")).isEqualTo("ore");
    }
  }

  @Test
  void defaultLocalePlaysNoPart(@TempDir Path jar) throws IOException {
    Locale before = Locale.getDefault();
    try {
      for (String language : List.of("tr-TR", "en-US", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        Labels japanese = of(jar, "ja");
        assertThat(japanese.get("sources.contact")).isEqualTo("Signaler une erreur");
        assertThat(japanese.number(-1234)).isEqualTo("\u22121\u202F234");
        assertThat(japanese.date(ImpreciseDate.parse("2021-22~"))).isEqualTo("été 2021 environ");
        assertThat(of(jar, "tr").get("sources.list")).isEqualTo("Sources");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void manyAskedLocalesDoNotMakeLaterOnesSlow() {
    for (int i = 0; i < 200; i++) {
      Labels.of(Locale.forLanguageTag("en-" + (100 + i)));
    }
    Locale last = Locale.forLanguageTag("en-ZW");
    assertThat(Labels.of(last)).isSameAs(Labels.of(last));
  }

  @Test
  void fileThatIsNotUtf8IsNamed(@TempDir Path jar) throws IOException {
    Files.write(file(jar, "it"), "sources.list = È".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> of(jar, "it"))
        .isInstanceOf(LabelFileException.class)
        .hasMessageContainingAll("labels_it.properties", "not UTF-8");
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstKey(@TempDir Path jar) throws IOException {
    assertThat(with(jar, "it", "\uFEFFsources.list = Fonti").get("sources.list"))
        .isEqualTo("Fonti");
  }

  @Test
  void malformedEscapeIsNamed(@TempDir Path jar) {
    assertThatThrownBy(() -> with(jar, "it", "sources.list = \\u00g0"))
        .isInstanceOf(LabelFileException.class)
        .hasMessageContainingAll("labels_it.properties", "four hexadecimal digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{n", "n}", "{}", "{n} {", "{a{n}}", "}{"})
  void malformedPlaceholderIsNamed(String word, @TempDir Path jar) {
    assertThatThrownBy(() -> with(jar, "it", "sources.list = Fonti\nsources.as-of = " + word))
        .isInstanceOf(LabelFileException.class)
        .hasMessageContainingAll("labels_it.properties", "sources.as-of", "'" + word + "'");
  }

  @Test
  void malformedPluralRuleIsNamed(@TempDir Path jar) {
    assertThatThrownBy(() -> with(jar, "it", "number.plural.one = 1"))
        .isInstanceOf(LabelFileException.class)
        .hasMessageContainingAll("labels_it.properties", "number.plural.one", "'1'");
  }

  private static Labels with(Path jar, String language, String words) throws IOException {
    write(jar, language, words);
    return of(jar, language);
  }

  private static void write(Path jar, String language, String words) throws IOException {
    Files.writeString(file(jar, language), words);
  }

  private static Path file(Path jar, String language) throws IOException {
    return Files.createDirectories(jar.resolve("META-INF/territoires"))
        .resolve("labels_" + language + ".properties");
  }

  private static Labels of(Path jar, String language) throws IOException {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, Labels.class.getClassLoader())) {
      return Labels.of(Locale.forLanguageTag(language), loader);
    }
  }
}
