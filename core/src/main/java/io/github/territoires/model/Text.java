package io.github.territoires.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A text in one or more languages. Official wordings are French; translations are the publisher's.
 *
 * <pre>{@code
 * Text recruit = Text.french("recruter").with(Locale.ENGLISH, "recruit");
 * recruit.resolve(Locale.UK);     // Wording[words=recruit, language=en]
 * recruit.resolve(Locale.GERMAN); // Wording[words=recruter, language=fr]
 * }</pre>
 *
 * <p>A wording is never blank and holds neither lone surrogates nor control characters other than
 * tab and line feed.
 *
 * @param wordings the words by language; French first, then by language tag
 * @since 0.1
 */
public record Text(Map<Locale, String> wordings) {
  private static final Comparator<Locale> FRENCH_FIRST =
      Comparator.comparing(locale -> locale.equals(Locale.FRENCH) ? "" : locale.toLanguageTag());

  /** More languages than most texts come in. */
  private static final int FEW = 4;

  /**
   * A text resolved for a reader.
   *
   * @param words the words
   * @param language the language they are in, which may not be the one that was asked for
   */
  public record Wording(String words, Locale language) {
    /** Refuses missing words or a missing language. */
    public Wording {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(language, "language");
    }
  }

  /**
   * Copies the wordings; refuses an empty map, a locale without a language, two of one language
   * tag, and unwritable words.
   */
  public Text {
    Objects.requireNonNull(wordings, "wordings");
    if (wordings.isEmpty()) {
      throw new InvalidValueException("text", "", "at least one language");
    }
    Map<Locale, String> copy = new LinkedHashMap<>(FEW);
    for (Map.Entry<Locale, String> wording : ordered(wordings)) {
      Locale language = canonical(wording.getKey());
      if (language.getLanguage().isEmpty()) {
        throw new InvalidValueException(
            "language", wording.getKey().toString(), "a language tag such as fr");
      }
      String words = Objects.requireNonNull(wording.getValue(), "words");
      if (copy.put(language, Checks.text("text", words)) != null) {
        throw new InvalidValueException(
            "language", language.toLanguageTag(), "one wording for each language");
      }
    }
    wordings = Collections.unmodifiableMap(copy);
  }

  /** Returns the wordings as they come where they come in order, as they mostly do. */
  private static Iterable<Map.Entry<Locale, String>> ordered(Map<Locale, String> wordings) {
    Iterator<Locale> locales = wordings.keySet().iterator();
    Locale previous = locales.next();
    while (locales.hasNext()) {
      Locale next = locales.next();
      if (FRENCH_FIRST.compare(previous, next) > 0) {
        return wordings.entrySet().stream().sorted(Map.Entry.comparingByKey(FRENCH_FIRST)).toList();
      }
      previous = next;
    }
    return wordings.entrySet();
  }

  /** Returns the locale that its language tag means, which is another for a few. */
  private static Locale canonical(Locale locale) {
    return locale.equals(Locale.FRENCH) || locale.equals(Locale.ENGLISH)
        ? locale
        : Locale.forLanguageTag(locale.toLanguageTag());
  }

  /** Makes a text in one language. */
  public static Text of(Locale language, String words) {
    return new Text(Map.of(language, words));
  }

  /** Makes a text in French. */
  public static Text french(String words) {
    return of(Locale.FRENCH, words);
  }

  /** Returns this text with the words of one language added or replaced. */
  public Text with(Locale language, String words) {
    Map<Locale, String> more = new LinkedHashMap<>(wordings);
    more.put(language, words);
    return new Text(more);
  }

  /** Returns the words in exactly this language, if there are any. */
  public Optional<String> in(Locale language) {
    return Optional.ofNullable(wordings.get(language));
  }

  /**
   * Chooses the wording for a reader: the asked locale, else its language, else another locale of
   * that language; where there is none, likewise French; else the first there is.
   */
  public Wording resolve(Locale asked) {
    return exactly(asked)
        .or(() -> anyOf(asked.getLanguage()))
        .or(() -> anyOf(Locale.FRENCH.getLanguage()))
        .orElseGet(() -> wording(wordings.keySet().iterator().next()));
  }

  private Optional<Wording> exactly(Locale locale) {
    return in(locale).map(words -> new Wording(words, locale));
  }

  /** Finds the wording in a language wherever it is spoken, else in the first of its locales. */
  private Optional<Wording> anyOf(String language) {
    return exactly(Locale.forLanguageTag(language))
        .or(
            () ->
                wordings.keySet().stream()
                    .filter(locale -> locale.getLanguage().equals(language))
                    .findFirst()
                    .map(this::wording));
  }

  private Wording wording(Locale locale) {
    return new Wording(Objects.requireNonNull(wordings.get(locale)), locale);
  }

  /** Returns the wordings with their language tags, French first: {@code fr: recruter | en: …}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    wordings.forEach(
        (language, words) ->
            out.append(out.isEmpty() ? "" : " | ")
                .append(language.toLanguageTag())
                .append(": ")
                .append(words));
    return out.toString();
  }
}
