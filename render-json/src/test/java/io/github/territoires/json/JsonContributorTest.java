package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Outline.Polygon;
import io.github.territoires.model.Outline.Ring;
import io.github.territoires.model.Programme;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.WebAddress;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Publication;
import io.github.territoires.tables.Table;
import io.github.territoires.tables.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonContributorTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");

  private final Programme programme = Catalog.bundled();

  @Test
  void plansADocumentOfAllAMapTablesAndLinkedDataOfEachSubject() {
    List<String> tables = new ArrayList<>();
    for (String table :
        List.of(
            "territories",
            "members",
            "challenges",
            "projects",
            "parties",
            "milestones",
            "fundings")) {
      tables.add("data/v1/" + table + ".csv (text/csv)");
      tables.add("data/v1/" + table + ".schema.json (application/json)");
      tables.add("data/v1/templates/" + table + ".csv (text/csv)");
    }
    assertThat(publication().plan())
        .extracting(Artifact::toString)
        .containsAll(tables)
        .filteredOn(file -> !tables.contains(file))
        .containsExactlyInAnyOrder(
            "data/v1/programme.json (application/json)",
            "data/v1/programme.schema.json (application/schema+json)",
            "data/v1/territories.geojson (application/geo+json)",
            "data/v1/territories.ndjson (application/x-ndjson)",
            "data/v1/projects.ndjson (application/x-ndjson)",
            "data/v1/phase-1.jsonld (application/ld+json)",
            "data/v1/phase-2.jsonld (application/ld+json)",
            "data/v1/phase-1/ti-7507.jsonld (application/ld+json)",
            "data/v1/phase-2/ti-7511.jsonld (application/ld+json)",
            "data/v1/phase-1/ti-7507/cite-de-la-ceramique.jsonld (application/ld+json)",
            "data/v1/phase-1/ti-7507/traitement-de-surface.jsonld (application/ld+json)",
            "data/v1/phase-1/ti-7507/electronique-photonique-hyperfrequences.jsonld"
                + " (application/ld+json)");
  }

  @Test
  void writesTablesTheirSchemasAndTemplates() throws IOException {
    StringBuilder projects = new StringBuilder();
    TableWriter.of(programme).write(Table.PROJECTS, projects);
    StringBuilder schema = new StringBuilder();
    TableSchema.of(Table.PROJECTS, programme).render(schema);
    StringBuilder template = new StringBuilder();
    TableWriter.template(Table.PROJECTS, template);

    assertThat(content(publication(), "data/v1/projects.csv")).isEqualTo(projects.toString());
    assertThat(content(publication(), "data/v1/projects.schema.json")).isEqualTo(schema.toString());
    assertThat(content(publication(), "data/v1/templates/projects.csv"))
        .isEqualTo(template.toString());
  }

  @Test
  void drawsTheOutlinesThatThePublicationWasGiven() throws IOException {
    Outline triangle =
        new Outline(List.of(new Polygon(Ring.of(0, 0, 1, 0, 0, 1, 0, 0), List.of())));
    Atlas atlas = Atlas.of(Map.of(LIMOGES, triangle));
    assertThat(content(publication().atlas(atlas), "data/v1/territories.geojson"))
        .isEqualTo(GeoJson.create().render(programme, atlas))
        .contains("[[[0,0],[1,0],[0,1],[0,0]]]");
  }

  @Test
  void namesLinkedDataByTheAddressOfThePublication() throws IOException {
    WebAddress base = WebAddress.of("https://partner.example/ti/");
    String path = "data/v1/phase-1/ti-7507.jsonld";
    assertThat(content(publication(), path)).isEqualTo(JsonLd.create().render(programme, LIMOGES));
    assertThat(content(publication().baseUrl(base.value()), path))
        .isEqualTo(JsonLd.publishedAt(base).render(programme, LIMOGES));
  }

  private Publication publication() {
    return Publication.of(programme).contributor(new JsonContributor()).withoutServerFiles();
  }

  private static String content(Publication publication, String path) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Artifact artifact : publication.plan()) {
      if (artifact.path().equals(path)) {
        artifact.writeTo(out);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
