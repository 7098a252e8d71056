package io.github.territoires.json;

import io.github.territoires.json.internal.ProgrammeForms;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Contributor;
import io.github.territoires.publish.PublicationPlan;
import java.util.List;

/**
 * Brings the data files to a publication: {@code data/v1/programme.json}, and beside it the JSON
 * Schema that it names.
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
    return List.of(
        Artifact.text(
            FOLDER + "programme.json",
            renderer.mediaType(),
            out -> renderer.render(plan.programme(), out)),
        Artifact.text(
            FOLDER + ProgrammeForms.SCHEMA_FILE,
            "application/schema+json",
            out -> renderer.renderSchema(out)));
  }
}
