package io.github.territoires.json;

import io.github.territoires.json.internal.form.ProgrammeForms;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Contributor;
import io.github.territoires.publish.PublicationPlan;
import io.github.territoires.tables.Table;
import io.github.territoires.tables.TableWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings the data files to a publication, under {@code data/v1}: {@code programme.json} and the
 * JSON Schema that it names, {@code territories.geojson}, {@code territories.ndjson} and {@code
 * projects.ndjson}, and a JSON-LD document for each phase, territory and project, such as {@code
 * phase-1/ti-7507.jsonld}; and each table, such as {@code projects.csv}, with the schema of it,
 * such as {@code projects.schema.json}, and a template for those who fill one, such as {@code
 * templates/projects.csv}.
 *
 * @since 0.1
 */
public final class JsonContributor implements Contributor {
  private static final String FOLDER = "data/v1/";

  private final JsonRenderer renderer = JsonRenderer.create();

  /** Makes a contributor; publications find it by themselves. */
  public JsonContributor() {}

  @Override
  public List<Artifact> plan(PublicationPlan plan) {
    Programme programme = plan.programme();
    List<Artifact> files = new ArrayList<>();
    files.add(
        Artifact.text(
            FOLDER + "programme.json",
            renderer.mediaType(),
            out -> renderer.render(programme, out)));
    files.add(
        Artifact.text(
            FOLDER + ProgrammeForms.SCHEMA_FILE,
            "application/schema+json",
            out -> renderer.renderSchema(out)));
    files.add(
        Artifact.text(
            FOLDER + "territories.geojson",
            GeoJson.MEDIA_TYPE,
            out -> GeoJson.create().render(programme, plan.atlas(), out)));
    files.add(
        Artifact.text(
            FOLDER + "territories.ndjson",
            Ndjson.MEDIA_TYPE,
            out -> Ndjson.territories().naming(programme).write(programme.territories(), out)));
    files.add(
        Artifact.text(
            FOLDER + "projects.ndjson",
            Ndjson.MEDIA_TYPE,
            out -> Ndjson.projects().naming(programme).write(programme.projects(), out)));
    files.addAll(tables(programme));
    files.addAll(linkedData(programme, plan.baseUrl().map(JsonLd::publishedAt)));
    return files;
  }

  private static List<Artifact> tables(Programme programme) {
    TableWriter writer = TableWriter.of(programme);
    List<Artifact> files = new ArrayList<>();
    for (Table table : Table.values()) {
      TableSchema schema = TableSchema.of(table, programme);
      files.add(
          Artifact.text(
              FOLDER + table.fileName(), TableWriter.MEDIA_TYPE, out -> writer.write(table, out)));
      files.add(Artifact.text(FOLDER + schema.fileName(), TableSchema.MEDIA_TYPE, schema::render));
      files.add(
          Artifact.text(
              FOLDER + "templates/" + table.fileName(),
              TableWriter.MEDIA_TYPE,
              out -> TableWriter.template(table, out)));
    }
    return files;
  }

  private static List<Artifact> linkedData(Programme programme, Optional<JsonLd> published) {
    JsonLd jsonLd = published.orElseGet(JsonLd::create);
    List<Artifact> files = new ArrayList<>();
    for (Phase phase : programme.phases()) {
      files.add(linked(phase.id(), out -> jsonLd.render(programme, phase.id(), out)));
    }
    for (Territory territory : programme.territories()) {
      files.add(linked(territory.id(), out -> jsonLd.render(programme, territory.id(), out)));
    }
    for (Project project : programme.projects()) {
      files.add(linked(project.id(), out -> jsonLd.render(programme, project.id(), out)));
    }
    return files;
  }

  private static Artifact linked(Object id, Artifact.TextContent content) {
    return Artifact.text(FOLDER + id + ".jsonld", JsonLd.MEDIA_TYPE, content);
  }
}
