package io.github.territoires.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the labels files to each other, to the code and to the typography of French. */
class LabelFilesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");
  private static final Pattern FORM = Pattern.compile("\\.(one|other)$");
  private static final Pattern EXTENT =
      Pattern.compile("\\.(term|none|unknown|open|selection\\.(one|other))$");
  private static final Pattern CODE = Pattern.compile("\\.[A-Za-z0-9-]+(\\.(one|other))?$");

  private final Map<String, String> french = read("fr");
  private final Map<String, String> english = read("en");

  @Test
  void languagesHaveTheSameKeys() {
    assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(french.keySet()));
  }

  @Test
  void languagesHaveTheSamePlaceholders() {
    french.forEach(
        (key, words) ->
            assertThat(placeholders(english.get(key))).as(key).isEqualTo(placeholders(words)));
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    String code;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      code =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(LabelFilesTest::text)
              .collect(Collectors.joining());
    }
    for (String key : french.keySet()) {
      assertThat(
              Stream.of(
                  key,
                  FORM.matcher(key).replaceFirst(""),
                  EXTENT.matcher(key).replaceFirst(""),
                  CODE.matcher(key).replaceFirst(""),
                  CODE.matcher(key).replaceFirst(".")))
          .as(key)
          .anyMatch(used -> code.contains('"' + used + '"'));
    }
  }

  @Test
  void frenchIsTypesetAsFrench() {
    french.forEach(
        (key, words) -> {
          assertThat(words).as(key).doesNotContain("'", "\"", "...");
          assertThat(words).as(key).doesNotContainPattern("(?<![\\u00A0\\u202F]):");
          assertThat(words).as(key).doesNotContainPattern("(?<![\\u00A0\\u202F])[;!?»]");
          assertThat(words).as(key).doesNotContainPattern("«(?![\\u00A0\\u202F])");
        });
  }

  private static Map<String, String> read(String language) {
    return LabelFiles.read(language, LabelFilesTest.class.getClassLoader());
  }

  private static Set<String> placeholders(String words) {
    return PLACEHOLDER.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
