package io.github.territoires.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenDataMessagesTest {
  private static final Pattern NAME = Pattern.compile("\\{(#?\\w+)}");

  private static Properties load(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Rules.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }

  @Test
  void bothLanguagesSayTheSame() throws IOException {
    Properties french = load("messages_fr.properties");
    Properties english = load("messages_en.properties");

    assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : french.stringPropertyNames()) {
      assertThat(names(french, key)).as(key).isEqualTo(names(english, key));
      assertThat(french.getProperty(key))
          .as(key)
          .doesNotContain("'", "\"", " :", " ;", " ?", " !", "« ", " »");
    }
  }

  private static Set<String> names(Properties messages, String key) {
    return NAME.matcher(messages.getProperty(key))
        .results()
        .map((MatchResult name) -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
