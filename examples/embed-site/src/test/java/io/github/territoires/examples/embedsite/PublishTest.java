package io.github.territoires.examples.embedsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTest {
  @TempDir Path folder;

  @Test
  void writesThePageInBothLanguagesAndTheDocument() throws IOException {
    Ran ran =
        Ran.of("publish", "--out", folder.toString(), "--base-url", "https://partner.example/ti/");

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo("346 written, 0 unchanged, 0 removed: " + folder.resolve("index.html") + "\n");
    assertThat(files())
        .hasSize(347)
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
            "data/v1/projects.csv",
            "data/v1/projects.schema.json",
            "data/v1/templates/projects.csv",
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
    publish(folder);
    for (int i = 0; i < 4; i++) {
      assertThat(runProcess()).startsWith("0 written, 183 unchanged, 0 removed: ");
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
                "--lang",
                "en",
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
    String site = folder.resolve("site").toString();
    Files.createDirectories(folder.resolve("site/.git"));
    Path head = Files.writeString(folder.resolve("site/.git/HEAD"), "mine");

    assertThat(Ran.of("publish", "--out", site).exit()).isOne();
    assertThat(Ran.of("publish", "--out", site, "--keep-foreign-files").exit()).isZero();
    assertThat(head).hasContent("mine");
  }

  @Test
  void laysDocumentsOverTheBundledProgrammeOrTakesThemAlone() throws IOException {
    Path ours =
        Files.writeString(
            folder.resolve("ours.json"),
            """
            {"formatVersion": "1.0",
             "territories": [{"id": "phase-1/ti-7507", "headline": {"fr": "Chez nous"}}]}
            """);
    Path site = folder.resolve("site");
    publish(site, "--in", ours.toString());
    assertThat(page(site, "phase-1/ti-7507")).contains("Chez nous", "Cité de la Céramique");

    publish(site, "--in", site.resolve("data/v1/programme.json").toString(), "--alone");
    assertThat(page(site, "phase-1/ti-7507")).contains("Chez nous", "Cité de la Céramique");

    Path alone =
        Files.writeString(
            folder.resolve("alone.json"),
            """
            {"formatVersion": "1.0", "name": {"fr": "Le nôtre"}, "asOf": "2025-01-01",
             "phases": [{"id": "phase-1", "name": {"fr": "Phase"}, "period": {"text": "2018-2022"}}],
             "territories": [{"id": "phase-1/ti-1", "name": {"fr": "Un seul"},
                              "introduction": {"fr": "Des mots."}}]}
            """);
    publish(folder.resolve("other"), "--in", alone.toString(), "--alone");
    assertThat(page(folder.resolve("other"), "phase-1/ti-1")).contains("Un seul");
    assertThat(folder.resolve("other/page/v1/phase-1/ti-7507")).doesNotExist();
  }

  @Test
  void looksAndSpeaksAsTold() throws IOException {
    Path css =
        Files.writeString(
            folder.resolve("house.css"), "--ti-accent: light-dark(#00507a, #82c7f0);");
    Path templates = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(templates.resolve("about.hbs"), "<p>À notre façon</p>\n");
    Path site = folder.resolve("site");
    publish(
        site,
        "--theme",
        css.toString(),
        "--templates",
        templates.toString(),
        "--heading-levels",
        "3,0",
        "--locale",
        "en",
        "--as-of",
        "2026-11-01");
    assertThat(site.resolve("assets/v1/ti.css"))
        .content()
        .contains("--ti-accent: light-dark(#00507a, #82c7f0);");
    assertThat(site.resolve("fragment/v1/phase-1/ti-7507/about.en.html"))
        .content()
        .contains("À notre façon");
    assertThat(site.resolve("fragment/v1/phase-1/ti-7507/about.en.h3.html"))
        .content()
        .contains("<h3");
    assertThat(site.resolve("fragment/v1/phase-1/ti-7507/about.en.h0.html")).exists();
    assertThat(site.resolve("index.fr.html")).doesNotExist();
    assertThat(site.resolve("index.html")).content().contains("1 November 2026");
  }

  @Test
  void namesNobodyWhenTold() throws IOException {
    Path ours =
        Files.writeString(
            folder.resolve("ours.json"),
            """
            {"formatVersion": "1.0",
             "territories": [{"id": "phase-1/ti-7507", "contract": {
               "signatories": {"extent": "selection", "items": [{"organisation": {"id": "limoges-metropole"},
                 "person": {"name": "Camille Personne", "function": {"fr": "présidence"},
                            "source": {"id": "%s"}}}]}}}]}
            """
                .formatted(Catalog.bundled().sources().get(0).id()));
    Path site = folder.resolve("site");
    publish(site, "--in", ours.toString());
    assertThat(page(site, "phase-1/ti-7507")).contains("Camille Personne");
    publish(site, "--in", ours.toString(), "--without-persons");
    for (String file : files().filter(one -> one.startsWith("site/")).toList()) {
      assertThat(Files.readString(folder.resolve(file))).as(file).doesNotContain("Camille");
    }
  }

  @Test
  void refusesToTakeTheAddressAwayUnlessTold() throws IOException {
    publish(folder, "--base-url", "https://partner.example/ti/");
    Ran ran = Ran.of("publish", "--out", folder.toString());
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith(
            folder
                + " was published for the address https://partner.example/ti/: give it again by"
                + " --base-url, or add --no-base-url to give it up.\n");
    assertThat(folder.resolve("sitemap.xml")).exists();
    publish(folder, "--no-base-url");
    assertThat(folder.resolve("sitemap.xml")).doesNotExist();
  }

  private static void publish(Path site, String... options) {
    List<String> arguments = new ArrayList<>(List.of("publish", "--out", site.toString()));
    arguments.addAll(List.of(options));
    Ran ran = Ran.of(arguments.toArray(String[]::new));
    assertThat(ran.exit()).as(ran.err()).isZero();
  }

  private static String page(Path site, String subject) throws IOException {
    return Files.readString(site.resolve("page/v1/" + subject + "/index.fr.html"));
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
