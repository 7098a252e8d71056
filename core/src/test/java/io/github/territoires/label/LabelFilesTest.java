package io.github.territoires.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.testkit.LabelsContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Holds the labels files to the contract, to each other and to the code. */
class LabelFilesTest {
  private static final Pattern FORM = Pattern.compile("\\.(one|other)$");
  private static final Pattern EXTENT =
      Pattern.compile("\\.(term|none|unknown|open|selection\\.(one|other))$");
  private static final Pattern CODE = Pattern.compile("\\.[A-Za-z0-9-]+(\\.(one|other))?$");

  private final Map<String, String> french = read("fr");
  private final Map<String, String> english = read("en");

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
  void englishHasNoKeyOfItsOwn() {
    assertThat(english.keySet()).isSubsetOf(french.keySet());
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

  private static Map<String, String> read(String language) {
    return LabelFiles.read(language, LabelFilesTest.class.getClassLoader());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
