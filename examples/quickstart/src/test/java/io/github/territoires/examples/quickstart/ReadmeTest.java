package io.github.territoires.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the code of the README, just as it stands there. */
class ReadmeTest {
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Pattern ADDRESS = Pattern.compile("https://partner\\.example/ti/([^\"]+)\"");

  @TempDir Path folder;

  @Test
  void listsTheProjectsAsShown() throws IOException {
    String shown = blocks("text").get(0);
    assertThat(run(0)).isEqualToNormalizingNewlines(shown);
  }

  @Test
  void writesAndValidates() throws IOException {
    assertThat(run(1)).isEqualToNormalizingNewlines("true\n");
  }

  @Test
  void rendersThePage() throws IOException {
    assertThat(run(2)).isEqualToNormalizingNewlines("true\n");
  }

  @Test
  void readsATable() throws IOException {
    assertThat(run(3)).isEqualToNormalizingNewlines("1250000 EUR\n");
  }

  @Test
  void mergesAnOfficialFile() throws IOException {
    assertThat(run(4)).isEqualToNormalizingNewlines("Bretagne\n2\n");
  }

  @Test
  void publishesTheContributedFileAndWhatTheSnippetNames() throws IOException {
    run(5);
    Path site = folder.resolve("site");
    assertThat(site.resolve("titles/v1/titles.txt")).content().startsWith("Cité de la Céramique\n");
    String snippet = blocks("html").get(0);
    List<String> named =
        ADDRESS.matcher(snippet).results().map(address -> address.group(1)).toList();
    assertThat(named)
        .isNotEmpty()
        .allSatisfy(path -> assertThat(site.resolve(path)).isRegularFile());
  }

  @Test
  void hasNoCodeThatIsNotRunHere() throws IOException {
    assertThat(blocks("java")).hasSize(6);
  }

  private String run(int block) throws IOException {
    return new Snippet(blocks("java").get(block)).runIn(folder);
  }

  private static List<String> blocks(String language) throws IOException {
    Pattern fence = Pattern.compile("(?ms)^```" + language + "\\R(.*?)^```$");
    String readme = Files.readString(README);
    return fence.matcher(readme).results().map(block -> block.group(1)).toList();
  }
}
