package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.label.Labels;
import io.github.territoires.testkit.LabelsContract;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Holds the words of this jar to the contract and to those who use them. */
class TemplateLabelsTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:label |labels(?:\\(\\))?\\s*\\.(?:get|plural|find)\\(|context\\.text\\()\"([^\"]+)\"");
  private static final Pattern SOURCE = Pattern.compile("\\.(hbs|java)$");
  private static final Pattern COMMENT = Pattern.compile("(?m)^ +\\*.*$");
  private static final Set<String> OF_CORE =
      Set.of("language.direction", "language.name", "sources.as-of", "agreement.signatories.term");

  @Nested
  class French extends LabelsContract {
    @Override
    protected Locale language() {
      return Locale.FRENCH;
    }
  }

  @Nested
  class English extends LabelsContract {
    @Override
    protected Locale language() {
      return Locale.ENGLISH;
    }
  }

  @Nested
  class German extends LabelsContract {
    @Override
    protected Locale language() {
      return Locale.GERMAN;
    }
  }

  @Test
  void bundledLanguagesHaveNoWordsThatAreNotUsed() throws IOException {
    Set<String> used = used();
    for (String language : List.of("fr", "en")) {
      assertThat(keys(language))
          .allMatch(
              key ->
                  used.contains(key) || used.contains(key.substring(0, key.lastIndexOf('.') + 1)),
              "is used, or begins as keys that are made of data");
    }
  }

  @Test
  void wordsThatAreUsedAreHereOrInCore() throws IOException {
    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      Labels labels = Labels.of(language);
      assertThat(used())
          .filteredOn(key -> !key.endsWith("."))
          .allSatisfy(
              key ->
                  assertThat(labels.find(key).or(() -> labels.find(key + ".other")))
                      .as(key)
                      .isPresent());
    }
  }

  private static Set<String> keys(String language) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            RESOURCES.resolve("META-INF/territoires/labels_" + language + ".properties"))) {
      words.load(in);
    }
    return words.stringPropertyNames().stream()
        .map(key -> key.replaceAll("\\.(one|other)$", ""))
        .collect(Collectors.toSet());
  }

  private static Set<String> used() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (Path folder : List.of(RESOURCES, Path.of("src/main/java"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(path -> SOURCE.matcher(path.toString()).find()).toList()) {
          sources.append(COMMENT.matcher(Files.readString(file)).replaceAll(""));
        }
      }
    }
    return LABEL
        .matcher(sources)
        .results()
        .map(label -> label.group(1))
        .filter(label -> !OF_CORE.contains(label))
        .collect(Collectors.toSet());
  }
}
