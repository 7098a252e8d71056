package io.github.territoires.examples.embedsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Official files, given to a command beside a territory's own. */
class OfficialTest {
  private static final String GROUPINGS =
      """
      id_ti,lib_ti,siren_groupement,lib_groupement,nature_juridique
      ti-5302,Brest,242900314,Brest Métropole,METRO
      ti-5302,Brest,242900074,CC du Pays d’Iroise,CC
      """;
  private static final String OUTLINES =
      """
      {"type": "FeatureCollection", "crs": {"type": "name"}, "features": [
      {"type": "Feature", "properties": {"id_territoire": "ti-5302", "lib_territoire": "Brest"},
       "geometry": {"type": "Polygon",
         "coordinates": [[[-4.5, 48.3], [-4.5, 48.5], [-4.2, 48.5], [-4.5, 48.3]]]}}]}
      """;

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve("data").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private String site() {
    return folder.resolve("site").toString();
  }

  @Test
  void perimetersAndOutlinesArePublished() throws IOException {
    file("liste-phase2.csv", GROUPINGS);
    file("ti.geojson", OUTLINES);

    Ran ran =
        Ran.of(
            "publish",
            folder.resolve("data").toString(),
            "--only",
            "phase-2/ti-5302",
            "--out",
            site());

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.err())
        .contains("liste-phase2.csv: 1 territory of phase-2, by its name")
        .contains("ti.geojson: 1 territory of phase-2, by the names of its columns or properties");
    assertThat(Files.readString(Path.of(site(), "fragment/v1/phase-2/ti-5302/map.fr.html")))
        .contains("Brest Métropole", "242900074", "<svg", "<path");
    assertThat(Files.readString(Path.of(site(), "data/v1/territories.geojson")))
        .contains("-4.5,48.3");
  }

  @Test
  void whatATerritoryKnowsOfItselfStaysAndTheContradictionIsTold() throws IOException {
    String official = file("liste-phase2.csv", GROUPINGS);
    String own = file("own/territories.csv", "id;nom_fr\nphase-2/ti-5302;Pays de Brest\n");

    Ran ran = Ran.in(Locale.FRENCH, "validate", own, official, "--as-of", "2026-12-01");

    assertThat(ran.exit()).as(ran.out()).isZero();
    assertThat(ran.err())
        .isEqualTo("liste-phase2.csv\u00a0: 1 territoire de phase-2, d’après son nom\n");
    assertThat(ran.out())
        .contains(
            "«\u00a0Brest\u00a0» est un autre nom de ce territoire que «\u00a0Pays de"
                + " Brest\u00a0». Ce qui était connu reste.")
        .contains("name-differs  liste-phase2.csv, ligne 2")
        .contains("count-differs", "region-from-code");
  }

  @Test
  void whatOwnDataTellIsNotSaidToBeGuessed() throws IOException {
    String official = file("liste-phase2.csv", GROUPINGS);
    String own =
        file(
            "own/programme.json",
            """
            {"formatVersion": "1.0", "territories": [{"id": "phase-2/ti-5302", "perimeter":
              {"communes": {"extent": "all", "items": [{"code": "44109", "name": "Nantes"}]}}}]}
            """);

    Ran validated = Ran.of("validate", official, own, "--as-of", "2026-12-01");
    Ran.of("publish", official, own, "--only", "phase-2/ti-5302", "--out", site());

    assertThat(validated.exit()).as(validated.out()).isZero();
    assertThat(validated.out()).contains("count-differs").doesNotContain("region-from-code");
    assertThat(Files.readString(Path.of(site(), "page/v1/phase-2/ti-5302/index.fr.html")))
        .contains("Pays de la Loire")
        .doesNotContain("Bretagne");
  }

  @Test
  void ownCommunesTellWhereATerritoryLiesEvenIfAFileHasOthers() throws IOException {
    String official =
        file("liste-phase2.csv", "id_ti,lib_ti,insee_com,lib_com\nti-5302,Brest,29019,Brest\n");
    String own =
        file(
            "own/programme.json",
            """
            {"formatVersion": "1.0", "territories": [{"id": "phase-2/ti-5302", "perimeter":
              {"communes": {"extent": "all", "items": [{"code": "44109", "name": "Nantes"}]}}}]}
            """);

    Ran ran = Ran.of("validate", official, own, "--as-of", "2026-12-01");

    assertThat(ran.exit()).as(ran.out()).isZero();
    assertThat(ran.out())
        .contains("communes-differ")
        .doesNotContain("region-differs", "department-differs");
  }

  @Test
  void aRegionThatOwnDataGiveStays() throws IOException {
    String official = file("liste-phase2.csv", GROUPINGS);
    String own =
        file(
            "own/programme.json",
            """
            {"formatVersion": "1.0",
             "territories": [{"id": "phase-2/ti-5302", "regions": [{"code": "52"}]}]}
            """);

    Ran ran = Ran.of("validate", official, own, "--as-of", "2026-12-01");

    assertThat(ran.exit()).as(ran.out()).isZero();
    assertThat(ran.out()).contains("count-differs").doesNotContain("region-from-code");
  }

  @Test
  void whatOnlyShowsBesideTheProgrammeIsStillSaid() throws IOException {
    String official = file("liste-phase1.csv", "id_ti,lib_ti\nti-7511,Limoges et Haute-Vienne\n");
    String own = file("own/projects.csv", "territoire;id;titre\nphase-2/ti-7511;quai;Le quai\n");
    String broken = file("broken.json", "{\"formatVersion\": \"1.0\", \"territories\": 1}");

    assertThat(Ran.of("validate", official, own, "--as-of", "2026-12-01").out())
        .containsOnlyOnce("phase-doubtful");
    assertThat(Ran.of("publish", official, broken, "--out", site()).err())
        .contains("broken.json", "phase-doubtful", "count-differs");
  }

  @Test
  void ownDataMayTellOfWhichPhaseAFileIs() throws IOException {
    String official = file("liste.csv", GROUPINGS);
    String own = file("own/territories.csv", "id;nom_fr\nphase-2/ti-5302;Brest\n");

    Ran ran = Ran.of("validate", official, own, "--as-of", "2026-12-01");

    assertThat(ran.exit()).as(ran.out()).isZero();
    assertThat(ran.out()).doesNotContain("phase-unknown");
    assertThat(ran.err()).contains("of phase-2, by the names of its territories");
  }

  @Test
  void projectsOfATerritoryThatOnlyOfficialFilesKnowAreLaidOver() throws IOException {
    String official = file("liste-phase2.csv", GROUPINGS);
    String own = file("own/projects.csv", "territoire;id;titre\nphase-2/ti-5302;quai;Le quai\n");

    Ran ran = Ran.of("publish", "--in", own, "--in", official, "--out", site());

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(Files.readString(Path.of(site(), "page/v1/phase-2/ti-5302/index.fr.html")))
        .contains("Brest Métropole", "Le quai");
  }

  @Test
  void aFolderBeginsWithWhatOfficialFilesKnow() throws IOException {
    String official = file("liste-phase2.csv", GROUPINGS);
    Path own = folder.resolve("own");

    Ran ran = Ran.of("init", "phase-2/ti-5302", "--in", official, "--out", own.toString());

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(Files.readString(own.resolve("programme.json")))
        .contains("242900314", "Brest Métropole");
    assertThat(Ran.of("validate", own.toString(), "--as-of", "2026-12-01").exit()).isZero();
  }

  @Test
  void thePhaseMayBeTold() throws IOException {
    String official = file("liste.csv", GROUPINGS);

    Ran unknown = Ran.of("validate", official, "--as-of", "2026-12-01");
    Ran told =
        Ran.of("validate", official, "--phase", "liste.csv=phase-1", "--as-of", "2026-12-01");

    assertThat(unknown.exit()).isOne();
    assertThat(unknown.out()).contains("phase-unknown", "--phase FILE=phase-1");
    assertThat(told.exit()).as(told.out()).isZero();
    assertThat(told.err()).contains("of phase-1, as was said");
    assertThat(Ran.of("validate", official, "--phase", "x.csv=phase-1").err())
        .contains("“x.csv” does not suit --phase");
    assertThat(Ran.of("validate", official, "--phase", "liste.csv=Phase!").err())
        .contains("“Phase!” does not suit --phase");
  }

  @Test
  void aLineThatCannotBeReadIsLeftOutUnlessStrict() throws IOException {
    String official = file("liste-phase2.csv", GROUPINGS.replace("242900074", "242900075"));

    Ran lenient = Ran.of("publish", official, "--out", site());
    Ran strict = Ran.of("publish", official, "--strict", "--out", site());

    assertThat(lenient.exit()).as(lenient.err()).isZero();
    assertThat(strict.exit()).isOne();
    assertThat(strict.err()).contains("code-invalid", "liste-phase2.csv, row 3, column C");
  }

  @Test
  void officialFilesAloneNeedAProgramme() throws IOException {
    String official = file("liste-phase2.csv", GROUPINGS);

    assertThat(Ran.of("validate", official, "--alone").exit()).isEqualTo(2);
  }

  @Test
  void namesOfFilesCannotMoveTheCursor() throws IOException {
    String official = file("a\u001b[2J\u202e\u009b-phase2.csv", GROUPINGS);
    String photo = file("photo\u001b[2J\u202e.jpg", "\u00ff");

    Ran validated = Ran.of("validate", Path.of(official).getParent().toString());
    Ran missing = Ran.of("validate", photo + "\u202e");
    Ran strict = Ran.of("publish", "--in", official, "--phase", official + "=x");

    assertThat(validated.out())
        .contains("\na\ufffd[2J\ufffd\ufffd-phase2.csv\n", "photo\ufffd[2J\ufffd.jpg\n");
    assertThat(validated.err()).contains("a\ufffd[2J\ufffd\ufffd-phase2.csv: 1 territory");
    assertThat(missing.err()).contains("photo\ufffd[2J\ufffd.jpg\ufffd does not exist");
    assertThat(validated.out() + validated.err() + missing.err() + strict.err())
        .doesNotContain("\u001b", "\u202e", "\u009b");
  }
}
