package io.github.territoires.opendata;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Succession.Destination;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.validation.Validator;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official files of groupings, which name the members of all territories of both phases. */
class OfficialPerimetersTest {
  private static final PhaseId FIRST = PhaseId.of("phase-1");
  private static final PhaseId SECOND = PhaseId.of("phase-2");

  private static MergedPerimeters merged() throws IOException {
    return Perimeters.over(Catalog.bundled())
        .merge(
            PerimeterCsv.read(OfficialFiles.path("liste-ti-grpt-phase1-derived.csv")),
            PerimeterCsv.read(OfficialFiles.path("liste-ti-grpt-phase2-derived.csv")));
  }

  private static Stream<Member> members(Territory territory) {
    return territory.perimeter().orElseThrow().members().stream();
  }

  private static Set<MemberCode> codes(Territory territory) {
    return members(territory).map(Member::code).collect(toSet());
  }

  private static List<MemberCode> codes(Programme programme, PhaseId phase) {
    return programme.territories(phase).stream()
        .flatMap(territory -> members(territory).map(Member::code))
        .toList();
  }

  @Test
  void allTerritoriesAndTheirMembersAreThere() throws IOException {
    MergedPerimeters merged = merged();
    Programme programme = merged.programme();

    assertThat(programme.territories(FIRST)).hasSize(149);
    assertThat(programme.territories(SECOND)).hasSize(183);
    assertThat(codes(programme, FIRST)).hasSize(588).doesNotHaveDuplicates();
    assertThat(codes(programme, SECOND)).hasSize(641).doesNotHaveDuplicates();
    assertThat(codes(programme, SECOND)).allMatch(Siren.class::isInstance);
    assertThat(new HashSet<>(codes(programme, FIRST)))
        .filteredOn(new HashSet<>(codes(programme, SECOND))::contains)
        .hasSize(478);
    assertThat(merged.report().violations().stream().map(Violation::code).distinct())
        .containsExactly("region-from-code");
    assertThat(Validator.standard().validate(programme).errors()).isEmpty();
  }

  @Test
  void thePhaseIsFoundWhateverTheFilesAreCalled(@TempDir Path folder) throws IOException {
    for (String names : List.of("g1 g2", "z1 a2", "a2 b1")) {
      String first = names.substring(0, names.indexOf(' ')) + ".csv";
      String second = names.substring(names.indexOf(' ') + 1) + ".csv";
      PerimeterFile one =
          PerimeterCsv.read(copy("liste-ti-grpt-phase1-derived.csv", folder.resolve(first)));
      PerimeterFile two =
          PerimeterCsv.read(copy("liste-ti-grpt-phase2-derived.csv", folder.resolve(second)));

      for (List<PerimeterFile> files : List.of(List.of(one, two), List.of(two, one))) {
        MergedPerimeters merged = Perimeters.over(Catalog.bundled()).merge(files);
        assertThat(merged.files())
            .allMatch(
                file ->
                    file.phase()
                        .orElseThrow()
                        .phase()
                        .equals(file.records().size() == 149 ? FIRST : SECOND));
        assertThat(merged.report().errors()).isEmpty();
      }
    }
  }

  @Test
  void aPartOfAFileIsNotTakenForTheOtherPhase(@TempDir Path folder) throws IOException {
    PerimeterFile first = PerimeterCsv.read(OfficialFiles.path("liste-ti-grpt-phase1-derived.csv"));
    Path part = folder.resolve("region.csv");
    try (Stream<String> lines =
        Files.lines(OfficialFiles.path("liste-ti-grpt-phase2-derived.csv"))) {
      Files.write(
          part,
          lines.filter(line -> line.startsWith("id_ti") || line.startsWith("ti-27")).toList());
    }

    MergedPerimeters merged =
        Perimeters.over(Catalog.bundled()).merge(first, PerimeterCsv.read(part));

    assertThat(merged.files().get(1).phase()).isEmpty();
    assertThat(merged.report().errors())
        .extracting(Violation::code)
        .containsExactly("phase-unknown");
    MergedPerimeters told =
        Perimeters.over(Catalog.bundled()).merge(first, PerimeterCsv.read(part).inPhase(FIRST));
    assertThat(told.report().violations()).extracting(Violation::code).contains("phase-doubtful");
  }

  private static Path copy(String official, Path to) throws IOException {
    return Files.copy(OfficialFiles.path(official), to, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void aCodeMeansAnotherTerritoryInAnotherPhase() throws IOException {
    Programme programme = merged().programme();
    Territory elan = programme.territory(TerritoryId.parse("phase-1/ti-7507"));
    Territory chatellerault = programme.territory(TerritoryId.parse("phase-2/ti-7507"));

    assertThat(elan.name()).isEqualTo(Catalog.bundled().territory(elan.id()).name());
    assertThat(codes(elan)).containsExactlyInAnyOrder(Siren.of("248719312"), Siren.of("200066512"));
    assertThat(chatellerault.name()).contains(Text.french("Grand Châtellerault"));
    assertThat(codes(programme.territory(TerritoryId.parse("phase-2/ti-7511")))).hasSize(5);
    List<String> both = new ArrayList<>();
    List<String> moved = new ArrayList<>();
    for (Territory first : programme.territories(FIRST)) {
      Optional<Territory> second = programme.find(TerritoryId.of(SECOND, first.id().code()));
      second.ifPresent(any -> both.add(first.id().code()));
      second
          .filter(other -> !codes(other).equals(codes(first)))
          .ifPresent(any -> moved.add(first.id().code()));
    }
    assertThat(both).hasSize(145);
    assertThat(moved).hasSize(134);
  }

  @Test
  void membersAreFollowedIntoTheSecondPhase() throws IOException {
    Programme programme = merged().programme();

    assertThat(programme.successions(TerritoryId.parse("phase-1/ti-7507")).get(0).destinations())
        .containsExactly(
            new Destination(
                Optional.of(TerritoryId.parse("phase-2/ti-7511")), List.of(Siren.of("248719312"))),
            new Destination(Optional.empty(), List.of(Siren.of("200066512"))));
    assertThat(
            programme.successions().stream()
                .flatMap(succession -> succession.destinations().stream())
                .filter(destination -> destination.territory().isPresent())
                .mapToInt(destination -> destination.members().size())
                .sum())
        .isEqualTo(478);
    Set<MemberCode> communes =
        programme.territories(FIRST).stream()
            .flatMap(OfficialPerimetersTest::members)
            .filter(member -> member.nature().filter(LegalNature.COM::equals).isPresent())
            .map(Member::code)
            .collect(toSet());
    assertThat(
            programme.successions().stream()
                .flatMap(succession -> succession.destinations().stream())
                .filter(destination -> destination.territory().isEmpty())
                .flatMap(destination -> destination.members().stream())
                .collect(Collectors.toList()))
        .as("groupings that are in no territory; of communes nobody knows")
        .hasSize(73)
        .doesNotContainAnyElementsOf(communes);
  }
}
