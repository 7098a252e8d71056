package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.territoires.model.Text.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final Text RECRUIT =
      Text.of(Locale.GERMAN, "anwerben")
          .with(Locale.ENGLISH, "recruit")
          .with(Locale.FRENCH, "recruter")
          .with(Locale.CANADA_FRENCH, "embaucher");

  @Test
  void listsFrenchFirstAndTheOthersByTag() {
    assertThat(RECRUIT).hasToString("fr: recruter | de: anwerben | en: recruit | fr-CA: embaucher");
    assertThat(RECRUIT.wordings().keySet())
        .containsExactly(Locale.FRENCH, Locale.GERMAN, Locale.ENGLISH, Locale.CANADA_FRENCH);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, recruter, fr",
    "fr-CA, embaucher, fr-CA",
    "fr-BE, recruter, fr",
    "en-GB, recruit, en",
    "de-u-co-phonebk, anwerben, de",
    "it, recruter, fr",
    "und, recruter, fr"
  })
  void resolvesTheAskedLocaleThenItsLanguageThenFrench(
      String asked, String words, String language) {
    assertThat(RECRUIT.resolve(Locale.forLanguageTag(asked)))
        .isEqualTo(new Wording(words, Locale.forLanguageTag(language)));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, recruter, fr-FR",
    "fr-CA, recruter, fr-FR",
    "fr-FR, recruter, fr-FR",
    "en, recruit, en-GB",
    "en-US, recruit, en-GB",
    "it, recruter, fr-FR",
    "und, recruter, fr-FR"
  })
  void resolvesToAnyLocaleOfTheLanguage(String asked, String words, String language) {
    Text text =
        Text.of(Locale.GERMAN, "anwerben")
            .with(Locale.UK, "recruit")
            .with(Locale.FRANCE, "recruter");
    assertThat(text.resolve(Locale.forLanguageTag(asked)))
        .isEqualTo(new Wording(words, Locale.forLanguageTag(language)));
  }

  @Test
  void resolvesToWhatThereIsWhereFrenchIsLacking() {
    Text text = Text.of(Locale.GERMAN, "anwerben").with(Locale.ENGLISH, "recruit");
    assertThat(text.resolve(Locale.ITALIAN)).isEqualTo(new Wording("anwerben", Locale.GERMAN));
    assertThat(text.in(Locale.FRENCH)).isEmpty();
    assertThat(text.in(Locale.ENGLISH)).isEqualTo(Optional.of("recruit"));
    assertThat(text.in(Locale.UK)).isEmpty();
  }

  @Test
  void replacesTheWordsOfALanguageWithoutChangingTheFirstText() {
    Text first = Text.french("recruter");
    assertThat(first.with(Locale.FRENCH, "embaucher")).isEqualTo(Text.french("embaucher"));
    assertThat(first).isEqualTo(Text.french("recruter"));
  }

  @Test
  void keepsItsWordsWhenTheGivenMapChanges() {
    Map<Locale, String> given = new LinkedHashMap<>(Map.of(Locale.FRENCH, "recruter"));
    Text text = new Text(given);
    given.put(Locale.ENGLISH, "recruit");
    assertThat(text).isEqualTo(Text.french("recruter"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> text.wordings().put(Locale.ENGLISH, "recruit"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t\n",
        "\u00A0",
        "\u202F\u2009",
        "\u200B",
        "\uFEFF",
        "a\u0000",
        "a\r\nb",
        "a\u001B[0m",
        "a\u007F",
        "a\u0085",
        "\uD800",
        "a\uDC00\uD800b",
        "a\uD83D"
      })
  void refusesWordsThatAreBlankOrCannotBeWritten(String words) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Text.french(words))
        .withMessageStartingWith("text '")
        .withMessageContaining("is not valid: expected a text ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cité de la Céramique",
        " a\tb\n",
        "l’été\u00A0!",
        "\uD83D\uDE00",
        "日本",
        "<b>&\"'",
        "a\u00ADb"
      })
  void keepsWordsAsTheyAre(String words) {
    assertThat(Text.french(words).resolve(Locale.FRENCH).words()).isEqualTo(words);
  }

  @Test
  void refusesNoLanguageAtAll() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Text(Map.of()))
        .withMessage("text '' is not valid: expected at least one language");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Text.of(Locale.ROOT, "words"))
        .withMessage("language '' is not valid: expected a language tag such as fr");
  }

  @Test
  void refusesTwoWordingsOfOneLanguage() {
    Map<Locale, String> twice = new LinkedHashMap<>();
    twice.put(Locale.forLanguageTag("nn-NO"), "ein");
    twice.put(new Locale("no", "NO", "NY"), "to");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Text(twice))
        .withMessage("language 'nn-NO' is not valid: expected one wording for each language");
  }

  @Property
  void keepsOrRefusesAnyString(@ForAll("hostile") String words) {
    try {
      assertThat(Text.french(words).in(Locale.FRENCH)).isEqualTo(Optional.of(words));
      assertThat(words.chars())
          .anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
      assertThat(words).doesNotContainPattern("[\\p{Cc}\\p{Cs}&&[^\t\n]]");
    } catch (InvalidValueException refusal) {
      boolean writable = words.matches("(?s)[^\\p{Cc}\\p{Cs}]*");
      boolean blank = words.matches("(?s)[\\s\\p{Z}\\p{Cf}]*");
      assertThat(writable && !blank).as(refusal.getMessage()).isFalse();
    }
  }

  @Property
  void doesNotDependOnTheOrderInWhichLanguagesCome(@ForAll("tags") List<String> tags) {
    Text forwards = text(tags);
    List<String> reversed = new ArrayList<>(tags);
    Collections.reverse(reversed);
    Text backwards = text(reversed);
    assertThat(forwards).isEqualTo(backwards).hasSameHashCodeAs(backwards);
    assertThat(forwards).hasToString(backwards.toString());
    for (Locale locale : forwards.wordings().keySet()) {
      assertThat(forwards.resolve(locale).language()).isEqualTo(locale);
    }
  }

  /** The order and the refusals by their definition, whatever locales come in whatever order. */
  @Property
  void sortsAndConvertsAnyLanguages(@ForAll("locales") List<Locale> locales) {
    Map<Locale, String> given = new LinkedHashMap<>();
    locales.forEach(locale -> given.put(locale, "words in " + locale));
    List<Locale> sorted = new ArrayList<>(locales);
    sorted.sort(
        Comparator.comparing(
            locale -> locale.equals(Locale.FRENCH) ? "" : " " + locale.toLanguageTag()));
    List<Locale> languages =
        sorted.stream().map(locale -> Locale.forLanguageTag(locale.toLanguageTag())).toList();
    if (languages.stream().anyMatch(language -> language.getLanguage().isEmpty())
        || Set.copyOf(languages).size() < languages.size()) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Text(given))
          .withMessageStartingWith("language '");
    } else {
      Text text = new Text(given);
      assertThat(List.copyOf(text.wordings().keySet())).isEqualTo(languages);
      assertThat(List.copyOf(text.wordings().values()))
          .isEqualTo(sorted.stream().map(given::get).toList());
    }
  }

  private static Text text(List<String> tags) {
    Map<Locale, String> wordings = new LinkedHashMap<>();
    tags.forEach(tag -> wordings.put(Locale.forLanguageTag(tag), "words in " + tag));
    return new Text(wordings);
  }

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.strings();
  }

  @Provide
  Arbitrary<List<Locale>> locales() {
    return Arbitraries.of(
            Locale.FRENCH,
            Locale.ENGLISH,
            new Locale("en"),
            new Locale("fr"),
            Locale.FRANCE,
            Locale.UK,
            Locale.GERMAN,
            Locale.ROOT,
            new Locale("iw"),
            new Locale("he"),
            new Locale("nn", "NO"),
            new Locale("no", "NO", "NY"),
            new Locale("de", "DE", "x y"),
            Locale.forLanguageTag("de-u-co-phonebk"))
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<String>> tags() {
    return Arbitraries.of("fr", "en", "de", "fr-CA", "en-GB", "oc", "br", "zh-Hant-TW", "zh", "he")
        .list()
        .uniqueElements()
        .ofMinSize(1);
  }
}
