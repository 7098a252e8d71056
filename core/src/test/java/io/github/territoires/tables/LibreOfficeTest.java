package io.github.territoires.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Money;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Text;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.validation.Severity;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a territory opens in LibreOffice and saves says what it said before. */
class LibreOfficeTest {
  private static final List<String> TEXTS =
      List.of(
          "007",
          "vrai",
          "FAUX",
          "TRUE",
          "mars 2020",
          "février 2020",
          "2021-22",
          "2020-02-01",
          "1 250 000 €",
          "+1 000 emplois",
          "=1+1",
          "01004",
          "24871931200012",
          "1/2",
          "12h30",
          "50 %",
          "1e5",
          "-",
          "'07",
          "lundi 2 mars 2020",
          "ven. 6 mars",
          "vendredi mars 2020",
          "sept. 2020",
          "2 mars 2020 12:30",
          "12:30 PM",
          "(5)",
          "5-",
          "un\ndeux\n\ntrois");

  @TempDir Path folder;

  private Optional<Office> office = Optional.empty();

  @BeforeEach
  void findOffice() throws IOException {
    office = Office.find(folder);
    assumeTrue(office.isPresent(), "skipped: there is no LibreOffice (soffice) on the path");
  }

  @Test
  void keepsTheBundledProgramme() throws Exception {
    assertKept(Catalog.bundled());
  }

  @Test
  void keepsAProgrammeOfEverything() throws Exception {
    assertKept(withoutTabs(Held.of(Programmes.make(7, 3, 4, 3))));
  }

  @Test
  void keepsWhatItWouldTakeForSomethingElse() throws Exception {
    List<Path> tables = new ArrayList<>();
    StringBuilder projects =
        new StringBuilder("territoire;id;titre_fr;resume_fr;lieu_fr;lieu_commune;cout;extra.vu\n");
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = "\"" + Guard.guarded(TEXTS.get(i)) + "\"";
      String place = "Château-Gaillard;01004;1 250 000 €";
      projects.append(
          String.join(";", "phase-2/ti-7511", "p-" + i, text, text, place, text) + "\n");
    }
    tables.add(file("projects.csv", projects.toString()));
    tables.add(
        file(
            "members.csv",
            """
            territoire;code;nom;nature
            phase-2/ti-7511;01004;1er;COM
            phase-2/ti-7511;248719312;Limoges Métropole;CU
            """));
    tables.add(
        file(
            "parties.csv",
            """
            projet;organisme;nom;siret;roles
            p-0;essai;Essai;01234560900015;porteur
            p-1;lycee;007;20004081400010;porteur
            """));
    tables.add(
        file(
            "milestones.csv",
            """
            projet;type;prevu
            p-0;ouverture;février 2020
            p-0;signature;2020-02-01
            p-0;concours;mars 2020
            p-1;ouverture;2021-22
            p-1;signature;4 octobre 2024
            p-2;ouverture;2020
            p-2;signature;été 2021
            """));
    TableReading reading = TableReader.over(Catalog.bundled()).inspect(tables);
    assertThat(errors(reading)).isEmpty();
    assertThat(reading.programme().projects())
        .extracting(project -> project.title().in(Locale.FRENCH).orElseThrow())
        .containsAll(TEXTS);

