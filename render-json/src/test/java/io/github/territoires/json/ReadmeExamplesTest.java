package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Text;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries what the README shows to people who write no Java. */
class ReadmeExamplesTest {
  @TempDir Path folder;

  @Test
  void thePartOfADocumentIsLaidOverTheBundledProgramme() throws IOException {
    String part = example("json");
    assertThat(part.lines().count()).isLessThanOrEqualTo(20);
    Programme ours = JsonReader.create().over(Catalog.bundled()).read(part);
    assertThat(ours.project(ProjectId.parse("phase-1/ti-7507/cite-de-la-ceramique")).title())
        .isEqualTo(Text.french("La Cité de la céramique"));
    assertThat(ours.projects()).hasSameSizeAs(Catalog.bundled().projects());
  }

  /** Runs with Node where it is found, and is skipped where it is not. */
  @Test
  void twentyLinesOfJavaScriptListProjectsWithPartiesAndDates() throws Exception {
    assumeTrue(isOnPath("node"), "skipped: there is no Node");
    Path script = folder.resolve("projects.mjs");
    Files.writeString(script, example("js"));
    Path document = folder.resolve("programme.json");
    Files.writeString(document, JsonRenderer.create().render(Catalog.bundled()));
    Process node =
        new ProcessBuilder("node", script.toString(), document.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor()).as(printed).isZero();
    assertThat(example("js").lines().filter(line -> !line.isBlank()).count())
        .isLessThanOrEqualTo(20);
    assertThat(printed.lines())
        .contains(
            "Centre de ressources pour le traitement de surface",
            "  carrier: Limoges Métropole",
            "  partner: Université de Limoges")
        .anyMatch(line -> line.contains("planned for été 2021"));
  }

  private static boolean isOnPath(String command) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
  }

  private static String example(String language) throws IOException {
    Pattern fence = Pattern.compile("(?ms)^```" + language + "\\R(.*?)^```$");
    List<String> blocks =
        fence
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }
}
