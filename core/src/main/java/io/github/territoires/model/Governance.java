package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who sits where in a territory.
 *
 * @param committee the committee that the colleges form together
 * @param chairs who chairs it: in the programme a pair of an elected councillor and an
 *     industrialist
 * @param colleges the sides of the table
 * @param sources where this is stated
 * @since 0.1
 */
public record Governance(
    Optional<OrganisationId> committee,
    Listing<Seat> chairs,
    List<College> colleges,
    List<SourceId> sources) {

  /** Copies the lists. */
  public Governance {
    Objects.requireNonNull(committee, "committee");
    Objects.requireNonNull(chairs, "chairs");
    colleges = Checks.list("colleges", colleges);
    sources = Checks.list("sources", sources);
  }
}
