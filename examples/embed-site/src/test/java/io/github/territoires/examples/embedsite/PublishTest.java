package io.github.territoires.examples.embedsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PublishTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void writesThePageInBothLanguagesAndTheDocument() throws IOException {
    int exit =
        run("publish", "--out", folder.toString(), "--base-url", "https://partner.example/ti/");

    assertThat(exit).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            "325 written, 0 unchanged, 0 removed: " + folder.resolve("index.html") + "\n");
    assertThat(files())
        .hasSize(326)
        .contains(
            "manifest.json",
            ".htaccess",
            "_headers",
            "nginx.conf.example",
            "index.html",
            "assets/v1/ti.css",
            "data/v1/programme.json",
            "data/v1/programme.schema.json",
            "data/v1/territories.geojson",
            "data/v1/territories.ndjson",
            "data/v1/projects.ndjson",
            "data/v1/phase-1.jsonld",
            "data/v1/phase-1/ti-7507.jsonld",
            "data/v1/phase-1/ti-7507/cite-de-la-ceramique.jsonld",
            "data/v1/phase-1/ti-7507/traitement-de-surface.jsonld",
            "data/v1/phase-1/ti-7507/electronique-photonique-hyperfrequences.jsonld",
            "data/v1/phase-2.jsonld",
            "data/v1/phase-2/ti-7511.jsonld",
            "fragment/v1/phase-1/ti-7507/page.fr.html",
            "fragment/v1/phase-1/ti-7507/page.en.html",
            "embed/v1/phase-1/ti-7507/page.fr.html",
            "embed/v1/phase-1/ti-7507/page.en.html",
            "fragment/v1/phase-1/ti-7507/governance.fr.html",
            "embed/v1/phase-1/ti-7507/cite-de-la-ceramique/project.en.html",
            "embed/v1/phase-2/directory.fr.html",
            "element/v1/phase-1/ti-7507/projects.fr.html",
            "oembed/v1/phase-1/ti-7507/projects.fr.json",
            "oembed/v1/phase-1/ti-7507/projects.en.xml",
            "assets/v1/embed.js",
            "gallery/phase-1/ti-7507.fr.html",
            "sitemap.xml",
            "guide.fr.html",
            "page/v1/phase-1/ti-7507/index.fr.html");
  }

  /** Each JVM iterates over unordered maps and sets as it likes; no file may show that. */
  @Test
  void writesTheSameBytesInEveryProcess() throws Exception {
    run("publish", "--out", folder.toString());
    for (int i = 0; i < 4; i++) {
      assertThat(runProcess()).startsWith("0 written, 162 unchanged, 0 removed: ");
    }
  }

  private String runProcess() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EmbedSite.class.getName(),
                "publish",
                "--out",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void keepsForeignFilesOnlyWhenTold() throws IOException {
    Files.createDirectories(folder.resolve("site/.git"));
    Path head = Files.writeString(folder.resolve("site/.git/HEAD"), "mine");

    assertThat(run("publish", "--out", folder.resolve("site").toString())).isOne();
    assertThat(err.toString()).contains(".git/HEAD");
    assertThat(run("publish", "--out", folder.resolve("site").toString(), "--keep-foreign-files"))
        .isZero();
    assertThat(head).hasContent("mine");
  }

  @Test
  void saysInOneSentenceWhatWentWrong() throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));

    assertThat(run("publish", "--out", file.toString())).isOne();
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(file.toAbsolutePath() + " is not a folder\n");
    assertThat(run("publish", "--base-url", "javascript:alert(1)")).isOne();
    assertThat(err.toString()).contains("web address 'javascript:alert(1)/' is not valid");
  }

  private int run(String... arguments) {
    CommandLine command = EmbedSite.commandLine();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }

  private Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList()
          .stream();
    }
  }
}
