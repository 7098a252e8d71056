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
        .contains(
            "ti-2024-09.geojson: 1 territory of phase-2, by the names of its columns or properties")
        .contains("README.md: not an official file of perimeters, passed over")
        .contains(" files per second)", "errors: 0, warnings: ", "report.json", "index.html");
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
    assertThat(report.at("/ignored/0/name").asString()).isEqualTo("README.md");
    assertThat(report.at("/ignored")).hasSize(1);
    assertThat(report.at("/counts/code-invalid").asInt()).isEqualTo(1);
    JsonNode finding = report.at("/findings/0");
    assertThat(finding.at("/code").asString()).isEqualTo("code-invalid");
    assertThat(finding.at("/file").asString()).isEqualTo("liste-ti-grpt-phase2.csv");
    assertThat(finding.at("/row").asInt()).isEqualTo(3);
    assertThat(finding.at("/column").asInt()).isEqualTo(3);
    assertThat(finding.at("/letter").asString()).isEqualTo("C");
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

    Ran unknown = run();
    assertThat(unknown.exit()).isOne();
    assertThat(unknown.out())
        .contains("liste.csv: 1 territory, of no known phase: left out", "errors: 1, ");
    assertThat(unknown.err())
        .contains("phase-unknown", "The site is published without what could not be read.")
        .doesNotContain("code-invalid");
    assertThat(report().at("/counts/phase-unknown").asInt()).isEqualTo(1);
    Ran told = run("--phase", "liste.csv=phase-1");
    assertThat(told.exit()).isZero();
    assertThat(told.out()).contains("liste.csv: 1 territory of phase-1, as was said");
    assertThat(site.resolve("fragment/v1/phase-1/directory.fr.html")).content().contains("Bastia");
  }

  @Test
  void aFileOfTheWrongPhaseSpoilsNoOther() throws IOException {
    Files.writeString(
        data.resolve("liste-ti-phase1.csv"),
        """
        id_ti;lib_ti;siren_groupement;lib_groupement;nature_juridique
        ti-7511;Limoges et Haute-Vienne;248719312;CU Limoges Métropole;CU
        """);

    Ran ran = run();

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(report().at("/counts/member-elsewhere").asInt()).isEqualTo(1);
    assertThat(report().at("/counts/phase-doubtful").asInt()).isEqualTo(1);
    assertThat(site.resolve("fragment/v1/phase-2/ti-5302/map.fr.html")).exists();
  }

  @Test
  void whatIsHiddenIsNotReadAndWhatLeadsOutIsNotFollowed() throws IOException {
    Path outside =
        Files.writeString(folder.resolve("liste-phase1.csv"), "id_ti;lib_ti\nti-9401;B\n");
    Files.createSymbolicLink(data.resolve("liste-phase1.csv"), outside);
    Files.createSymbolicLink(data.resolve("none.csv"), folder.resolve("nowhere"));
    Files.writeString(data.resolve("._liste-phase1.csv"), "id_ti;lib_ti\nti-9401;B\n");
    Files.createDirectory(data.resolve("old"));

    Ran ran = run();

    assertThat(ran.exit()).isOne();
    assertThat(ran.out())
        .contains("liste-phase1.csv: leads out of the folder, or nowhere: not followed")
        .contains("none.csv: leads out of the folder", "old: not an official file")
        .doesNotContain("._liste", "of phase-1");
    assertThat(ran.err()).contains("The site is published without what could not be read.");
    assertThat(report().at("/ignored")).hasSize(4);
  }

  @Test
  void namesOfFilesCannotMoveTheCursor() throws IOException {
    Files.writeString(
        data.resolve("liste\u001b[2J\u202e\u009b-phase1.csv"), "id_ti;lib_ti\nti-9401;Bastia\n");
    Files.writeString(data.resolve("a\u001b[2J\nb.txt"), "");

    Ran ran = run();

    assertThat(ran.out() + ran.err())
        .contains(
            "liste\ufffd[2J\ufffd\ufffd-phase1.csv: 1 territory", "a\ufffd[2J\ufffdb.txt: not")
        .doesNotContain("\u001b", "\u202e", "\u009b");
  }

  @Test
  void filesOfOthersAreLeftAloneOnlyIfAsked() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("mine.txt"), "mine");

    Ran refused = run();
    assertThat(refused.exit()).isOne();
    assertThat(refused.err())
        .contains("no publication wrote (mine.txt): take them away, or add --keep-foreign-files.");
    assertThat(run("--keep-foreign-files").exit()).isZero();
    assertThat(site.resolve("mine.txt")).content().isEqualTo("mine");
  }

  @Test
  void tooLittleMemoryIsSaidInASentence() {
    StringWriter err = new StringWriter();
    CommandLine command =
        National.commandLine()
            .setErr(new PrintWriter(err, true))
            .setExecutionStrategy(
                Failures.withinMemory(
                    arguments -> {
                      throw new OutOfMemoryError("Java heap space");
                    }));

    assertThat(command.execute("--data", data.toString())).isOne();
    assertThat(err.toString()).startsWith("The memory of ").contains("java -Xmx").hasLineCount(1);
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
    assertThat(missing.err().strip())
        .endsWith("nothing is not a folder that can be read.")
        .hasLineCount(1);
  }

  @Test
  void helpSaysWhatItTakes() {
    Ran ran = run("--help");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    assertThat(ran.out())
        .contains("--data=DIR", "--strict", "--phase=FILE=PHASE", "Exit codes:", "\n  1   ");
  }
}
