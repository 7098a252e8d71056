package io.github.territoires.examples.embedsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The languages to publish in, the main one first. */
final class Languages {
  @Option(names = "--locale", paramLabel = "TAG", split = ",", defaultValue = "fr,en")
  private List<String> tags = new ArrayList<>();

  List<Locale> locales() {
    return tags.stream().map(Locale::forLanguageTag).distinct().toList();
  }
}
