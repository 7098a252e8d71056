package io.github.territoires.opendata;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.model.LegalNature;
import io.github.territoires.model.PhaseId;
import io.github.territoires.validation.Severity;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerimeterCsvTest {
  private static final String GROUPINGS =
      """
      id_ti,lib_ti,siren_groupement,lib_groupement,nature_juridique
      ti-7511,Limoges et Haute-Vienne,248719312,CU Limoges Métropole,CU
      ti-7511,Limoges et Haute-Vienne,200059400,CC Porte Océane du Limousin,CC
      ti-7507,Grand Châtellerault,248600413,CA Grand Châtellerault,CA
      """;
  private static final String COMMUNES =
      """
      insee_com,lib_com,id_ti,lib_ti
      87085,Limoges,ti-7511,Limoges et Haute-Vienne
      2A004,Ajaccio,ti-9402,Pays d’Ajaccio
      97411,Saint-Denis,ti-0401,La Réunion
      """;

  @TempDir Path folder;

  private PerimeterFile read(String text) throws IOException {
    return read("liste.csv", text.getBytes(UTF_8));
  }

  private PerimeterFile read(String name, byte[] bytes) throws IOException {
    return PerimeterCsv.read(Files.write(folder.resolve(name), bytes));
  }

  private static List<String> codes(PerimeterFile file) {
    return file.report().violations().stream().map(Violation::code).toList();
  }

  private static List<String> members(PerimeterFile file) {
    return file.records().stream()
        .flatMap(
            record ->
                record.members().stream()
                    .map(member -> record.code() + " " + member.code().value()))
        .toList();
  }

  private static Violation only(PerimeterFile file) {
    assertThat(file.report().violations()).hasSize(1);
    return file.report().violations().get(0);
  }

  @Test
  void groupingsAreReadByTerritory() throws IOException {
    PerimeterFile file = read(GROUPINGS);

    assertThat(codes(file)).isEmpty();
    assertThat(file.records()).hasSize(2);
    PerimeterRecord limoges = file.records().get(0);
    assertThat(limoges.code()).isEqualTo("ti-7511");
    assertThat(limoges.label()).contains("Limoges et Haute-Vienne");
    assertThat(limoges.complete()).isTrue();
    assertThat(limoges.communes()).isEmpty();
    assertThat(limoges.members())
        .extracting(ListedMember::nature)
        .containsExactly(Optional.of(LegalNature.CU), Optional.of(LegalNature.CC));
    assertThat(limoges.members().get(1).location()).hasToString("liste.csv, row 3, column C");
    assertThat(file.phase()).isEmpty();
    assertThat(file.strict()).isEqualTo(file);
  }

  @Test
  void communesAreReadByTerritory() throws IOException {
    PerimeterFile file = read(COMMUNES);

    assertThat(codes(file)).isEmpty();
    assertThat(file.records())
        .extracting(record -> record.communes().get(0).code().value())
        .containsExactly("87085", "2A004", "97411");
    assertThat(file.records()).allMatch(record -> record.members().isEmpty());
    assertThat(file.records().get(1).label()).contains("Pays d’Ajaccio");
  }

  @Test
  void aListOfTerritoriesIsRead() throws IOException {
    PerimeterFile file = read("lib_ti;id_ti\nPays de Châlons\u00a0;TI-4411\n");

    assertThat(codes(file)).isEmpty();
    assertThat(file.records().get(0).code()).isEqualTo("ti-4411");
    assertThat(file.records().get(0).label()).contains("Pays de Châlons\u00a0");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void separatorsQuotesAndLineEndsMakeNoDifference(String separator) throws IOException {
    PerimeterFile plain = read(GROUPINGS);
    String quoted =
        GROUPINGS
            .lines()
            .map(line -> "\"" + line.replace(",", "\"" + separator + "\"") + "\"\r\n")
            .reduce("", String::concat);

    assertThat(members(read("\ufeff" + quoted))).isEqualTo(members(plain));
    assertThat(codes(read("\ufeff" + quoted))).isEmpty();
    assertThat(members(read(GROUPINGS.replace("\n", "\r").replace(",", separator))))
        .isEqualTo(members(plain));
  }

  @Test
  void columnsMayComeInAnyOrderAmongOthers() throws IOException {
    PerimeterFile file =
        read(
            """
            Nature_Juridique;commentaire;LIB_TI;"Siren groupement";lib_groupement;id_territoire
            CC;neuf;Limoges et Haute-Vienne;200 059 400;CC Porte Océane du Limousin;ti-7511
            """);

    assertThat(codes(file)).isEmpty();
    assertThat(members(file)).containsExactly("ti-7511 200059400");
    assertThat(file.phase().orElseThrow().evidence()).isEqualTo(Evidence.PROPERTIES);
  }

  @Test
  void otherEncodingsAreReadAndTold() throws IOException {
    PerimeterFile windows = read("a.csv", GROUPINGS.getBytes(Charset.forName("windows-1252")));
    PerimeterFile wide = read("b.csv", ("\ufeff" + GROUPINGS).getBytes(UTF_16LE));

    assertThat(windows.records().get(1).label()).contains("Grand Châtellerault");
    assertThat(wide.records().get(1).label()).contains("Grand Châtellerault");
    assertThat(only(windows).message(Locale.ENGLISH))
        .isEqualTo("The file is read as windows-1252, which official files are not written in.");
    assertThat(codes(wide)).containsExactly("file-form");
    assertThat(windows.strict()).isEqualTo(windows);
  }

  @Test
  void everyLineThatCannotBeReadIsTold() throws IOException {
    PerimeterFile file =
        read(
            """
            id_ti,lib_ti,siren_groupement,lib_groupement,nature_juridique
            ti-7511,Limoges et Haute-Vienne,248719313,CU Limoges Métropole,CU
            ,Limoges et Haute-Vienne,200059400,CC Porte Océane du Limousin,CC
            Limoges!,Limoges et Haute-Vienne,200040814,CC Briance Sud Haute Vienne,CC
            ti-7511,Limoges et Haute-Vienne,,CC Haut Limousin en Marche,CC
            ti-7511,"Limoges et Haute-Vienne,248700189,CC du Pays de Saint Yrieix,CC
            ti-7507,Grand Châtellerault,248600413,CA Grand Châtellerault,CA
            """);

    assertThat(file.report().violations())
        .extracting(violation -> violation.code() + " " + violation.location())
        .containsExactly(
            "code-invalid liste.csv, row 2, column C",
            "territory-missing liste.csv, row 3",
            "territory-invalid liste.csv, row 4, column A",
            "code-missing liste.csv, row 5",
            "line-quote liste.csv, row 6, column B");
    assertThat(file.report().violations())
        .allMatch(violation -> violation.severity() == Severity.WARNING)
        .allMatch(violation -> violation.done().orElseThrow().equals("left-out"));
    assertThat(file.report().violations().get(0).value())
        .contains("CU Limoges Métropole (248719313)");
    assertThat(file.report().violations().get(0).label()).contains("ti-7511");
    assertThat(members(file)).containsExactly("ti-7507 248600413");
    assertThat(file.records().get(0).complete()).isFalse();
    assertThatThrownBy(file::strict)
        .isInstanceOfSatisfying(
            InvalidPerimeterFileException.class,
            refused -> assertThat(refused.report()).isEqualTo(file.report()));
  }

  @Test
  void anUnknownNatureIsToldAndTheMemberStays() throws IOException {
    PerimeterFile file = read(GROUPINGS.replace("Limousin,CC", "Limousin,SIVOM"));

    assertThat(only(file))
        .hasToString(
            "warning nature-unknown liste.csv, row 3, column E (ti-7511)"
                + " The legal nature “SIVOM” is none of those known:"
                + " COM, CC, CA, CU, METRO, MET69, EPT. It is ignored.");
    assertThat(members(file)).hasSize(3);
    assertThat(file.records().get(0).members().get(1).nature()).isEmpty();
  }

  @Test
  void aNatureThatDoesNotFitTheCodeIsToldAndTheMemberStays() throws IOException {
    PerimeterFile file = read(GROUPINGS.replace("Limoges Métropole,CU", "Limoges Métropole,COM"));

    assertThat(only(file).message(Locale.ENGLISH))
        .isEqualTo(
            "The code of CU Limoges Métropole (248719312) is none of the legal nature COM."
                + " It is ignored.");
    assertThat(file.records().get(0).members().get(0).nature()).isEmpty();
    assertThat(codes(read("id_ti,siren_groupement,nature_juridique\nti-7511,87085,CC\n")))
        .containsExactly("label-missing", "nature-unfit");
  }

  @Test
  void aCommuneInTwoTerritoriesStaysInTheFirst() throws IOException {
    PerimeterFile file = read(COMMUNES + "87085,Limoges,ti-7507,Grand Châtellerault\n");

    assertThat(only(file))
        .hasToString(
            "warning member-elsewhere liste.csv, row 5, column A (ti-7507)"
                + " “Limoges (87085)” is listed in another territory already, ti-7511."
                + " It is left out.");
    assertThat(file.records()).hasSize(4);
    assertThat(file.records().get(3).complete()).isFalse();
  }

  @Test
  void aRepeatedLineIsTold() throws IOException {
    PerimeterFile file = read(COMMUNES + "87085,Limoges,ti-7511,Limoges et Haute-Vienne\n");

    assertThat(codes(file)).containsExactly("listed-twice");
    assertThat(file.strict()).isEqualTo(file);
  }

  @Test
  void anIdWithTwoNamesIsToldUnlessTheyDifferInSignsOnly() throws IOException {
    PerimeterFile file =
        read(
            """
            id_ti;lib_ti
            ti-8412;Pays de Gex – Genevois – Pays d’Ain
            ti-8412;Pays de Gex - Genevois - Pays d'Ain\u00a0
            ti-8412;Pays de Gex
            """);

    assertThat(only(file))
        .hasToString(
            "warning labels-two liste.csv, row 4, column B (ti-8412)"
                + " “Pays de Gex” is another name of the same territory:"
                + " Pays de Gex – Genevois – Pays d’Ain. It is ignored.");
    assertThat(file.records().get(0).label()).contains("Pays de Gex – Genevois – Pays d’Ain");
  }

  @Test
  void aLostZeroIsGivenBack() throws IOException {
    PerimeterFile file = read("insee_com;lib_com;id_ti\n1004;Ambérieu-en-Bugey;ti-8401\n");

    assertThat(codes(file)).containsExactly("label-missing", "zero-lost");
    assertThat(file.records().get(0).communes().get(0).code().value()).isEqualTo("01004");
  }

  @Test
  void codesUnlikeOthersAndNamesThatAreNoneAreTold() throws IOException {
    PerimeterFile file = read("id_ti;lib_ti\nbretagne-1;Rade\u0007 de Brest\n");

    assertThat(codes(file)).containsExactly("territory-unusual", "name-invalid");
    assertThat(file.records().get(0).label()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "{}", "id_ti\nti-7511\n", "lib_com;insee_com\n", "\u0000\u0000"})
  void whatIsNoOfficialFileIsRefused(String text) throws IOException {
    PerimeterFile file = read(text);

    assertThat(codes(file)).containsExactly("perimeter-unknown");
    assertThat(file.report().valid()).isFalse();
    assertThat(PerimeterCsv.isPerimeter(folder.resolve("liste.csv"))).isFalse();
    assertThatThrownBy(file::strict).isInstanceOf(InvalidPerimeterFileException.class);
  }

  @Test
  void aLineWithMoreCellsThanColumnsIsNotTrusted() throws IOException {
    PerimeterFile file =
        read(GROUPINGS + "ti-7512,Creuse,200040814,CC Briance, Sud Haute Vienne,CC\nti-1,,,,,,\n");

    assertThat(file.report().violations().get(0))
        .hasToString(
            "warning line-wide liste.csv, row 5, column F Something stands beyond the last column,"
                + " perhaps because a comma is not within quotation marks:"
                + " ti-7512 Creuse 200040814 CC Briance  Sud Haute Vienne CC It is left out.");
    assertThat(members(file)).hasSize(3);
  }

  @Test
  void aLostLineLeavesNoListSureToBeComplete() throws IOException {
    PerimeterFile quote = read(GROUPINGS + "ti-7512,\"Creuse,200040814,CC Briance,CC\n");
    PerimeterFile nowhere = read(GROUPINGS + ",Creuse,200040814,CC Briance,CC\n");

    assertThat(quote.records()).hasSize(2).noneMatch(PerimeterRecord::complete);
    assertThat(nowhere.records()).hasSize(2).noneMatch(PerimeterRecord::complete);
  }

  @Test
  void columnsTellMembersFromCommunes() throws IOException {
    PerimeterFile both =
        read(
            """
            id_ti,siren_groupement,insee_com
            ti-7511,248719312,87085
            ti-7511,248719312,87114
            """);
    PerimeterFile communes = read("id_ti,siren_groupement,nature_juridique\nti-7511,87085,COM\n");

    assertThat(both.records().get(0).members()).hasSize(1);
    assertThat(both.records().get(0).communes()).hasSize(2);
    assertThat(communes.records().get(0).members()).hasSize(1);
    assertThat(communes.records().get(0).communes()).isEmpty();
  }

  @Test
  void damagedNamesAndRepeatedColumnsAreTold() throws IOException {
    byte[] damaged = GROUPINGS.replace("Grand Ch", "Grand\u0001 Ch").getBytes(UTF_8);
    for (int i = 0; i < damaged.length; i++) {
      damaged[i] = damaged[i] == 1 ? (byte) 0xE2 : damaged[i];
    }
    assertThat(codes(read("a.csv", damaged)))
        .containsExactly("file-damaged", "name-damaged", "name-damaged");
    PerimeterFile twice = read("id_ti,ID_TERRITOIRE,lib_ti\nti-7511,ti-7512,Limoges\n");
    assertThat(only(twice).message(Locale.ENGLISH))
        .isEqualTo("The column “ID_TERRITOIRE” is there twice. It is ignored.");
    assertThat(twice.records().get(0).code()).isEqualTo("ti-7511");
  }

  @Test
  void aFileWithoutLinesSaysSo() throws IOException {
    assertThat(codes(read("id_ti;lib_ti\n"))).containsExactly("records-none");
  }

  @Test
  void manyFindingsHideNoError() throws IOException {
    PerimeterFile file = read("id_ti,lib_ti\n" + ",Creuse\n".repeat(Findings.MOST + 1));

    assertThat(file.report().errors()).extracting(Violation::code).containsExactly("records-none");
    assertThat(file.report().violations()).hasSize(Findings.MOST + 2);
  }

  @Test
  void thePhaseIsTakenFromTheNameUnlessItIsTold() throws IOException {
    byte[] bytes = GROUPINGS.getBytes(UTF_8);
    PerimeterFile named = read("liste-ti-grpt_Phase2-2023-11.csv", bytes);

    assertThat(named.phase())
        .contains(new RecognisedPhase(PhaseId.of("phase-2"), Evidence.FILE_NAME));
    assertThat(named.edition().orElseThrow().edtf()).contains("2023-11");
    assertThat(named.inPhase(PhaseId.of("phase-1")).phase())
        .contains(new RecognisedPhase(PhaseId.of("phase-1"), Evidence.TOLD));
    assertThat(read("phase12.csv", bytes).phase().orElseThrow().phase())
        .isEqualTo(PhaseId.of("phase-12"));
    assertThat(read("phase.csv", bytes).phase()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ti-2023-10.csv 2023-10",
        "liste_20231109.csv 2023-11-09",
        "liste 2024.csv 2024",
        "liste-2023-99.csv 2023",
        "liste-2023-02-31.csv 2023-02",
        "ti-2018-2022-20231109.csv 2023-11-09",
        "ti-09-11-2023.csv 2023-11-09",
        "liste-12024.csv ",
        "liste.csv "
      })
  void theEditionIsTakenFromTheName(String example) {
    int space = example.lastIndexOf(' ');
    assertThat(
            FileNames.edition(example.substring(0, space)).flatMap(date -> date.edtf()).orElse(""))
        .isEqualTo(example.substring(space + 1));
  }

  @Test
  void theOfficialFilesOfGroupingsAreReadWhole() throws IOException {
    PerimeterFile first =
        PerimeterCsv.read(OfficialFiles.path("liste-ti-grpt-phase1-derived.csv")).strict();
    PerimeterFile second =
        PerimeterCsv.read(OfficialFiles.path("liste-ti-grpt-phase2-derived.csv")).strict();

    assertThat(codes(first)).isEmpty();
    assertThat(codes(second)).isEmpty();
    assertThat(first.records()).hasSize(149);
    assertThat(second.records()).hasSize(183);
    assertThat(members(first)).hasSize(588);
    assertThat(members(second)).hasSize(641);
  }
}
