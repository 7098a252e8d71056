package io.github.territoires.html.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refuses what would let data become markup. */
class TemplateLintTest {
  private static final Path TEMPLATES =
      Path.of("src/main/resources/io/github/territoires/html/internal/templates");

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void templateIsSafeAndAmongTheKnownNames(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".hbs", "");
    String template = Files.readString(file);
    assertThat(Layer.builtIn().toMap()).containsEntry(name, template);
    assertThatCode(() -> Lint.check(name, template)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>{{{x}}} | 4 | text that is not escaped",
        "<p>{{~{x}}} | 4 | text that is not escaped",
        "{{&x}} | 1 | text that is not escaped",
        "<script>x</script> | 1 | a script or a style sheet",
        "<SCRIPT src='x'> | 1 | a script or a style sheet",
        "<style>p{}</style> | 1 | a script or a style sheet",
        "<p onclick=\"x()\"> | 1 | an event handler",
        "<p id='a' OnMouseOver='x()'> | 1 | an event handler",
        "<p style=\"color: red\"> | 1 | a style of its own",
        "<a href=\"javascript:x()\"> | 10 | an address that is a script",
        "<p class={{x}}> | 1 | an attribute without quotes",
        "<a href=\"{{address}}\"> | 4 | an address that has not passed the policy",
        "<a href='{{address}}'> | 4 | an address that has not passed the policy",
        "<img src=\"/x/{{name}}\"> | 6 | an address that has not passed the policy",
        "<a href=\"{{#if x}}{{y}}{{/if}}\"> | 4 | an address that has not passed the policy"
      })
  void templateThatIsNotSafeIsRefusedWithItsPlace(String template, int column, String reason) {
    assertThatThrownBy(() -> Lint.check("t", "\n" + template))
        .hasMessageStartingWith("template t.hbs:2:" + column + ": " + reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"https://example.org/\">",
        "<a href=\"{{url address}}\" class=\"x {{y}}\">",
        "<a href=\"#{{anchor id}}\">",
        "<p>on = off, style = none</p>",
        "{{#heading 1 class=\"x\" id=(anchor \"x\")}}x{{/heading}}",
        "<p data-x=\"{{x}}\">"
      })
  void templateThatIsSafeIsNot(String template) {
    assertThatCode(() -> Lint.check("t", template)).doesNotThrowAnyException();
  }
}
