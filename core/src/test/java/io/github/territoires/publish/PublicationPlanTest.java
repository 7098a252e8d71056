package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Outline.Polygon;
import io.github.territoires.model.Outline.Ring;
import io.github.territoires.model.Programme;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publication tells its contributors. */
class PublicationPlanTest {
  private static final Programme PROGRAMME =
      Programme.builder(Text.french("Essai"), LocalDate.of(2026, 1, 1)).build();

  /** Says which of some files are there. */
  private static final Contributor PAGE =
      plan ->
          List.of(
              Artifact.text(
                  "page.html",
                  "text/html",
                  out -> {
                    for (String path :
                        List.of("data.json", "page.html", "Data.json", Manifest.FILE, "other")) {
                      out.append(path + " " + plan.isPlanned(path) + "\n");
                    }
                  }));

  private static final Contributor DATA =
      plan -> List.of(Artifact.text("data.json", "application/json", out -> out.append("{}")));

  @TempDir Path parent;
  private Path folder = Path.of("");

  @BeforeEach
  void name() {
    folder = parent.resolve("site");
  }

  @Test
  void tellsContentWhichFilesOthersPlanInWhateverOrder() throws IOException {
    String known = "page.html true\nData.json false\nmanifest.json true\nother false\n";
    publication().contributor(PAGE).contributor(DATA).writeTo(folder);
    assertThat(folder.resolve("page.html")).content().isEqualTo("data.json true\n" + known);
    publication().contributor(DATA).contributor(PAGE).writeTo(folder);
    assertThat(folder.resolve("page.html")).content().isEqualTo("data.json true\n" + known);
    publication().contributor(PAGE).writeTo(folder);
    assertThat(folder.resolve("page.html")).content().isEqualTo("data.json false\n" + known);
  }

  @Test
  void refusesTheQuestionWhileOthersStillPlan() {
    Contributor early =
        plan -> {
          plan.isPlanned("data.json");
          return List.of();
        };
    assertThatThrownBy(() -> publication().contributor(DATA).contributor(early).writeTo(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ask while content is made, not in plan(…)");
    assertThat(folder).doesNotExist();
  }

  @Test
  void saysEverythingAsOfTheDayOfTheProgrammeOrTheOneGiven() throws IOException {
    Contributor day =
        plan ->
            List.of(
                Artifact.text("day.txt", "text/plain", out -> out.append(plan.asOf().toString())));
    publication().contributor(day).writeTo(folder);
    assertThat(folder.resolve("day.txt")).content().isEqualTo("2026-01-01");
    publication().contributor(day).asOf(LocalDate.of(2027, 2, 3)).writeTo(folder);
    assertThat(folder.resolve("day.txt")).content().isEqualTo("2027-02-03");
  }

  @Test
  void givesTheOutlinesOrNone() {
    List<Atlas> seen = new ArrayList<>();
    Contributor map =
        plan -> {
          seen.add(plan.atlas());
          return List.of();
        };
    Outline triangle =
        new Outline(List.of(new Polygon(Ring.of(0, 0, 1, 0, 0, 1, 0, 0), List.of())));
    Atlas atlas = Atlas.of(Map.of(TerritoryId.parse("phase-1/ti-1"), triangle));
    publication().contributor(map).plan();
    publication().contributor(map).atlas(atlas).plan();
    assertThat(seen).containsExactly(Atlas.empty(), atlas);
  }

  @Test
  void refusesALanguageWithoutWords() {
    assertThatThrownBy(() -> publication().locales(Locale.FRENCH, Locale.ITALY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'it-IT'")
        .hasMessageContaining("META-INF/territoires/labels_it.properties");
    assertThatThrownBy(() -> publication().locales(Locale.ROOT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'und'");
    publication().locales(Locale.CANADA_FRENCH, Locale.UK);
  }

  @Test
  void isReturnedToBeRehearsedWithoutAFolder() throws IOException {
    Publication publication = publication().contributor(PAGE).contributor(DATA);
    List<Artifact> planned = publication.withoutServerFiles().plan();
    assertThat(planned).extracting(Artifact::path).containsExactly("page.html", "data.json");
    assertThat(planned).extracting(Artifact::mediaType).contains("text/html");
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    planned.get(0).writeTo(page);
    assertThat(page.toString(StandardCharsets.UTF_8)).startsWith("data.json true\npage.html true");

    Programme broken = PROGRAMME.toBuilder().publisher(OrganisationId.of("nobody")).build();
    assertThatThrownBy(() -> Publication.of(broken).contributor(PAGE).plan())
        .isInstanceOf(InvalidProgrammeException.class);
    assertThatThrownBy(() -> publication().plan())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no contributor found");
  }

  private static Publication publication() {
    return Publication.of(PROGRAMME);
  }
}