    assertKept(Held.of(reading.programme()));
  }

  @Test
  void keepsIdsThatLookLikeNumbersAndDates() throws Exception {
    List<String> ids = List.of("007", "1e5", "1-2", "2021-22", "mars-2020", "vrai", "2020-02-01");
    StringBuilder projects = new StringBuilder("territoire;id;titre_fr\n");
    StringBuilder parties = new StringBuilder("projet;organisme;nom;roles\n");
    StringBuilder challenges = new StringBuilder("territoire;id;enjeu_fr\n");
    for (String id : ids) {
      projects.append("phase-2/ti-7511;" + id + ";Projet " + id + "\n");
      parties.append(id + ";" + id + ";Organisme " + id + ";porteur\n");
      challenges.append("phase-2/ti-7511;" + id + ";Enjeu " + id + "\n");
    }
    TableReading reading =
        TableReader.over(Catalog.bundled())
            .inspect(
                file("projects.csv", projects.toString()),
                file("parties.csv", parties.toString()),
                file("challenges.csv", challenges.toString()));
    assertThat(errors(reading)).isEmpty();

    assertKept(Held.of(reading.programme()));
  }

  @Test
  void whatIsFilledInByHandIsUnderstoodOrRefused() throws Exception {
    List<Path> tables =
        List.of(
            file(
                "projects.csv",
                """
                territoire;id;titre_fr;avancement_au;etape;cout;lieu_fr;lieu_commune;phare
                phase-2/ti-7511;essai;Essai;2020-02-01;étude;1 250 000 €;Ici;01004;vrai
                """),
            file(
                "milestones.csv",
                """
                projet;type;prevu
                essai;ouverture;février 2020
                essai;signature;2020-02-01
                """));

    TableReading reading =
        TableReader.over(Catalog.bundled()).inspect(office.orElseThrow().saved(tables));

    Project project = reading.programme().project(ProjectId.parse("phase-2/ti-7511/essai"));
    assertThat(project.cost().orElseThrow().amount()).isEqualTo(Money.parse("1250000 EUR"));
    assertThat(project.progress().orElseThrow().asOf()).isEqualTo("2020-02-01");
    assertThat(project.place().orElseThrow().commune()).contains(InseeCode.of("01004"));
    assertThat(project.flagship()).contains(true);
    assertThat(project.milestones())
        .extracting(milestone -> milestone.planned().size())
        .containsExactly(0, 1);
    assertThat(errors(reading))
        .extracting(Violation::code)
        .as("a day made of a month")
        .containsExactly("date-ambiguous");
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<Violation> errors(TableReading reading) {
    return reading.report().violations().stream()
        .filter(violation -> violation.severity() == Severity.ERROR)
        .toList();
  }

  /**
   * Reads what it saved over the programme that was written, and over one that knows nothing of
   * what the tables say.
   */
  private void assertKept(Programme programme) throws Exception {
    assertSays(programme, programme, saved(programme));
    Programme held = Held.of(programme);
    assertSays(held, Held.without(held), saved(held));
  }

  private static void assertSays(Programme programme, Programme over, List<Path> tables)
      throws IOException {
    TableReading reading = TableReader.over(over).inspect(tables);

    assertThat(errors(reading)).isEmpty();
    for (Table table : Table.values()) {
      assertThat(text(table, reading.programme())).isEqualTo(text(table, programme));
    }
    assertThat(reading.programme()).isEqualTo(programme);
  }

  private static String text(Table table, Programme programme) throws IOException {
    StringBuilder text = new StringBuilder();
    TableWriter.of(programme).write(table, text);
    return text.toString();
  }

  /** LibreOffice drops the tabs from the texts of its own files. */
  private Programme withoutTabs(Programme programme) throws IOException {
    Programme bare =
        Held.without(programme).toBuilder()
            .organisations(
                programme.organisations().stream()
                    .map(one -> one.toBuilder().name(withoutTabs(one.name())).build())
                    .toList())
            .build();
    List<Path> tables = RoundTripTest.written(programme, folder);
    for (Path table : tables) {
      Files.writeString(table, Files.readString(table).replace('\t', ' '));
    }
    return TableReader.over(bare).inspect(tables).programme();
  }

  private static Text withoutTabs(Text text) {
    Text plain = text;
    for (var wording : text.wordings().entrySet()) {
      plain = plain.with(wording.getKey(), wording.getValue().replace('\t', ' '));
    }
    return plain;
  }

  private List<Path> saved(Programme programme) throws Exception {
    return office.orElseThrow().saved(RoundTripTest.written(programme, folder));
  }
}
