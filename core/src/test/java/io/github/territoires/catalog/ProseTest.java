package io.github.territoires.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void hasTheSameKeysInBothLanguages() throws IOException {
    assertThat(keys("prose_en.properties")).isEqualTo(keys("prose_fr.properties"));
  }

  /** Each text stands in the programme, so that none is kept for nothing. */
  @Test
  void isUsedWhole() throws IOException {
    String everything = everything();
    Properties french = load("prose_fr.properties");
    assertThat(french.stringPropertyNames())
        .allSatisfy(key -> assertThat(everything).contains(french.getProperty(key)));
  }

  /** Typed apostrophes stand in official wordings only, which are taken over as they are. */
  @Test
  void isSetWithFrenchTypography() throws IOException {
    Properties french = load("prose_fr.properties");
    Set<String> typed =
        french.stringPropertyNames().stream()
            .filter(key -> french.getProperty(key).contains("'"))
            .collect(Collectors.toSet());
    assertThat(typed)
        .containsExactlyInAnyOrder(
            "programme.name",
            "limoges.headline",
            "source.page-limoges-metropole",
            "limoges.challenge.1",
            "limoges.challenge.3",
            "limoges.challenge.5",
            "electronics.title",
            "electronics.former");
  }

  /** A break before a colon or a closing guillemet would be a defect of typesetting. */
  @Test
  void breaksNoLineBeforePunctuation() throws IOException {
    Properties french = load("prose_fr.properties");
    assertThat(french.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(french.getProperty(key)).as(key).doesNotContainPattern(" [:;!?»]|« "));
  }

  private static String everything() {
    var programme = Catalog.bundled();
    return Stream.of(
            programme.name(),
            programme.notice(),
            programme.sources(),
            programme.organisations(),
            programme.phases(),
            programme.governance(),
            programme.territories())
        .map(Object::toString)
        .collect(Collectors.joining());
  }

  private static Set<String> keys(String file) throws IOException {
    return load(file).stringPropertyNames();
  }

  private static Properties load(String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Catalog.class.getResourceAsStream(file))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
