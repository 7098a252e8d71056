package io.github.territoires.html.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Refuses what would let data become markup. */
class TemplateLintTest {
  private static final Path TEMPLATES =
      Path.of("src/main/resources/io/github/territoires/html/internal/templates");

  private static final Pattern TAG = Pattern.compile("\\{\\{[^{}]*}}");
  private static final Pattern ATTRIBUTE = Pattern.compile("=\"[^\"]*\"");

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void templateIsSafe(Path file) throws IOException {
    String template = Files.readString(file);
    assertThat(template).doesNotContain("{{{", "{{&", "<script", "<style", "javascript:");
    assertThat(template).doesNotContainPattern("(?i)\\s(on[a-z]+|style)\\s*=");
    assertThat(ATTRIBUTE.matcher(TAG.matcher(template).replaceAll("x")).replaceAll(""))
        .as("unquoted attribute")
        .doesNotContain("=");
    assertThat(template)
        .as("address that has not passed the policy")
        .doesNotContainPattern("(href|src|action)=\"(?!#?\\{\\{(url|anchor) )");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void templateIsAmongTheKnownNames(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".hbs", "");
    assertThat(Templates.builtIn()).containsEntry(name, Files.readString(file));
  }
}
