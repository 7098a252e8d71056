package io.github.territoires.examples.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README shows code that stands in a file of this module, and names files that are there. */
class MarkdownReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```[a-z]+\\R(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

  @Test
  void showsCodeAsItIs() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.add(Files.readString(file));
      }
    }
    assertThat(found(BLOCK))
        .hasSize(3)
        .allSatisfy(block -> assertThat(sources).anyMatch(source -> source.contains(block)));
  }

  @Test
  void namesFilesThatAreThere() throws IOException {
    assertThat(found(LINK))
        .hasSize(4)
        .allSatisfy(file -> assertThat(Path.of(file)).isRegularFile());
  }

  private static List<String> found(Pattern pattern) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    return pattern.matcher(readme).results().map((MatchResult one) -> one.group(1)).toList();
  }
}
