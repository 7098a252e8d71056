package io.github.territoires.json.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.validation.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each finding has a sentence in French and in English, made of the same details. */
class MessagesTest {
  private static final Pattern DETAIL = Pattern.compile("\\{[^}]*}");

  @Test
  void bothLanguagesSayTheSameOfTheSame() throws IOException {
    Properties french = messages("fr");
    Properties english = messages("en");
    assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : french.stringPropertyNames()) {
      assertThat(details(french.getProperty(key)))
          .as(key)
          .containsExactlyInAnyOrder(details(english.getProperty(key)));
    }
  }

  @Test
  void eachRuleHasASentence() throws IOException, IllegalAccessException {
    Properties english = messages("en");
    for (Field field : Rules.class.getDeclaredFields()) {
      if (field.getType() == Rule.class && Modifier.isStatic(field.getModifiers())) {
        assertThat(english.stringPropertyNames()).contains(((Rule) field.get(null)).code());
      }
    }
  }

  /** French puts a blank that does not break before double marks and inside quotation marks. */
  @Test
  void frenchKeepsItsMarksOnTheLine() throws IOException {
    Properties french = messages("fr");
    for (String key : french.stringPropertyNames()) {
      assertThat(french.getProperty(key)).as(key).doesNotContainPattern("« | [»:;?!]");
    }
  }

  private static String[] details(String sentence) {
    return DETAIL.matcher(sentence).results().map(found -> found.group()).toArray(String[]::new);
  }

  private static Properties messages(String language) throws IOException {
    Properties messages = new Properties();
    String file = "messages_" + language + ".properties";
    try (InputStream in = Rules.class.getResourceAsStream(file)) {
      messages.load(
          new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
    }
    return messages;
  }
}
