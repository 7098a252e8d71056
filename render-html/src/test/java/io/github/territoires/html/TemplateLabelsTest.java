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
  private static final Pattern LABEL = Pattern.compile("(?:label |labels\\.get\\()\"([^\"]+)\"");
  private static final Set<String> OF_CORE =
      Set.of("language.direction", "language.name", "sources.as-of");

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
    assertThat(used()).containsAll(keys("fr")).containsAll(keys("en"));
  }

  @Test
  void wordsThatAreUsedAreHereOrInCore() throws IOException {
    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      Labels labels = Labels.of(language);
      assertThat(used()).allSatisfy(key -> assertThat(labels.find(key)).as(key).isPresent());
    }
  }

  private static Set<String> keys(String language) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            RESOURCES.resolve("META-INF/territoires/labels_" + language + ".properties"))) {
      words.load(in);
    }
    return words.stringPropertyNames();
  }

  private static Set<String> used() throws IOException {
    StringBuilder templates = new StringBuilder();
    try (Stream<Path> files =
        Files.list(RESOURCES.resolve("io/github/territoires/html/internal/templates"))) {
      for (Path file : files.toList()) {
        templates.append(Files.readString(file));
      }
    }
    templates.append(
        Files.readString(Path.of("src/main/java/io/github/territoires/html/HtmlContributor.java")));
    return LABEL
        .matcher(templates)
        .results()
        .map(label -> label.group(1))
        .filter(label -> !OF_CORE.contains(label))
        .collect(Collectors.toSet());
  }
}
