package io.github.territoires.model;

import java.util.List;
import java.util.Objects;

/**
 * A task that one organisation entrusts to another: the State entrusted the Régions with steering
 * the programme.
 *
 * @param by who entrusts
 * @param to who is entrusted
 * @param task with what
 * @param sources where this is stated
 * @since 0.1
 */
public record Mandate(OrganisationId by, OrganisationId to, Text task, List<SourceId> sources) {

  /** Copies the list. */
  public Mandate {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(task, "task");
    sources = Checks.list("sources", sources);
  }
}
