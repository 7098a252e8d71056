package io.github.territoires.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conditions stand as the Unicode CLDR has them, without its samples. */
class PluralRulesTest {
  private static final Map<String, Map<String, String>> CLDR =
      Map.of(
          "fr", Map.of("one", "i = 0,1", "many", "e = 0 and i != 0 and i % 1000000 = 0 and v = 0"),
          "en", Map.of("one", "i = 1 and v = 0"),
          "de", Map.of("one", "i = 1 and v = 0"),
          "ja", Map.of(),
          "pl",
              Map.of(
                  "one", "i = 1 and v = 0",
                  "few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
                  "many",
                      "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9"
                          + " or v = 0 and i % 100 = 12..14"),
          "br",
              Map.of(
                  "one", "n % 10 = 1 and n % 100 != 11,71,91",
                  "two", "n % 10 = 2 and n % 100 != 12,72,92",
                  "few", "n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99",
                  "many", "n != 0 and n % 1000000 = 0"),
          "ar",
              Map.of(
                  "zero", "n = 0",
                  "one", "n = 1",
                  "two", "n = 2",
                  "few", "n % 100 = 3..10",
                  "many", "n % 100 = 11..99"));

  @ParameterizedTest
  @CsvSource({
    "fr, one,   0 1",
    "fr, many,  1000000 3000000",
    "fr, other, 2 17 100 1000001",
    "en, one,   1",
    "en, other, 0 2 11 21 1000000",
    "de, one,   1",
    "de, other, 0 2 101",
    "ja, other, 0 1 2 1000000",
    "pl, one,   1",
    "pl, few,   2 3 4 22 24 102 1003",
    "pl, many,  0 5 11 12 13 14 21 25 100 112 1000000",
    "br, one,   1 21 101",
    "br, two,   2 22 82 102",
    "br, few,   3 4 9 23 103 109",
    "br, many,  1000000",
    "br, other, 0 5 11 12 13 71 72 79 92 99 100",
    "ar, zero,  0",
    "ar, two,   2",
    "ar, few,   3 10 103 110",
    "ar, many,  11 99 111",
    "ar, other, 100 102 200",
  })
  void numberTakesTheFormOfTheLanguage(String language, String form, String numbers) {
    for (String number : numbers.split(" ", -1)) {
      assertThat(rules(language).form(Long.parseLong(number))).as(number).isEqualTo(form);
    }
  }

  @Test
  void bundledLanguagesAgreeWithTheCldrWhereNobodyCountsMillions() {
    for (String language : new String[] {"fr", "en"}) {
      PluralRules bundled =
          new PluralRules(LabelFiles.read(language, Words.class.getClassLoader()));
      LongStream.range(0, 1000)
          .forEach(n -> assertThat(bundled.form(n)).isEqualTo(rules(language).form(n)));
    }
  }

  @Test
  void numberBelowZeroTakesTheFormOfItsAmount() {
    assertThat(rules("pl").form(-3)).isEqualTo("few");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "n", "n = ", "x = 1", "n % 0 = 1", "n = 1 or", "n = 1 and n"})
  void conditionThatIsNoneIsRefused(String condition) {
    assertThatThrownBy(() -> PluralRule.parse(condition))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be a condition such as n % 10 = 2..4,9");
  }

  @Test
  void wordsOfAnotherLanguageKeepItsForms(@TempDir Path jar) throws IOException {
    write(jar, "fr", "number.plural.one = n = 0..1\nx.one = {n} jour\nx.other = {n} jours");
    write(jar, "en", "number.plural.one = n = 1");
    write(jar, "ja", "x.other = {n}日");
    write(
        jar,
        "pl",
        """
        number.plural.one = n = 1
        number.plural.few = n % 10 = 2..4 and n % 100 != 12..14
        x.one = {n} dzień
        x.few = {n} dni robocze
        x.other = {n} dni
        """);
    assertThat(days(jar, "en", 0)).as("French words, French form").isEqualTo("0 jour");
    assertThat(days(jar, "ja", 1)).as("one form alone").isEqualTo("1日");
    assertThat(days(jar, "pl", 1)).isEqualTo("1 dzień");
    assertThat(days(jar, "pl", 23)).isEqualTo("23 dni robocze");
    assertThat(days(jar, "pl", 12)).isEqualTo("12 dni");
  }

  private static PluralRules rules(String language) {
    return new PluralRules(
        CLDR.get(language).entrySet().stream()
            .collect(
                Collectors.toMap(form -> PluralRules.PREFIX + form.getKey(), Map.Entry::getValue)));
  }

  private static void write(Path jar, String language, String words) throws IOException {
    Files.writeString(
        Files.createDirectories(jar.resolve("META-INF/territoires"))
            .resolve("labels_" + language + ".properties"),
        words);
  }

  private static String days(Path jar, String language, long n) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      return Labels.of(Locale.forLanguageTag(language), loader).plural("x", n);
    }
  }
}
