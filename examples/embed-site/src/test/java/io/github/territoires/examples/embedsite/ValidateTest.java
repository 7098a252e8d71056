package io.github.territoires.examples.embedsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateTest {
  /** On which a made-up date has passed, and the sources of the bundled programme are not old. */
  private static final String DAY = "2026-06-01";

  @TempDir Path folder;

  @Test
  void bundledProgrammeHasNoErrors() {
    Ran ran = Ran.of("validate", "--as-of", DAY);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("No errors, ").doesNotContain("[error]");
  }

  @Test
  void listsByTerritoryWhatIsToBeDone() throws IOException {
    Ran ran = Ran.of("validate", "--in", project("été 2021").toString(), "--as-of", DAY);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("Limoges Métropole – ELAN (phase-1/ti-7507)\n")
        .contains(
            "  [to do] Une halle: A planned date has passed, and the outcome is not known:"
                + " “le bâtiment”, summer 2021.\n      planned-date-passed  /territories/")
        .contains("This text is not given in every language (missing: en): “Une halle”.");
    String before =
        Ran.of("validate", "--in", project("été 2021").toString(), "--as-of", "2021-06-01").out();
    assertThat(before).doesNotContain("“le bâtiment”, summer");
    assertThat(Ran.of("validate", "--in", project("2030").toString(), "--locale", "fr").out())
        .doesNotContain("translation-missing");
  }

  @Test
  void sourcesGetOld() {
    assertThat(Ran.of("validate", "--as-of", DAY, "--stale-after", "P10Y").out())
        .doesNotContain("source-old");
    assertThat(Ran.of("validate", "--as-of", "2030-01-01", "--stale-after", "P18M").out())
        .contains("source-old");
  }

  @Test
  void errorsAreFoundAllAtOnceWithTheirPlaces() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ours.json"),
            """
            {"formatVersion": "1.0",
             "territories": [{"id": "phase-1/ti-7507", "presentedBy": "limoge", "regions": ["7x"]}]}
            """);
    Ran ran = Ran.of("validate", "--in", file.toString(), "--lang", "fr");
    assertThat(ran.exit()).isOne();
    assertThat(ran.out())
        .contains("ours.json\n  [erreur] ")
        .contains("ligne 2")
        .contains("erreurs, ");
    Ran published =
        Ran.of("publish", "--in", file.toString(), "--out", folder.toString() + "/site");
    assertThat(published.exit()).isOne();
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    Ran ran =
        Ran.of(
            "validate", "--in", project("été 2021").toString(), "--as-of", DAY, "--format", "json");
    JsonNode findings = JsonMapper.builder().build().readTree(ran.out());
    assertThat(findings)
        .anySatisfy(
            one -> {
              assertThat(one.get("code").asString()).isEqualTo("planned-date-passed");
              assertThat(one.get("owner").asString()).contains("phase-1/ti-7507");
              assertThat(one.get("record").asString()).isEqualTo("Une halle");
              assertThat(one.get("value").asString()).isEqualTo("été 2021");
              assertThat(one.get("pointer").asString()).startsWith("/territories/");
            });
  }

  @Test
  void csvOpensInASpreadsheetAndHoldsNoFormula() throws IOException {
    Path file = project("été 2021");
    Files.writeString(file, Files.readString(file).replace("Une halle", "=HYPERLINK(1)"));
    Ran ran =
        Ran.of(
            "validate", "--in", file.toString(), "--as-of", DAY, "--format", "csv", "--lang", "fr");
    List<String> lines = ran.out().lines().toList();
    assertThat(lines.get(0)).startsWith("\ufeffà qui;gravité;code;fiche;constat;valeur;fichier");
    assertThat(ran.out()).contains(";'=HYPERLINK(1);").doesNotContain(";=");
  }

  /** Writes a document that gives Limoges Métropole – ELAN a project with a planned date. */
  private Path project(String planned) throws IOException {
    return Files.writeString(
        folder.resolve("ours.json"),
        """
        {"formatVersion": "1.0",
         "territories": [{"id": "phase-1/ti-7507", "projects": {"extent": "selection", "items": [
           {"id": "phase-1/ti-7507/halle", "title": {"fr": "Une halle"},
            "milestones": [{"kind": "delivery", "concerns": {"fr": "le bâtiment"},
                            "planned": [{"date": {"text": "%s"}}]}]}]}}]}
        """
            .formatted(planned));
  }
}
