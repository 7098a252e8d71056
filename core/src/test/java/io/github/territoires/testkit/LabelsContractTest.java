package io.github.territoires.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.model.ImpreciseDate;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract finds labels files that break it, each in one way. */
class LabelsContractTest {
  private static final String RULES =
      "number.plural.one = n = 1\nnumber.plural.few = n % 10 = 2..4 and n % 100 != 12..14\n";
  private static final String KEPT =
      RULES
          + """
          countdown.title = Odliczanie
          countdown.until = do {date}
          countdown.days.one = jutro
          countdown.days.few = za {n} dni
          countdown.days.other = za {n} dni
          """;

  @TempDir private Path folder;

  @BeforeEach
  void writeFrench() throws IOException {
    write(
        "fr",
        """
        number.plural.one = n = 0..1
        countdown.title = Compte à rebours
        countdown.until = jusqu’au {date}
        countdown.days.one = dans {n} jour
        countdown.days.other = dans {n} jours
        """);
  }

  @Test
  void passesALanguageThatKeepsIt() throws IOException {
    write("pl", KEPT);
    assertThatCode(
            () -> {
              LabelsContract polish = contract("pl", "countdown.");
              polish.filesCanBeReadAndHaveNoKeyTwice();
              polish.hasEveryKeyThatFrenchHas();
              polish.hasThePlaceholdersThatFrenchHas();
              polish.hasARuleForEveryForm();
              polish.hasEveryPatternForDates();
              polish.writesDatesInFullAndApart();
              polish.frenchIsTypesetAsFrench();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void passesAFileThatAnEditorMarkedAsUtf8() throws IOException {
    write(
        "pl", "\uFEFFcountdown.title = Odliczanie\n" + KEPT.replaceFirst("countdown.title.*", ""));
    assertThatCode(contract("pl")::hasEveryKeyThatFrenchHas).doesNotThrowAnyException();
  }

  @Test
  void findsEveryMissingKeyAtOnce() throws IOException {
    write("pl", RULES + "countdown.days.one = jutro\ncountdown.days.other = {n}");
    finds(
        contract("pl")::hasEveryKeyThatFrenchHas,
        "countdown.days.few",
        "countdown.title",
        "countdown.until");
  }

  @Test
  void asksForNoFormThatTheLanguageLacks() throws IOException {
    write("ja", "countdown.title = A\ncountdown.until = {date}\ncountdown.days.other = {n}");
    assertThatCode(contract("ja")::hasEveryKeyThatFrenchHas).doesNotThrowAnyException();
  }

  @Test
  void findsThatThereIsNoFrench() throws IOException {
    Files.delete(file("fr"));
    write("pl", KEPT);
    finds(contract("pl")::hasEveryKeyThatFrenchHas, "words in French");
  }

  @ParameterizedTest
  @CsvSource({
    "countdown.title, {date} Odliczanie",
    "countdown.until, do {data}",
    "countdown.until, do",
    "countdown.days.few, za dni",
    "countdown.days.one, za {m} dni"
  })
  void findsOtherPlaceholders(String key, String words) throws IOException {
    write("pl", KEPT.replaceFirst(key + " = .*", key + " = " + words.replace("{", "\\{")));
    finds(contract("pl")::hasThePlaceholdersThatFrenchHas, key + " = " + words);
  }

  @Test
  void findsAFileThatIsNotUtf8() throws IOException {
    write("pl", "countdown.title = Ó", StandardCharsets.ISO_8859_1);
    finds(contract("pl")::filesCanBeReadAndHaveNoKeyTwice, "labels_pl.properties is not UTF-8");
  }

  @Test
  void findsAKeyThatStandsTwice() throws IOException {
    write("pl", KEPT + "countdown.title = Zegar");
    finds(
        contract("pl")::filesCanBeReadAndHaveNoKeyTwice,
        "labels_pl.properties has the key countdown.title twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"do {date", "\\u01g0", "do date}"})
  void findsWordsThatCannotBeRead(String words) throws IOException {
    write("pl", "countdown.until = " + words);
    finds(contract("pl")::filesCanBeReadAndHaveNoKeyTwice, "labels_pl.properties");
  }

  @Test
  void findsAFormWithoutARule() throws IOException {
    write("pl", KEPT.replace("number.plural.few", "number.plural.two"));
    finds(contract("pl")::hasARuleForEveryForm, "countdown.days.few");
  }

  @Test
  void findsEveryMissingPatternForDates() throws IOException {
    write("pl", KEPT);
    finds(contract("pl")::hasEveryPatternForDates, "date.day.first", "date.from.part.3");
  }

  @ParameterizedTest
  @CsvSource({
    "season.2, lato {yaer},      unknown name",
    "season.2, lato,             lost a number",
    "day,      {month} {year},   lost a number",
    "season.2, autumn {year},    as another date is",
    "interval.years, od {start}, lost a number",
    "uncertain, {date},          as another date is"
  })
  void findsAPatternThatLosesADate(String key, String pattern, String fault) throws IOException {
    Properties patterns = englishPatterns();
    patterns.setProperty(key, pattern);
    StringBuilder words = new StringBuilder();
    patterns.forEach((name, value) -> words.append("date." + name + " = " + value + "\n"));
    write("pl", words.toString());
    finds(contract("pl")::writesDatesInFullAndApart, fault);
  }

  @Test
  void asksForEveryPatternThatThereIs() throws IOException {
    assertThat(DateSamples.keys())
        .containsExactlyInAnyOrderElementsOf(englishPatterns().stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"l'axe", "Lieu:", "«Lieu»", "Pourquoi?", "à suivre...", "Pourquoi ?"})
  void findsFrenchThatIsNotTypesetSo(String words) throws IOException {
    write("fr", "countdown.title = " + words);
    finds(contract("fr")::frenchIsTypesetAsFrench, "countdown.title = " + words);
  }

  @Test
  void findsAKeyOfTwoJarsThatSayDifferentThings() throws IOException {
    write("pl", KEPT);
    write("pl-PL", "countdown.title = Inaczej");
    URL jar = folder.toUri().toURL();
    Path other = Files.createDirectories(folder.resolve("other"));
    URLClassLoader same = new URLClassLoader(new URL[] {jar, jar(other, KEPT)}, null);
    assertThatCode(contract("pl-PL", "", same)::filesCanBeReadAndHaveNoKeyTwice)
        .doesNotThrowAnyException();

    String replaced = "countdown.title = Koniec";
    URLClassLoader different = new URLClassLoader(new URL[] {jar, jar(other, replaced)}, null);
    finds(
        contract("pl", "", different)::filesCanBeReadAndHaveNoKeyTwice,
        "countdown.title",
        "another jar");
  }

  private static URL jar(Path folder, String words) throws IOException {
    Path file = folder.resolve("META-INF/territoires/labels_pl.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
    return folder.toUri().toURL();
  }

  private static void finds(ThrowingCallable test, String... names) {
    assertThatThrownBy(test).isInstanceOf(AssertionError.class).hasMessageContainingAll(names);
  }

  private static Properties englishPatterns() throws IOException {
    Properties patterns = new Properties();
    try (InputStream in = ImpreciseDate.class.getResourceAsStream("dates_en.properties")) {
      patterns.load(in);
    }
    return patterns;
  }

  private LabelsContract contract(String language) throws IOException {
    return contract(language, "");
  }

  private LabelsContract contract(String language, String covered) throws IOException {
    return contract(
        language, covered, new URLClassLoader(new URL[] {folder.toUri().toURL()}, null));
  }

  private static LabelsContract contract(String language, String covered, ClassLoader loader) {
    return new LabelsContract() {
      @Override
      protected Locale language() {
        return Locale.forLanguageTag(language);
      }

      @Override
      protected ClassLoader loader() {
        return loader;
      }

      @Override
      protected boolean covers(String key) {
        return key.startsWith(covered);
      }
    };
  }

  private void write(String language, String words) throws IOException {
    write(language, words, StandardCharsets.UTF_8);
  }

  private void write(String language, String words, Charset charset) throws IOException {
    Files.createDirectories(file(language).getParent());
    Files.writeString(file(language), words, charset);
  }

  private Path file(String language) {
    return folder.resolve("META-INF/territoires/labels_" + language + ".properties");
  }
}
