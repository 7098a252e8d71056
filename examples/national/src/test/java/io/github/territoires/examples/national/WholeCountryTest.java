package io.github.territoires.examples.national;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.json.JsonReader;
import io.github.territoires.json.JsonRenderer;
import io.github.territoires.model.Commune;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Member;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Succession.Destination;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.opendata.MergedPerimeters;
import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.opendata.Perimeters;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Publication;
import io.github.territoires.validation.Validator;
import io.github.territoires.validation.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What comes of all official files together. */
class WholeCountryTest {
  private static final PhaseId FIRST = PhaseId.of("phase-1");
  private static final PhaseId SECOND = PhaseId.of("phase-2");

  /** Enough for all territories, a quarter of what the command is given. */
  private static final String HEAP = "-Xmx64m";

  private static Path data() {
    String folder = System.getProperty("territoires.data");
    assumeTrue(folder != null, "SKIPPED: give the official files with -Dterritoires.data=DIR");
    return Path.of(folder);
  }

  private static MergedPerimeters merged(Path data) throws IOException {
    List<PerimeterFile> files = OfficialFolder.read(data).files();
    return Perimeters.over(Catalog.bundled()).merge(files);
  }

  @Test
  void allTerritoriesAreThereAndEachCommuneInOne() throws IOException {
    MergedPerimeters merged = merged(data());
    Programme programme = merged.programme();

    assertThat(merged.files()).hasSize(5).allMatch(file -> file.strict().equals(file));
    assertThat(programme.territories(FIRST)).hasSize(149);
    assertThat(programme.territories(SECOND)).hasSize(183);
    List<Commune> communes =
        programme.territories(SECOND).stream()
            .flatMap(territory -> territory.perimeter().orElseThrow().communes().stream())
            .toList();
    assertThat(communes).hasSize(18_726);
    assertThat(communes.stream().map(Commune::code).collect(toSet())).hasSize(18_726);
    assertThat(merged.atlas().territories()).hasSize(332);
    assertThat(programme.territories(SECOND))
        .filteredOn(territory -> territory.regions().size() == 2)
        .hasSize(15);
    assertThat(programme.territories(SECOND)).allMatch(one -> !one.departments().isEmpty());
    assertThat(Validator.standard().validate(programme).errors()).isEmpty();
    assertThat(merged.report().violations())
        .extracting(Violation::code)
        .containsExactly("name-differs", "name-differs", "region-from-code");
  }

  @Test
  void noCommuneIsSaidToBeNowhereThatIsInATerritory() throws IOException {
    Programme programme = merged(data()).programme();

    Set<Object> nowhere = new HashSet<>();
    programme.successions().stream()
        .flatMap(succession -> succession.destinations().stream())
        .filter(destination -> destination.territory().isEmpty())
        .map(Destination::members)
        .forEach(nowhere::addAll);
    assertThat(nowhere).hasSize(73);
    List<Member> communes =
        programme.territories(FIRST).stream()
            .flatMap(territory -> territory.perimeter().orElseThrow().members().stream())
            .filter(member -> member.nature().filter(LegalNature.COM::equals).isPresent())
            .toList();
    assertThat(communes).hasSize(38).noneMatch(member -> nowhere.contains(member.code()));
    assertThat(programme.successions(TerritoryId.parse("phase-1/ti-8416")).get(0).destinations())
        .as("communes that are in a territory as part of a grouping now")
        .extracting(Destination::territory)
        .doesNotContain(Optional.empty());
  }

  @Test
  void theProgrammeComesBackFromJson() throws IOException {
    Programme programme = merged(data()).programme();

    String document = JsonRenderer.create().render(programme);

    assertThat(JsonReader.create().read(document)).isEqualTo(programme);
  }

  @Test
  void noMapIsHeavierThanAWidgetMayBe() throws IOException {
    for (Artifact file : publication(data()).plan()) {
      boolean country = file.path().contains("/national-map.");
      if (file.path().matches("fragment/v1/.*/(?:national-)?map\\.(?:fr|en)\\.html")) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
          file.writeTo(zipped);
        }
        assertThat(bytes.size()).as(file.path()).isLessThan(country ? 60_000 : 6_000);
      }
    }
  }

  @Test
  void allIsPublishedInAQuarterOfTheMemory() throws Exception {
    Path data = data();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                WholeCountryTest.class.getName(),
                data.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(Long.parseLong(said.strip())).as("bytes of all files").isGreaterThan(100_000_000L);
  }

  /** Makes every file of the site, and prints how many bytes they are. */
  public static void main(String... arguments) throws IOException {
    Counter counter = new Counter();
    for (Artifact file : publication(Path.of(arguments[0])).plan()) {
      file.writeTo(counter);
    }
    System.out.println(counter.bytes);
  }

  private static Publication publication(Path data) throws IOException {
    MergedPerimeters merged = merged(data);
    return Publication.of(merged.programme())
        .atlas(Simplification.of(merged.atlas(), Simplification.TOLERANCE))
        .locales(Locale.FRENCH, Locale.ENGLISH)
        .baseUrl("https://partner.example/ti/");
  }

  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      this.bytes += length;
    }
  }
}
