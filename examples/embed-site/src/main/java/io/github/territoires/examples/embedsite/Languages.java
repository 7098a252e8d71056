package io.github.territoires.examples.embedsite;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The languages to publish in, the main one first. */
final class Languages {
  static final String OPTION = "--locale";

  @Option(names = OPTION, paramLabel = "TAG", split = ",", defaultValue = "fr,en")
  private List<String> tags = new ArrayList<>();

  List<Locale> locales(Words words) {
    return tags.stream().map(tag -> locale(tag.strip(), words)).distinct().toList();
  }

  private static Locale locale(String tag, Words words) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      if (!locale.getLanguage().isEmpty()) {
        return locale;
      }
    } catch (IllformedLocaleException e) {
      throw new WrongOptionException(words.unfit(OPTION, tag));
    }
    throw new WrongOptionException(words.unfit(OPTION, tag));
  }
}
