package io.github.territoires.json;

import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Contributor;
import io.github.territoires.publish.PublicationPlan;
import java.util.List;

/**
 * Brings the data files to a publication: {@code data/v1/programme.json}.
 *
 * @since 0.1
 */
public final class JsonContributor implements Contributor {
  private final JsonRenderer renderer = JsonRenderer.create();

  /** Makes a contributor; publications find it by themselves. */
  public JsonContributor() {}

  @Override
  public List<Artifact> plan(PublicationPlan plan) {
    return List.of(
        Artifact.text(
            "data/v1/programme.json",
            renderer.mediaType(),
            out -> renderer.render(plan.programme(), out)));
  }
}
