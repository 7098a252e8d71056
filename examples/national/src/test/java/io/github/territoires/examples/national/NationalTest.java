package io.github.territoires.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command, on small files of the official shapes. */
class NationalTest {
  private static final String GROUPINGS =
      """
      id_ti;lib_ti;siren_groupement;lib_groupement;nature_juridique
      ti-5302;Brest;242900314;Brest Métropole;METRO
      ti-5302;Brest;242900075;CC du Pays d’Iroise;CC
      ti-7507;Grand Châtellerault;248600413;CA Grand Châtellerault;CA
      """;
  private static final String OUTLINES =
      """
      {"type": "FeatureCollection", "features": [
      {"type": "Feature", "properties": {"id_territoire": "ti-5302", "lib_territoire": "Brest"},
       "geometry": {"type": "Polygon",
         "coordinates": [[[-4.5, 48.3], [-4.2, 48.5], [-4.5, 48.5], [-4.5, 48.3]]]}}]}
      """;

  @TempDir Path folder;

  private Path data = Path.of("");
  private Path site = Path.of("");

  /** What came of the command. */
  private record Ran(int exit, String out, String err) {}

  @BeforeEach
  void makeFiles() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    site = folder.resolve("site");
    Files.writeString(data.resolve("liste-ti-grpt-phase2.csv"), GROUPINGS);
    Files.writeString(data.resolve("ti-2024-09.geojson"), OUTLINES);
    Files.writeString(data.resolve("README.md"), "| id_ti | lib_ti |\n`id_ti`, `lib_ti`\n");
  }

  private Ran run(String... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        National.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    int exit =
        command.execute(
            Stream.concat(
                    Stream.of("--data", data.toString(), "--out", site.toString()), Stream.of(more))
                .toArray(String[]::new));
    return new Ran(exit, out.toString(), err.toString());
  }

  private JsonNode report() {
    return JsonMapper.shared().readTree(site.resolve("report.json"));
  }

  @Test
  void filesBecomeASite() throws IOException {
    Ran ran = run("--base-url", "https://partner.example/ti/");

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("liste-ti-grpt-phase2.csv: 2 territories of phase-2, by its name")
        .contains("ti-2024-09.geojson: 1 territories of phase-2, by the names of its columns")
        .contains(" files per second)", "errors: 0, warnings: ", "report.json", "index.html")
        .doesNotContain("README.md");
    for (String language : List.of("fr", "en")) {
      assertThat(
              Files.readString(site.resolve("page/v1/phase-2/ti-5302/index." + language + ".html")))
          .contains("Brest Métropole", "<svg");
      assertThat(
              Files.readString(site.resolve("fragment/v1/phase-2/directory." + language + ".html")))
          .contains("Bretagne", "Brest", "Grand Châtellerault");
      assertThat(site.resolve("fragment/v1/phase-2/national-map." + language + ".html"))
          .content()
          .contains("<path");
    }
    assertThat(site.resolve("data/v1/territories.geojson")).content().contains("[-4.2,48.5]");
  }

  @Test
  void theReportNamesFilesAndFindings() {
    run();

    JsonNode report = report();
    assertThat(report.at("/files/0/name").asString()).isEqualTo("liste-ti-grpt-phase2.csv");
    assertThat(report.at("/files/0/phase").asString()).isEqualTo("phase-2");
    assertThat(report.at("/files/0/evidence").asString()).isEqualTo("file_name");
    assertThat(report.at("/files/0/members").asInt()).isEqualTo(2);
    assertThat(report.at("/files/1/edition").asString()).isEqualTo("2024-09");
    assertThat(report.at("/files/1/outlines").asInt()).isEqualTo(1);
    assertThat(report.at("/counts/code-invalid").asInt()).isEqualTo(1);
    JsonNode finding = report.at("/findings/0");
    assertThat(finding.at("/code").asString()).isEqualTo("code-invalid");
    assertThat(finding.at("/file").asString()).isEqualTo("liste-ti-grpt-phase2.csv");
    assertThat(finding.at("/row").asInt()).isEqualTo(3);
    assertThat(finding.at("/column").asInt()).isEqualTo(3);
    assertThat(finding.at("/record").asString()).isEqualTo("ti-5302");
    assertThat(finding.at("/value").asString()).isEqualTo("CC du Pays d’Iroise (242900075)");
    assertThat(finding.at("/done").asString()).isEqualTo("left-out");
    assertThat(finding.at("/message/fr").asString()).contains("Ce passage est laissé de côté.");
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    run();
    byte[] first = Files.readAllBytes(site.resolve("report.json"));
    Ran again = run();

    assertThat(again.out()).contains("\n0 files written, ");
    assertThat(Files.readAllBytes(site.resolve("report.json"))).isEqualTo(first);
  }

  @Test
  void strictRefusesAFileOfWhichALineIsLost() {
    Ran ran = run("--strict");

    assertThat(ran.exit()).isOne();
    assertThat(ran.err()).contains("liste-ti-grpt-phase2.csv, row 3, column C");
    assertThat(site).doesNotExist();
  }

  @Test
  void aFileOfNoKnownPhaseIsLeftOutUnlessItIsTold() throws IOException {
    Files.writeString(data.resolve("liste.csv"), "id_ti;lib_ti\nti-9401;Bastia\n");

    assertThat(run().out()).contains("liste.csv: 1 territories, of no known phase: left out");
    assertThat(report().at("/counts/phase-unknown").asInt()).isEqualTo(1);
    assertThat(run("--phase", "liste.csv=phase-1").out())
        .contains("liste.csv: 1 territories of phase-1, as was said");
    assertThat(site.resolve("fragment/v1/phase-1/directory.fr.html")).content().contains("Bastia");
  }

  @Test
  void whatCannotBeIsSaidInASentence() throws IOException {
    assertThat(run("--phase", "liste.csv=phase-1").err())
        .contains("holds no official file liste.csv");
    assertThat(run("--phase", "ti-2024-09.geojson=Phase!").err()).contains("phase id 'Phase!'");
    assertThat(run("--locale", "xx").err()).contains("locale 'xx' has no labels");
    assertThat(run("--base-url", "ftp://x").err()).contains("ftp://x");
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Ran none = run();
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("holds no official file of perimeters");
    data = folder.resolve("nothing");
    Ran missing = run();
    assertThat(missing.exit()).isOne();
    assertThat(missing.err()).contains("nothing").doesNotContain("\tat ");
  }

  @Test
  void helpSaysWhatItTakes() {
    Ran ran = run("--help");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    assertThat(ran.out()).contains("--data=DIR", "--strict", "--phase=FILE=PHASE");
  }
}
