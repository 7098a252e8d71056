package io.github.territoires.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Department;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Succession.Destination;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Validator;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerimetersTest {
  private static final PhaseId FIRST = PhaseId.of("phase-1");
  private static final PhaseId SECOND = PhaseId.of("phase-2");
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-2/ti-7511");
  private static final String GROUPINGS =
      """
      id_ti,lib_ti,siren_groupement,lib_groupement,nature_juridique
      """;
  private static final String COMMUNES = "insee_com,lib_com,id_ti,lib_ti\n";

  @TempDir Path folder;

  private PerimeterFile read(String name, String... lines) throws IOException {
    return PerimeterCsv.read(
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n"));
  }

  private static MergedPerimeters merge(PerimeterFile... files) {
    return Perimeters.over(Catalog.bundled()).merge(files);
  }

  /** Lists what was found; that made files have not all territories is left out. */
  private static List<Violation> found(MergedPerimeters merged) {
    return merged.report().violations().stream()
        .filter(violation -> !violation.code().equals("count-differs"))
        .toList();
  }

  private static List<String> codes(MergedPerimeters merged) {
    return found(merged).stream().map(Violation::code).toList();
  }

  @Test
  void filesOfOnePhaseBecomeTerritories() throws IOException {
    PerimeterFile groupings =
        read(
            "grpt-phase2-2024-09.csv",
            GROUPINGS + "ti-2707,Nevers Val de Loire,245804406,CA de Nevers,CA",
            "ti-2707,Nevers Val de Loire,215800467,Cercy-la-Tour,COM");
    PerimeterFile communes =
        read(
            "com-phase2-2023-11.csv",
            COMMUNES + "58194,Nevers,ti-2707,Nevers Val de Loire",
            "58046,Cercy la Tour,ti-2707,Nevers Val de Loire",
            "18033,Bourges,ti-2707,Nevers Val de Loire");

    MergedPerimeters merged = merge(groupings, communes);

    assertThat(codes(merged)).isEmpty();
    Territory nevers = merged.programme().territory(TerritoryId.parse("phase-2/ti-2707"));
    assertThat(nevers.name()).contains(Text.french("Nevers Val de Loire"));
    assertThat(nevers.regions()).containsExactly(Region.of("27"), Region.of("24"));
    assertThat(nevers.departments()).containsExactly(Department.of("58"), Department.of("18"));
    Perimeter perimeter = nevers.perimeter().orElseThrow();
    assertThat(perimeter.members().extent()).isEqualTo(Listing.Extent.ALL);
    assertThat(perimeter.members().items())
        .extracting(Member::nature)
        .containsExactly(Optional.of(LegalNature.CA), Optional.of(LegalNature.COM));
    assertThat(perimeter.members().items().get(1).communes().items().get(0).code().value())
        .isEqualTo("58046");
    assertThat(perimeter.communes().items()).hasSize(3);
    assertThat(perimeter.sources())
        .containsExactly(
            SourceId.of("anct-grpt-phase2-2024-09-csv"),
            SourceId.of("anct-com-phase2-2023-11-csv"));
    Source source = merged.programme().source(perimeter.sources().get(0));
    assertThat(source.published().orElseThrow().edtf()).contains("2024-09");
    assertThat(source.licence()).isPresent();
    assertThat(Validator.standard().validate(merged.programme()).errors()).isEmpty();
  }

  @Test
  void mergingOnceMoreChangesNothing() throws IOException {
    PerimeterFile[] files = {
      read("a-phase1.csv", GROUPINGS + "ti-7507,Limoges Métropole Elan,248719312,CU Limoges,CU"),
      read("b-phase2.csv", GROUPINGS + "ti-7511,Limoges,200059400,CC Porte Océane,CC"),
      read("c-phase2.csv", COMMUNES + "01004,Ambérieu,ti-8401,Ain")
    };

    Programme once = merge(files).programme();

    assertThat(Perimeters.over(once).merge(files).programme()).isEqualTo(once);
  }

  @Test
  void whatIsKnownStaysAndContradictionsAreTold() throws IOException {
    PerimeterFile file =
        read(
            "grpt-phase2.csv",
            GROUPINGS + "ti-7511,Haute-Vienne,248719312,CU Limoges Métropole,METRO",
            "ti-7511,Haute-Vienne,200059400,CC Porte Océane du Limousin,CC",
            "ti-7511,Haute-Vienne,200066512,CC ELAN,CC");

    MergedPerimeters merged = merge(file);

    assertThat(found(merged))
        .extracting(violation -> violation.location() + ": " + violation.message(Locale.ENGLISH))
        .containsExactly(
            "grpt-phase2.csv, row 2: “Haute-Vienne” is another name of this territory than"
                + " “Limoges et Haute-Vienne”. What was known stays.",
            "grpt-phase2.csv, row 2: The file lists other members than are known:"
                + " it has besides 200066512. What was known stays.",
            "grpt-phase2.csv, row 2: The file lists other members than are known:"
                + " it lacks 200040814, 248700189, 200071942. What was known stays.",
            "grpt-phase2.csv, row 2, column C: “METRO” is another legal nature of"
                + " CU Limoges Métropole than CU. What was known stays.");
    Territory before = Catalog.bundled().territory(LIMOGES);
    Territory after = merged.programme().territory(LIMOGES);
    assertThat(after.name()).isEqualTo(before.name());
    assertThat(after.perimeter().orElseThrow().members())
        .isEqualTo(before.perimeter().orElseThrow().members());
    assertThat(after.sources())
        .containsAll(before.sources())
        .contains(SourceId.of("anct-grpt-phase2-csv"));
  }

  @Test
  void ofTwoFilesTheLatestPrevails() throws IOException {
    PerimeterFile old =
        read("phase2-2023-11.csv", "id_ti,lib_ti", "ti-8412,Gex – Pays Bellegardien");
    PerimeterFile recent =
        read("phase2-2024-09.csv", "id_ti,lib_ti", "ti-8412,Gex – Terre Valserhône\u00a0");

    MergedPerimeters merged = merge(old, recent);

    assertThat(merged.programme().territory(TerritoryId.parse("phase-2/ti-8412")).name())
        .contains(Text.french("Gex – Terre Valserhône\u00a0"));
    assertThat(codes(merged)).containsExactly("name-differs", "region-from-code");
    assertThat(found(merged).get(0).location()).hasToString("phase2-2023-11.csv, row 2");
  }

  @Test
  void aRegionThatOnlyTheCodeTellsIsSaid() throws IOException {
    MergedPerimeters merged =
        merge(read("grpt-phase1.csv", GROUPINGS + "ti-5302,Brest,242900314,Brest Métropole,METRO"));

    Territory brest = merged.programme().territory(TerritoryId.parse("phase-1/ti-5302"));
    assertThat(brest.regions()).containsExactly(Region.of("53"));
    assertThat(brest.departments()).isEmpty();
    assertThat(found(merged).get(0))
        .hasToString(
            "warning region-from-code grpt-phase1.csv Nobody lists the communes of some"
                + " territories, 1 in all: their region is taken from their codes (ti-5302).");
  }

  @Test
  void nobodyKnowsWhetherAListOfWhichSomethingIsLostIsWhole() throws IOException {
    MergedPerimeters merged =
        merge(
            read(
                "grpt-phase2.csv",
                GROUPINGS + "ti-5302,Brest,242900314,Brest Métropole,METRO",
                "ti-5302,Brest,242900315,CC du Pays d’Iroise,CC"));

    assertThat(
            merged
                .programme()
                .territory(TerritoryId.parse("phase-2/ti-5302"))
                .perimeter()
                .orElseThrow()
                .members()
                .extent())
        .isEqualTo(Listing.Extent.UNKNOWN);
  }

  @Test
  void namesAreTakenFromTheFileThatHasThem() throws IOException {
    PerimeterFile mixed =
        read("x-phase1.csv", GROUPINGS + "ti-5302,Brest,\"242900314, 242900074\",Brest,")
            .inPhase(SECOND);
    PerimeterFile named =
        read(
            "y-phase2.csv",
            GROUPINGS + "ti-5302,Brest,242900314,Brest Métropole,METRO",
            "ti-5302,Brest,242900074,CC du Pays d’Iroise,CC");

    Programme alone = merge(mixed).programme();
    Programme both = merge(mixed, named).programme();

    TerritoryId brest = TerritoryId.parse("phase-2/ti-5302");
    assertThat(alone.territory(brest).perimeter().orElseThrow().members().items())
        .extracting(Member::name)
        .containsExactly("242900314", "242900074");
    assertThat(both.territory(brest).perimeter().orElseThrow().members().items())
        .extracting(Member::name)
        .containsExactly("Brest Métropole", "CC du Pays d’Iroise");
  }

  @Test
  void thePhaseIsFoundByComparing() throws IOException {
    String limoges = "ti-7511,Limoges et Haute-Vienne,";
    PerimeterFile byName = read("a.csv", GROUPINGS + limoges + "242900314,Brest Métropole,METRO");
    PerimeterFile byMember =
        read("b.csv", GROUPINGS + "ti-7507,Limoges,248719312,CU Limoges Métropole,CU");
    PerimeterFile byOther = read("c.csv", "id_ti,lib_ti", "ti-5302,Brest");
    PerimeterFile other = read("d-phase1.csv", "id_ti,lib_ti", "ti-5302,Brest");
    PerimeterFile unknown = read("e.csv", "id_ti,lib_ti", "ti-5303,Quimper");

    MergedPerimeters merged = merge(byName, byMember, byOther, other, unknown);

    assertThat(merged.files())
        .extracting(PerimeterFile::phase)
        .containsExactly(
            Optional.of(new RecognisedPhase(SECOND, Evidence.TERRITORIES)),
            Optional.of(new RecognisedPhase(FIRST, Evidence.MEMBERS)),
            Optional.of(new RecognisedPhase(FIRST, Evidence.TERRITORIES)),
            Optional.of(new RecognisedPhase(FIRST, Evidence.FILE_NAME)),
            Optional.empty());
    assertThat(merged.report().errors())
        .extracting(Violation::toString)
        .containsExactly(
            "error phase-unknown e.csv Of which phase this file is cannot be told: say so"
                + " (--phase FILE=phase-1), or put the phase into its name. It is left out.");
  }

  @Test
  void thePhaseIsFoundByTheNumberThatWasAnnounced() throws IOException {
    StringBuilder lines = new StringBuilder("id_ti,lib_ti");
    for (int i = 1000; i < 1183; i++) {
      lines.append("\nti-").append(i).append(",Pays ").append(i);
    }

    MergedPerimeters merged = merge(read("liste.csv", lines.toString()));

    assertThat(merged.files().get(0).phase()).contains(new RecognisedPhase(SECOND, Evidence.COUNT));
    assertThat(merged.report().violations())
        .extracting(Violation::code)
        .doesNotContain("count-differs");
  }

  @Test
  void aPhaseThatDoesNotFitIsDoubted() throws IOException {
    MergedPerimeters merged =
        merge(read("grpt-phase1.csv", "id_ti,lib_ti", "ti-7511,Limoges et Haute-Vienne"));

    assertThat(codes(merged)).containsExactly("phase-doubtful", "region-from-code");
    assertThat(codes(merge(read("grpt-phase7.csv", "id_ti,lib_ti", "ti-7512,Guéret"))))
        .containsExactly("phase-missing");
  }

  @Test
  void countsThatDifferFromThoseAnnouncedAreTold() throws IOException {
    MergedPerimeters merged = merge(read("grpt-phase1.csv", "id_ti,lib_ti", "ti-7512,Guéret"));

    assertThat(merged.report().violations().get(0))
        .hasToString(
            "warning count-differs grpt-phase1.csv Territories in the file: 1."
                + " Announced for phase-1: 149.");
  }

  @Test
  void aMemberThatMovedIsToldAndLosesNobodyElse() throws IOException {
    String moved = "ti-7501,Creuse,200040814,CC Briance Sud Haute Vienne,CC";
    MergedPerimeters merged =
        merge(
            read(
                "grpt-phase2-2025.csv",
                GROUPINGS + moved,
                "ti-7501,Creuse,242900314,Brest Métropole,METRO"),
            read("grpt-phase2-2024.csv", GROUPINGS + "ti-5302,Brest,242900314,Brest,METRO"));

    assertThat(Validator.standard().validate(merged.programme()).errors()).isEmpty();
    assertThat(found(merged))
        .filteredOn(violation -> violation.code().equals("member-elsewhere"))
        .extracting(violation -> violation.location() + " " + violation.value().orElse(""))
        .containsExactly(
            "grpt-phase2-2024.csv, row 2, column C Brest (242900314)",
            "grpt-phase2-2025.csv, row 2, column C CC Briance Sud Haute Vienne (200040814)");
    Perimeter creuse =
        merged
            .programme()
            .territory(TerritoryId.parse("phase-2/ti-7501"))
            .perimeter()
            .orElseThrow();
    assertThat(creuse.members().items())
        .extracting(Member::name)
        .containsExactly("Brest Métropole");
    assertThat(creuse.members().extent()).isEqualTo(Listing.Extent.UNKNOWN);
  }

  @Test
  void filesWhoseNamesDifferInSignsHaveSourcesOfTheirOwn() throws IOException {
    MergedPerimeters merged =
        merge(
            read("a-phase2.csv", "id_ti,lib_ti", "ti-5302,Brest"),
            read("a_phase2.csv", "id_ti,lib_ti", "ti-5302,Brest"));

    assertThat(merged.programme().territory(TerritoryId.parse("phase-2/ti-5302")).sources())
        .containsExactly(SourceId.of("anct-a-phase2-csv"), SourceId.of("anct-a-phase2-csv-2"));
    assertThat(Validator.standard().validate(merged.programme()).errors()).isEmpty();
  }

  @Test
  void aFileOfBothPhasesIsOfNone() throws IOException {
    MergedPerimeters merged =
        merge(
            read(
                "liste.csv",
                GROUPINGS + "ti-7507,Limoges Métropole Elan,200066512,ELAN,CC",
                "ti-7511,Limoges et Haute-Vienne,248719312,CU Limoges,CU"));

    assertThat(codes(merged)).containsExactly("phase-unknown");
  }

  @Test
  void corsicanCommunesAreFoundAmongThoseOfTheirDepartments() throws IOException {
    MergedPerimeters merged =
        merge(
            read("grpt-phase2.csv", GROUPINGS + "ti-9402,Ajaccio,212000046,Ajaccio,COM"),
            read("com-phase2.csv", COMMUNES + "2A004,Ajaccio,ti-9402,Ajaccio"));

    assertThat(
            merged
                .programme()
                .territory(TerritoryId.parse("phase-2/ti-9402"))
                .perimeter()
                .orElseThrow()
                .members()
                .items()
                .get(0)
                .communes()
                .items())
        .extracting(commune -> commune.code().value())
        .containsExactly("2A004");
  }

  @Test
  void outlinesGoIntoTheAtlas() {
    Outline outline =
        new Outline(
            List.of(new Outline.Polygon(Outline.Ring.of(0, 45, 1, 45, 1, 46, 0, 45), List.of())));
    PerimeterFile file =
        PerimeterFile.builder("phase-2.geojson")
            .add(
                Map.of(
                    "id_territoire",
                    new PerimeterFile.Value("ti-7511", Location.ofSource("phase-2.geojson"))),
                Optional.of(outline),
                Location.ofSource("phase-2.geojson").atLine(5, 1))
            .build();

    assertThat(merge(file).atlas().outline(LIMOGES)).contains(outline);
  }

  @Test
  void communesThatBelongToAGroupingNowAreFoundThere() throws IOException {
    Programme base = announced(1);
    MergedPerimeters merged =
        Perimeters.over(base)
            .merge(
                read(
                    "a-phase1.csv",
                    GROUPINGS + "ti-8416,Gier,214200958,Firminy,COM",
                    "ti-8416,Gier,214201105,L'Horme,COM",
                    "ti-8416,Gier,200066512,CC ELAN,CC"),
                read("b-phase2.csv", GROUPINGS + "ti-8424,Loire,244200770,Saint-Étienne,METRO"),
                read("c-phase2.csv", COMMUNES + "42095,Firminy,ti-8424,Loire"));

    Succession succession =
        merged.programme().successions(TerritoryId.parse("phase-1/ti-8416")).get(0);
    assertThat(succession.destinations())
        .containsExactly(
            new Destination(
                Optional.of(TerritoryId.parse("phase-2/ti-8424")), List.of(InseeCode.of("42095"))),
            new Destination(Optional.empty(), List.of(Siren.of("200066512"))));
    assertThat(Validator.standard().validate(merged.programme()).errors()).isEmpty();
  }

  /** A programme whose second phase was announced with so many territories, and has none. */
  private static Programme announced(int territories) {
    Programme bundled = Catalog.bundled();
    return bundled.toBuilder()
        .territories(List.of())
        .successions(List.of())
        .phases(
            bundled.phases().stream()
                .map(
                    phase ->
                        phase.toBuilder()
                            .announcedCounts(
                                List.of(
                                    new AnnouncedCount(
                                        territories, phase.period(), Optional.empty(), List.of())))
                            .build())
                .toList())
        .build();
  }

  @Test
  void thatAMemberIsNowhereIsNotClaimedBeforeAllIsKnown() throws IOException {
    MergedPerimeters merged =
        merge(
            read("a-phase1.csv", GROUPINGS + "ti-8416,Gier,244200770,Saint-Étienne,METRO"),
            read("b-phase2.csv", GROUPINGS + "ti-8424,Loire,200065886,Loire Forez,CA"));

    assertThat(merged.programme().successions(TerritoryId.parse("phase-1/ti-8416"))).isEmpty();
  }

  @Test
  void aSuccessionThatIsKnownOtherwiseStays() throws IOException {
    MergedPerimeters merged =
        merge(
            read("a-phase1.csv", GROUPINGS + "ti-7507,Limoges Métropole Elan,200066512,ELAN,CC"),
            read("b-phase2.csv", GROUPINGS + "ti-7599,Elan,200066512,ELAN,CC"));

    assertThat(codes(merged)).contains("succession-differs");
    assertThat(merged.programme().successions()).isEqualTo(Catalog.bundled().successions());
  }
}
