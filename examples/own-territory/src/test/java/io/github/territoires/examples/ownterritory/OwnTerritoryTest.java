package io.github.territoires.examples.ownterritory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.html.HtmlContributor;
import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.html.HtmlTheme;
import io.github.territoires.json.JsonReader;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import io.github.territoires.publish.Publication;
import io.github.territoires.tables.Table;
import io.github.territoires.tables.TableReader;
import io.github.territoires.tables.TableReading;
import io.github.territoires.tables.TableWriter;
import io.github.territoires.validation.Severity;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the folder can be read, published and written back. */
class OwnTerritoryTest {
  @TempDir Path folder;

  @Test
  void theDocumentHasNoErrors() throws IOException {
    var reading =
        JsonReader.create()
            .over(Catalog.bundled())
            .inspect(OwnTerritory.DATA.resolve("programme.json"));

    assertThat(reading.report().violations())
        .extracting(violation -> violation.severity())
        .doesNotContain(Severity.ERROR);
  }

  @Test
  void nothingIsFoundOnceTheTablesAreLaidOverIt() throws IOException {
    TableReading reading = OwnTerritory.reading();

    assertThat(reading.report().violations()).isEmpty();
    Territory territory = reading.programme().territory(OwnTerritory.ID);
    assertThat(territory.projects().items()).hasSize(30);
    assertThat(territory.asOf()).contains(LocalDate.of(2026, 11, 1));
  }

  @Test
  void whatTheBundledProgrammeSaysStays() throws IOException {
    Programme programme = OwnTerritory.reading().programme();

    assertThat(programme.territories()).containsAll(Catalog.bundled().territories());
    assertThat(programme.phases()).isEqualTo(Catalog.bundled().phases());
  }

  @Test
  void tablesAreAsSpreadsheetsWriteThem() throws IOException {
    for (Path table : OwnTerritory.tables(OwnTerritory.DATA)) {
      String text = Files.readString(table);
      assertThat(text).startsWith("\ufeff").endsWith("\r\n");
      assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }
  }

  @Test
  void aThirdOfTheProjectsIsInEnglishToo() throws IOException {
    List<Project> projects =
        OwnTerritory.reading().programme().territory(OwnTerritory.ID).projects().items();

    assertThat(projects)
        .filteredOn(project -> project.title().in(Locale.ENGLISH).isPresent())
        .hasSize(10);
  }

  @Test
  void everyProjectHasAPage() throws IOException {
    Programme programme = OwnTerritory.reading().programme();
    HtmlTheme theme = HtmlTheme.house(Files.readString(OwnTerritory.DATA.resolve("theme.css")));
    Publication.of(programme)
        .locales(Locale.FRENCH, Locale.ENGLISH)
        .baseUrl("https://example.org/ti/")
        .contributor(HtmlContributor.of(HtmlRenderer.builder().theme(theme).build()))
        .writeTo(folder);

    for (Project project : programme.territory(OwnTerritory.ID).projects()) {
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        String page = "page/v1/" + project.id() + "/index." + locale.toLanguageTag() + ".html";
        assertThat(folder.resolve(page)).isRegularFile();
      }
    }
    assertThat(folder.resolve("assets/v1/ti.css"))
        .content()
        .contains("light-dark(#9a3412, #f4a57c)");
    assertThat(folder.resolve("data/v1/programme.json")).content().contains("phase-2/ti-9901");
  }

  @Test
  void writtenTablesSayTheSame() throws IOException {
    Programme programme = OwnTerritory.reading().programme();
    for (Table table : Table.values()) {
      Path file = folder.resolve(table.fileName());
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        TableWriter.of(programme).write(table, out);
      }
    }

    for (Programme base : List.of(programme, OwnTerritory.document())) {
      TableReading again = TableReader.over(base).inspect(OwnTerritory.tables(folder));
      assertThat(again.programme()).isEqualTo(programme);
      assertThat(again.report().violations()).isEmpty();
    }
  }
}
