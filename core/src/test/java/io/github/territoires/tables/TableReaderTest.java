package io.github.territoires.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.Money;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Role;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.validation.Severity;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
  private static final String TERRITORY = "phase-2/ti-7511";

  @TempDir Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n");
  }

  /** Reads tables over the bundled programme; what its rules find elsewhere is left out. */
  private TableReading read(Path... files) throws IOException {
    return TableReader.over(Catalog.bundled()).inspect(files);
  }

  private static List<Violation> remarks(TableReading reading) {
    List<String> ours = List.of("source-missing", "organisation-unused", "source-unused");
    return reading.report().violations().stream()
        .filter(violation -> !ours.contains(violation.code()))
        .toList();
  }

  private static List<String> codes(TableReading reading) {
    return remarks(reading).stream().map(Violation::code).toList();
  }

  private static Project project(TableReading reading, String code) {
    return reading.programme().project(ProjectId.of(TerritoryId.parse(TERRITORY), code));
  }

  /** Reads a table of projects with one more column. */
  private TableReading cell(String column, String cell) throws IOException {
    return read(
        file(
            "projects.csv",
            "territoire;id;titre_fr;" + column,
            TERRITORY + ";avant;Avant;",
            TERRITORY + ";four;Four solaire;" + cell,
            TERRITORY + ";apres;Après;"));
  }

  @Test
  void aProjectNeedsTerritoryIdAndTitleAlone() throws IOException {
    TableReading reading =
        read(file("projets-2027.csv", "Territoire;ID;Titre", TERRITORY + ";four;Four solaire"));

    assertThat(codes(reading)).isEmpty();
    assertThat(project(reading, "four").title().in(Locale.FRENCH)).contains("Four solaire");
  }

  @Test
  void namesOfColumnsMayBeFrenchOrEnglishAndNameLanguages() throws IOException {
    TableReading reading =
        read(
            file(
                "p.csv",
                "territory;id;Titre *;title_en;TITRE_DE;Résumé;extra.surface;extra.Nom du site",
                TERRITORY + ";four;Four;Furnace;Ofen;Chaud.;1250,5;Les Grands Prés"));

    assertThat(codes(reading)).isEmpty();
    Project project = project(reading, "four");
    assertThat(project.title().toString()).isEqualTo("fr: Four | de: Ofen | en: Furnace");
    assertThat(project.extra().toString()).contains("1250.5", "Les Grands Prés");
  }

  @Test
  void everythingOfAProjectIsPutTogetherFromItsTables() throws IOException {
    TableReading reading =
        read(
            file(
                "projects.csv",
                "territoire;id;titre_fr;statut;avancement_au;cout;lieu_commune",
                TERRITORY + ";four;Four solaire;En cours;2026-01-01;12 500 000 €;87085"),
            file(
                "parties.csv",
                "projet;organisme;siret;roles;pour_le_compte_de",
                "four;Limoges Métropole;24871931200014;Maître d'ouvrage, porteur;",
                "four;Université de Limoges;;partenaire;ircer"),
            file(
                "milestones.csv",
                "projet;type;objet;prevu;annonce_le;reel",
                "four;ouverture;le four;été 2024;mars 2023;",
                "four;ouverture;le four;mi-2025;juin 2024;8 janvier 2026",
                "four;livraison;;d’ici à 2027;;"),
            file("fundings.csv", "projet;financeur;montant;etat", "four;État;10,8 M€;accordé"));

    assertThat(codes(reading)).isEmpty();
    Project project = project(reading, "four");
    assertThat(project.progress().orElseThrow().status()).contains(Status.ON_TRACK);
    assertThat(project.cost().orElseThrow().amount()).isEqualTo(Money.euros(12_500_000));
    assertThat(project.place().orElseThrow().name().in(Locale.FRENCH)).contains("Limoges");
    assertThat(project.parties().items().get(0).roles())
        .containsExactly(Role.CONTRACTING_AUTHORITY, Role.CARRIER);
    assertThat(project.parties().items().get(1).onBehalfOf()).contains(OrganisationId.of("ircer"));
    Milestone opening = project.milestones().get(0);
    assertThat(opening.planned())
        .extracting(StatedDate::date)
        .containsExactly(ImpreciseDate.parse("été 2024"), ImpreciseDate.parse("mi-2025"));
    assertThat(opening.actual().orElseThrow().date().text()).isEqualTo("8 janvier 2026");
    assertThat(project.milestones().get(1).concerns()).isEqualTo(project.title());
    assertThat(project.fundings().items().get(0).amount()).contains(Money.euros(10_800_000));
  }

  @Test
  void anEmptyCellLeavesWhatIsKnown() throws IOException {
    ProjectId id = ProjectId.parse("phase-1/ti-7507/cite-de-la-ceramique");
    TableReading reading =
        read(
            file(
                "projects.csv",
                "territoire;id;titre_fr;resume_fr;phare",
                "phase-1/ti-7507;cite-de-la-ceramique;La Cité;;"));

    Project before = Catalog.bundled().project(id);
    Project after = reading.programme().project(id);
    assertThat(after.title().in(Locale.FRENCH)).contains("La Cité");
    assertThat(after.title().in(Locale.ENGLISH)).isEqualTo(before.title().in(Locale.ENGLISH));
    assertThat(after.toBuilder().title(before.title()).build()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "siret | 2,17E+13 | digits-lost",
        "siret | 2.48719E+13 | digits-lost",
        "siret | 24871931200015 | cell-invalid",
        "siret | #REF! | formula-error",
        "siret | #N/A | formula-error",
        "siret | #NOM? | formula-error",
        "siret | #### | formula-error"
      })
  void whatASpreadsheetDestroysIsRefusedByName(String column, String cell, String code)
      throws IOException {
    TableReading reading =
        read(
            file("projects.csv", "territoire;id;titre", TERRITORY + ";four;Four"),
            file(
                "parties.csv",
                "projet;organisme;roles;" + column,
                "four;Avant;partenaire;",
                "four;Boulangerie;porteur;" + cell,
                "four;Après;partenaire;"));

    assertThat(codes(reading)).containsOnlyOnce(code);
    Violation finding =
        remarks(reading).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    assertThat(finding.location().format(Locale.FRENCH))
        .isEqualTo("parties.csv, ligne 3, colonne D");
    assertThat(finding.value()).contains(cell);
    assertThat(finding.done()).contains("left-out");
    assertThat(project(reading, "four").parties().items()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lieu_commune | 1004 | zero-lost | 01004",
        "lieu_commune | 1004.0 | zero-lost | 01004",
        "lieu_commune | 87085,0 | decimals-added | 87085",
        "avancement_au | 23/01/2020 | date-rewritten | 2020-01-23",
        "avancement_au | 02/02/2020 | date-rewritten | 2020-02-02",
        "avancement_au | 2020-01-23 00:00:00 | date-rewritten | 2020-01-23",
        "cout | 1,250,000 € | number-rewritten | 1250000 EUR",
        "cout | 1.250.000,50 | number-rewritten | 1250000.5 EUR"
      })
  void whatHasOneMeaningIsAcceptedWithAWarning(
      String column, String cell, String code, String meant) throws IOException {
    TableReading reading =
        read(
            file(
                "projects.csv",
                "territoire;id;titre;lieu;statut;" + column,
                TERRITORY + ";four;Four;ici;en cours;" + cell));

    Violation finding =
        remarks(reading).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message(Locale.FRENCH)).contains(cell, meant);
    Project project = project(reading, "four");
    assertThat(
            List.of(
                project.place().orElseThrow().commune().map(Object::toString).orElse(""),
                project.progress().orElseThrow().asOf().toString(),
                project.cost().map(cost -> cost.amount().toString()).orElse("")))
        .contains(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "avancement_au | 01/02/2020 | date-ambiguous | 2020-02-01 | 2020-01-02",
        "avancement_au | 43862 | date-ambiguous | 2020-02-01 | 2024-02-02",
        "avancement_au | 20/01/21 | date-ambiguous | 2021-01-20 | 2020-01-21",
        "cout | 1,250 | number-ambiguous | 1250 | 1,25",
        "cout | 1.250 € | number-ambiguous | 1250 | 1,25"
      })
  void whatHasTwoMeaningsIsRefusedWithBoth(
      String column, String cell, String code, String first, String second) throws IOException {
    TableReading reading = cell(column, cell);

    assertThat(codes(reading)).contains(code);
    Violation finding =
        remarks(reading).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message(Locale.FRENCH)).contains(cell, first, second);
    assertThat(project(reading, "four").cost()).isEmpty();
    assertThat(project(reading, "four").progress()).isEmpty();
    assertThat(project(reading, "apres").title().in(Locale.FRENCH)).contains("Après");
  }

  @Test
  void oneDateThatCanMeanButOneThingSettlesItsColumn() throws IOException {
    TableReading reading =
        read(
            file(
                "projects.csv",
                "territoire;id;titre;statut;avancement_au",
                TERRITORY + ";four;Four;en cours;04/10/2026",
                TERRITORY + ";pont;Pont;en cours;31/10/2026"));

    assertThat(codes(reading)).contains("date-rewritten").doesNotContain("date-ambiguous");
    assertThat(project(reading, "four").progress().orElseThrow().asOf()).isEqualTo("2026-10-04");
    assertThat(codes(cell("avancement_au", "04/10/2026"))).contains("date-ambiguous");
  }

  @Test
  void whatIsNearAKnownWordIsSaid() throws IOException {
    assertThat(codes(cell("forme", "publik"))).containsExactly("word-new");
    assertThat(remarks(cell("forme", "publik")).get(0).nearest()).contains("public");
    assertThat(codes(cell("forme", "Partenariat public privé"))).isEmpty();
    assertThat(codes(cell("forme", "consortium"))).isEmpty();
  }

  @Test
  void rowsOfOneTitleWithoutAnIdAreOneProject() throws IOException {
    TableReading reading =
        read(
            file("a.csv", "territoire;titre;cout", TERRITORY + ";Atelier A;10"),
            file("b.csv", "territoire;titre;cout", TERRITORY + ";Atelier a;20"));

    assertThat(codes(reading)).contains("rows-contradict");
    assertThat(project(reading, "atelier-a").id()).isNotNull();
  }

  @Test
  void aDamagedCellRepeatsNothing() throws IOException {
    TableReading reading =
        read(
            file("projects.csv", "territoire;id;titre", TERRITORY + ";four;Four"),
            file(
                "parties.csv",
                "projet;organisme;roles",
                "four;Safran;partenaire",
                "#REF!;Limoges Métropole;porteur",
                ";Texelis;partenaire",
                "four;Bernardaud;partenaire",
                ";;",
                ";Orano;partenaire"));

    assertThat(codes(reading)).containsExactly("formula-error", "cell-missing", "cell-missing");
    assertThat(project(reading, "four").parties().items()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"févr-20", "Feb-20", "févr. 20", "20-févr", "01/02/2020"})
  void aDateMadeFromTextHasTwoMeanings(String cell) throws IOException {
    TableReading reading =
        read(
            file("projects.csv", "territoire;id;titre", TERRITORY + ";four;Four"),
            file("milestones.csv", "projet;type;prevu", "four;ouverture;" + cell));

    assertThat(codes(reading)).containsExactly("date-ambiguous");
    assertThat(remarks(reading).get(0).message(Locale.FRENCH)).contains(cell, " ou ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 250 000 €",
        "1\u00A0250\u00A0000\u00A0€",
        "1\u202F250\u202F000\u202F€",
        "1\u2009250\u2009000 €",
        "1250000",
        "1250000,00",
        "1250000 EUR",
        "1 250 000 euros",
        "1,25 million d’euros",
        "1,25 M€",
        "1250 k€"
      })
  void amountsAreReadWithAnyOfTheFrenchBlanks(String cell) throws IOException {
    TableReading reading = cell("cout", cell);

    assertThat(codes(reading)).isEmpty();
    assertThat(project(reading, "four").cost().orElseThrow().amount())
        .isEqualTo(Money.euros(1_250_000));
  }

  @Test
  void encodingSeparatorAndTitleLinesAreNamedOnce() throws IOException {
    Path file = folder.resolve("projets.txt");
    Files.write(
        file,
        ("Projets du territoire\t\t\r\n\r\nterritoire\tid\ttitre\t\t\r\n"
                + (TERRITORY + "\tfour\tL’été à Saint-Léger – « four »\t\t\r\n")
                + "\t\t\t\t\r\n\t\t\t\t\r\n")
            .getBytes(Charset.forName("windows-1252")));

    TableReading reading = read(file);

    assertThat(codes(reading)).containsExactly("table-form");
    assertThat(remarks(reading).get(0).message(Locale.FRENCH))
        .contains("windows-1252", "des tabulations", "ligne 3");
    assertThat(project(reading, "four").title().in(Locale.FRENCH))
        .contains("L’été à Saint-Léger – « four »");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
    for (Charset charset : List.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Path file = folder.resolve("p.csv");
      Files.write(
          file, ("\uFEFFterritoire;id;titre\n" + TERRITORY + ";four;L’été").getBytes(charset));

      assertThat(project(read(file), "four").title().in(Locale.FRENCH)).contains("L’été");
    }
  }

  @Test
  void mergedCellsRepeatTheOneAbove() throws IOException {
    TableReading reading =
        read(
            file(
                "projects.csv",
                "territoire;id;titre",
                TERRITORY + ";four;Four",
                ";pont;Pont",
                ";tour;Tour"),
            file(
                "parties.csv",
                "projet;organisme;roles",
                "four;Limoges Métropole;porteur",
                ";Safran;partenaire"));

    assertThat(codes(reading)).containsOnly("cell-repeated").hasSize(3);
    assertThat(project(reading, "tour").title().in(Locale.FRENCH)).contains("Tour");
    assertThat(project(reading, "four").parties().items()).hasSize(2);
  }

  @Test
  void aQuotationMarkThatIsNeverClosedCostsOneRow() throws IOException {
    TableReading reading =
        read(
            file(
                "projects.csv",
                "territoire;id;titre",
                TERRITORY + ";a;A",
                TERRITORY + ";b;\"B",
                TERRITORY + ";c;C",
                TERRITORY + ";d;\"D",
                "auf zwei Zeilen; \"\"ja\"\"\"",
                TERRITORY + ";e;E"));

    assertThat(codes(reading)).containsExactly("row-quote");
    assertThat(remarks(reading).get(0).location().format(Locale.FRENCH))
        .isEqualTo("projects.csv, ligne 3, colonne C");
    assertThat(project(reading, "c").title().in(Locale.FRENCH)).contains("C");
    assertThat(project(reading, "d").title().in(Locale.FRENCH))
        .contains("D\nauf zwei Zeilen; \"ja\"");
    assertThat(project(reading, "e").title().in(Locale.FRENCH)).contains("E");
  }

  @Test
  void aQuotationMarkFarBelowDoesNotCloseTheCellOfAnotherRow() throws IOException {
    TableReading reading =
        read(
            file(
                "projects.csv",
                "territoire;id;titre",
                TERRITORY + ";b;\"B",
                TERRITORY + ";c;C",
                TERRITORY + ";d;\"; D\""));

    assertThat(codes(reading)).containsExactly("row-quote");
    assertThat(project(reading, "c").title().in(Locale.FRENCH)).contains("C");
    assertThat(project(reading, "d").title().in(Locale.FRENCH)).contains("; D");
  }

  @Test
  void aCharacterThatNobodyMayWriteCostsItsCell() throws IOException {
    TableReading reading = cell("resume_fr", "a\u0000b");

    assertThat(codes(reading)).containsExactly("cell-invalid");
    assertThat(project(reading, "four").summary()).isEmpty();
    assertThat(project(reading, "apres").summary()).isEmpty();
  }

  @Test
  void aDamagedByteCostsItsCell() throws IOException {
    Path file = file("projects.csv", "territoire;id;titre;resume", TERRITORY + ";a;Été;déjà");
    byte[] bytes = Files.readAllBytes(file);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("d\u00C3");
    bytes[at + 1] = (byte) 0xFF;
    Files.write(file, bytes);

    TableReading reading = read(file);

    assertThat(codes(reading)).containsExactly("cell-damaged");
    assertThat(project(reading, "a").title().in(Locale.FRENCH)).contains("Été");
  }

  @Test
  void aByteThatIsNoCharacterOfWindowsCostsItsCell() throws IOException {
    Path file = folder.resolve("projects.csv");
    Files.write(
        file,
        ("territoire;id;titre;resume\n" + TERRITORY + ";a;Un;\u0090nergie d\u00e9j\u00e0\n")
            .getBytes(StandardCharsets.ISO_8859_1));

    TableReading reading = read(file);

    assertThat(codes(reading)).containsExactly("table-form", "cell-damaged");
    assertThat(project(reading, "a").summary()).isEmpty();
  }

  @Test
  void filesThatContradictEachOtherAreBothNamed() throws IOException {
    TableReading reading =
        read(
            file("mairie.csv", "territoire;id;titre;phare", TERRITORY + ";four;Four;oui"),
            file("region.csv", "id;territoire;titre;phare", "four;" + TERRITORY + ";Four;non"));

    assertThat(codes(reading)).containsExactly("rows-contradict");
    assertThat(remarks(reading).get(0).toString())
        .contains("region.csv, row 2, column D", "mairie.csv D2", "non", "oui");
  }

  @Test
  void contradictingNumbersOfAnOrganisationAreFound() throws IOException {
    Path projects = file("projects.csv", "territoire;id;titre", TERRITORY + ";four;Four");
    TableReading known =
        read(
            projects,
            file(
                "parties.csv",
                "projet;organisme;siren;roles",
                "four;Limoges Métropole;200066512;porteur"));
    assertThat(codes(known)).contains("cell-differs");

    TableReading rows =
        read(
            projects,
            file(
                "parties.csv",
                "projet;organisme;siren;roles",
                "four;Neuve;732829320;porteur",
                "four;neuve;404833048;partenaire"));
    assertThat(codes(rows)).contains("rows-contradict");

    TableReading taken =
        read(
            projects,
            file("parties.csv", "projet;organisme;siren;roles", "four;Neuve;200066512;porteur"));
    assertThat(codes(taken)).containsExactly("organisation-taken");
  }

  @Test
  void anUnknownWordNamesTheNearest() throws IOException {
    TableReading reading = cell("statut", "en courrs");

    assertThat(codes(reading)).containsExactly("word-unknown");
    assertThat(remarks(reading).get(0).nearest()).contains("en cours");
    assertThat(codes(cell("axes", "competence, foncier"))).containsExactly("cell-unknown");
    assertThat(remarks(cell("axes", "competence")).get(0).nearest()).contains("competences");
    assertThat(codes(cell("sources", "page"))).contains("cell-unknown");
  }

  @Test
  void aRowWithoutAnIdGetsOneProposed() throws IOException {
    TableReading reading =
        read(
            file(
                "projects.csv",
                "territoire;id;titre",
                TERRITORY + ";;L’Atelier des métiers",
                TERRITORY + ";;L’atelier des métiers !",
                TERRITORY + ";Four Solaire;Four"));

    assertThat(codes(reading))
        .containsExactlyInAnyOrder("id-proposed", "id-proposed", "cell-invalid");
    assertThat(project(reading, "l-atelier-des-metiers").title().in(Locale.FRENCH))
        .contains("L’Atelier des métiers");
    assertThat(project(reading, "l-atelier-des-metiers-2").id()).isNotNull();
    assertThat(remarks(reading).stream().flatMap(one -> one.nearest().stream()))
        .containsExactly("four-solaire");
  }

  @Test
  void aProposedIdIsNeverThatOfAnotherProject() throws IOException {
    TableReading reading =
        read(
            file(
                "projects.csv",
                "territoire;id;titre",
                "phase-1/ti-7507;;Cité de la céramique",
                "phase-1/ti-7507;;Traitement de surface"));

    assertThat(codes(reading)).containsExactly("id-proposed", "id-proposed");
    assertThat(remarks(reading))
        .extracting(one -> one.details().get("id"))
        .containsExactly("cite-de-la-ceramique", "traitement-de-surface-2");
    assertThat(reading.programme().territory(TerritoryId.parse("phase-1/ti-7507")).projects())
        .hasSize(4);
  }

  @Test
  void missingAndUnknownColumnsAreNamed() throws IOException {
    TableReading missing = read(file("projects.csv", "territoire;id;nom du projet", "x;y;z"));
    assertThat(codes(missing)).containsExactly("column-unknown", "column-missing");

    TableReading unknown = cell("titel_fr", "x");
    assertThat(codes(unknown)).containsExactly("column-unknown");
    assertThat(remarks(unknown).get(0).nearest()).contains("titre_fr");
    assertThat(codes(cell("Titre", "x"))).containsExactly("column-repeated");
  }

  @Test
  void whatIsNoTableIsSaid() throws IOException {
    assertThat(codes(read(file("notes.csv", "a;b", "1;2")))).containsExactly("table-unknown");
    assertThat(TableReader.isTable(file("notes.csv", ""))).isFalse();
    assertThat(TableReader.isTable(file("projects.csv", "territoire;id;titre"))).isTrue();
  }

  @Test
  void whatTheRulesFindIsSaidOfItsCell() throws IOException {
    TableReading reading =
        read(
            file("projects.csv", "territoire;id;titre", TERRITORY + ";four;Four"),
            file(
                "parties.csv",
                "projet;organisme;roles;pour_le_compte_de",
                "four;safran;porteur;safran"));

    Violation finding =
        remarks(reading).stream()
            .filter(one -> one.code().equals("acts-for-itself"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.location().format(Locale.FRENCH))
        .startsWith("parties.csv, ligne 2, colonne D, /territories/1/projects/items/0/parties");
  }

  @Test
  void everyFindingReadsWellInBothLanguages() throws IOException {
    TableReading reading =
        read(
            file(
                "projects.csv",
                "territoire;id;titre;cout;lien;statut;acteurs_etendue;inconnue",
                TERRITORY + ";;Sans id;1,250;pas une adresse;loin;extrait;x;y",
                "phase-9/ti-1;b;Ailleurs;;;;;;",
                ";;;12;;;;;"),
            file("members.csv", "territoire;code;nom;nature;population", TERRITORY + ";x;;CC;-4"));
    Pattern open = Pattern.compile("[{}]|\\bnull\\b");
    for (Violation violation : reading.report().violations()) {
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        assertThat(violation.message(locale)).doesNotContainPattern(open);
        assertThat(violation.message(locale)).doesNotContain("expected.", "kind.");
      }
    }
    assertThat(Optional.of(reading.report().violations().size()))
        .hasValueSatisfying(n -> assertThat(n).isGreaterThan(8));
  }
}
