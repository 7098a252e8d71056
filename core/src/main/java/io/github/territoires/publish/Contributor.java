package io.github.territoires.publish;

import java.util.List;

/**
 * Brings files to a publication. Implement it to add a format of your own; one with a public
 * no-argument constructor that is declared as a provider is found by itself.
 *
 * <p>Implementations are thread-safe and give the same artifacts for the same plan.
 *
 * @since 0.1
 */
public interface Contributor {
  /**
   * Plans the files to write. No content is made yet: it is asked for when the plans of all
   * contributors are known, and may depend on what is {@linkplain PublicationPlan#isPlanned
   * planned} by others.
   */
  List<Artifact> plan(PublicationPlan plan);
}
