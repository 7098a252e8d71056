package io.github.territoires.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Programme;
import io.github.territoires.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

  @Test
  void hasTheSameKeysInBothLanguages() throws IOException {
    assertThat(keys("prose_en.properties")).isEqualTo(keys("prose_fr.properties"));
  }

  /** Each text stands in the programme, so that none is kept for nothing. */
  @ParameterizedTest
  @CsvSource({"fr, prose_fr.properties", "en, prose_en.properties"})
  void isUsedWhole(Locale language, String file) throws IOException {
    Set<String> used = new HashSet<>();
    collect(Catalog.bundled(), language, used);
    assertThat(load(file).values()).allSatisfy(words -> assertThat(used).contains((String) words));
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

  private static void collect(Object value, Locale language, Set<String> words) {
    if (value instanceof Text text) {
      text.in(language).ifPresent(words::add);
    } else if (value instanceof Programme programme) {
      Stream.of(
              programme.name(),
              programme.notice(),
              programme.sources(),
              programme.organisations(),
              programme.phases(),
              programme.governance(),
              programme.territories())
          .forEach(part -> collect(part, language, words));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> collect(present, language, words));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> collect(item, language, words));
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collect(read(component, value), language, words);
      }
    }
  }

  private static Object read(RecordComponent component, Object from) {
    try {
      return component.getAccessor().invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
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
