package io.github.territoires.examples.embedsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that are given to a command. */
class InputTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Ran validate(Path... places) {
    String[] arguments = new String[places.length + 3];
    arguments[0] = "validate";
    arguments[1] = "--as-of";
    arguments[2] = "2026-06-01";
    for (int i = 0; i < places.length; i++) {
      arguments[i + 3] = places[i].toString();
    }
    return Ran.of(arguments);
  }

  @Test
  void whatLiesInAFolderIsRecognisedByItsContent() throws IOException {
    file(
        "z.txt",
        "{\"formatVersion\": \"1.0\", \"territories\": [{\"id\": \"phase-2/ti-1\","
            + " \"name\": {\"fr\": \"Ailleurs\"}}]}");
    file("a.dat", "territoire;id;titre\nphase-2/ti-1;four;Four\n");
    file("theme.css", ":root {}");
    file("LISEZMOI.md", "# Rien");
    file("p.schema.json", "{}");
    file(".DS_Store", "\0");
    file("photo.jpg", "\u00ff\u00d8");
    file("projets.xlsx", "PK\u0003\u0004");
    file("archives/vieux.csv", "x");

    Ran ran = validate(folder);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("“photo.jpg” is neither a document nor a table of a programme nor an official")
        .contains("“projets.xlsx” is a workbook")
        .contains("“archives” is neither")
        .doesNotContain("theme.css", "LISEZMOI", "schema", "DS_Store")
        .contains("a.dat, row 2");
  }

  @Test
  void theDataOfAPublicationIsAnInput() throws IOException {
    Ran.of("publish", "--out", folder.resolve("site").toString());

    Ran ran = validate(folder.resolve("site/data/v1"));

    assertThat(ran.out())
        .contains("“territories.geojson” is neither", "“projects.ndjson” is neither")
        .contains("No errors")
        .doesNotContain("projects.csv");
  }

  @Test
  void aFileThatBearsTheNameOfATableMustBeOne() throws IOException {
    file("projects.csv", "territoire;id;titre\nphase-2/ti-7511;four;Four\n");
    file("fundings.csv", "");
    file("package.json", "{\"name\": \"x\"}");

    assertThat(validate(folder).out())
        .contains("fundings.csv\n  [error]", "“package.json” is neither");
  }

  @Test
  void publishSaysThatThereAreWarnings() throws IOException {
    file("projects.csv", "territoire;titre\nphase-2/ti-7511;Four\n");

    Ran ran = Ran.of("publish", folder.toString(), "--out", folder.resolve("site").toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).contains("2 warnings: validate lists what was ignored or assumed.");
  }

  @Test
  void aTerritoryWithSuccessorsIsPublishedAlone() {
    Ran ran =
        Ran.of("publish", "--only", "phase-1/ti-7507", "--out", folder.resolve("site").toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
  }

  @Test
  void whatIsToBeLookedAfterIsSaidOfItsCell() throws IOException {
    file("projects.csv", "territoire;id;titre\nphase-2/ti-7511;four;Four\n");
    file("milestones.csv", "projet;type;prevu\nfour;ouverture;2020\n");

    Ran ran =
        Ran.of("validate", folder.toString(), "--only", "phase-2/ti-7511", "--as-of", "2026-06-01");

    assertThat(ran.out())
        .contains("planned-date-passed  milestones.csv, row 2, column C, /territories/0/")
        .contains("translation-missing  projects.csv, row 2, column C, /territories/0/");
  }

  @Test
  void aFolderWithoutDataIsAnError() throws IOException {
    file("photo.jpg", "\u00ff\u00d8");

    Ran ran = Ran.of("publish", folder.toString(), "--out", folder.resolve("site").toString());

    assertThat(ran.exit()).isOne();
    assertThat(ran.err()).contains("folder-without-data", "file-unknown");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void linksThatLeaveTheFolderAreRefused() throws IOException {
    Path inside = folder.resolve("data");
    Path outside = file("secret.csv", "territoire;id;titre\nphase-2/ti-7511;four;Four\n");
    file("data/projects.csv", "territoire;id;titre\nphase-2/ti-7511;pont;Pont\n");
    Files.createSymbolicLink(inside.resolve("other.csv"), outside);
    Files.createSymbolicLink(inside.resolve("same.csv"), inside.resolve("projects.csv"));
    Files.createSymbolicLink(inside.resolve("nowhere.csv"), folder.resolve("none"));

    Ran ran = validate(inside);

    assertThat(ran.exit()).isOne();
    assertThat(ran.out())
        .contains("“other.csv” leads out of the folder", "“nowhere.csv” leads out of the folder")
        .doesNotContain("Four");
  }

  @Test
  void tablesThatContradictTheDocumentBesideThemNameBoth() throws IOException {
    file(
        "programme.json",
        """
        {"formatVersion": "1.0", "territories": [{"id": "phase-2/ti-7511", "projects": {"items": [
          {"id": "phase-2/ti-7511/four", "title": {"fr": "Four solaire"}}]}}]}
        """);
    Path table = file("projects.csv", "territoire;id;titre\nphase-2/ti-7511;four;Four à gaz\n");

    assertThat(validate(folder).out())
        .contains("“Four à gaz” contradicts “Four solaire” (programme.json).")
        .contains("projects.csv, row 2, column C");
    Files.writeString(table, "territoire;id;titre\nphase-2/ti-7511;four;Four solaire\n");
    assertThat(validate(folder).exit()).isZero();
  }

  @Test
  void documentsOfOneFolderThatContradictEachOtherAreBothNamed() throws IOException {
    String document =
        """
        {"formatVersion": "1.0", "territories": [{"id": "phase-2/ti-7511",
          "website": "%s", "projects": {"items": [
            {"id": "phase-2/ti-7511/%s", "title": {"fr": "%s"}}]}}]}
        """;
    String page = "https://a.example/";
    file("a.json", document.formatted(page, "four", "Four solaire"));
    Path other = file("b.json", document.formatted(page, "pont", "Un pont"));
    assertThat(validate(folder).exit()).isZero();

    Files.writeString(other, document.formatted("https://b.example/", "four", "Four à gaz"));
    assertThat(validate(folder).out())
        .contains("“https://b.example/” contradicts “https://a.example/” (a.json).")
        .contains("“Four à gaz” contradicts “Four solaire” (a.json).")
        .contains("b.json, /territories/0/projects/items/0/title/fr")
        .contains("2 errors");
    assertThat(validate(folder.resolve("a.json"), other).exit()).isZero();
  }

  @Test
  void laterFilesReplaceWhatEarlierOnesSay() throws IOException {
    Path one = file("one/projects.csv", "territoire;id;titre\nphase-2/ti-7511;four;Four\n");
    Path two = file("two/p.csv", "territoire;id;titre\nphase-2/ti-7511;four;Fours\n");

    assertThat(validate(one.getParent(), two.getParent()).exit()).isZero();
    assertThat(validate(one, two).out()).contains("“Fours” contradicts “Four” (projects.csv C2).");
  }

  @Test
  void aTableAloneNeedsAProgramme() throws IOException {
    Path table = file("projects.csv", "territoire;id;titre\nphase-2/ti-7511;four;Four\n");

    Ran ran = Ran.of("validate", "--alone", table.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("--alone needs a document of a whole programme");
  }

  @Test
  void aFileThatIsNothingIsAnError() throws IOException {
    assertThat(validate(file("notes.csv", "a;b\n1;2\n")).out()).contains("table-unknown");
    assertThat(validate(folder.resolve("none")).err()).contains("does not exist");
    assertThat(validate(file("empty.csv", "")).exit()).isOne();
  }

  @Test
  void initBeginsOnlyWhereNothingIsLost() throws IOException {
    String out = folder.resolve("new").toString();
    assertThat(Ran.of("init", "phase-2/ti-7512", "--out", out).err())
        .contains("“phase-2/ti-7512” is not known; did you mean “phase-2/ti-7511”?", "--name");
    assertThat(Ran.of("init", "ti-7511", "--out", out).err()).contains("does not suit TERRITORY");
    assertThat(folder.resolve("new")).doesNotExist();

    Ran named = Ran.of("init", "phase-2/ti-7512", "--name", "Grands Prés", "--out", out);
    assertThat(named.err()).isEmpty();
    assertThat(validate(Path.of(out)).exit()).isZero();
    assertThat(Ran.of("init", "phase-2/ti-7511", "--out", out).err()).contains("is not empty");
  }

  @Test
  void initKeepsWhatIsKnown() throws IOException {
    Path out = folder.resolve("limoges");

    assertThat(Ran.of("init", "phase-1/ti-7507", "--out", out.toString()).exit()).isZero();

    assertThat(Files.readString(out.resolve("projects.csv"))).contains("cite-de-la-ceramique");
    assertThat(Files.readString(out.resolve("programme.json")))
        .contains("\"$schema\": \"programme.schema.json\"", "\"248719312\"")
        .doesNotContain("cite-de-la-ceramique");
    assertThat(Files.readString(out.resolve("projects.schema.json"))).contains("\"titre_fr\"");
    assertThat(validate(out).out()).contains("No errors");

    Path table = out.resolve("territories.csv");
    Files.writeString(table, Files.readString(table).replace("Limoges Métropole – ELAN", "Élan"));
    assertThat(validate(out).out()).contains("No errors");
  }

  @Test
  void onlyTheTerritoriesThatAreAskedForArePublishedAndSpokenOf() throws IOException {
    Path table = file("projects.csv", "territoire;id;titre\nphase-2/ti-7511;four;Four\n");
    Path site = folder.resolve("site");

    Ran ran =
        Ran.of("publish", table.toString(), "--only", "phase-2/ti-7511", "--out", site.toString());
    assertThat(ran.exit()).isZero();
    assertThat(site.resolve("page/v1/phase-2/ti-7511/four/index.fr.html")).exists();
    assertThat(site.resolve("page/v1/phase-1/ti-7507")).doesNotExist();

    String said =
        Ran.of(
                "validate",
                table.toString(),
                "--only",
                "phase-2/ti-7511",
                "--as-of",
                "2030-01-01",
                "--locale",
                "fr")
            .out();
    assertThat(said)
        .contains("projects.csv, row 2, /territories/0/projects/items/0/sources")
        .doesNotContain("ti-7507", "planned-date-passed", "-unused");
    assertThat(Ran.of("validate", "--only", "phase-2/ti-7512").err())
        .contains("“phase-2/ti-7512” is not known; did you mean “phase-2/ti-7511”?");
  }
}
