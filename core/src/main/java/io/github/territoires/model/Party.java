package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation in a project, with one or more roles.
 *
 * <pre>{@code
 * Party.of(university, Role.PARTNER).onBehalfOf(laboratory);
 * }</pre>
 *
 * @param organisation who takes part
 * @param roles in what roles, each once
 * @param onBehalfOf for whom it acts, if not for itself
 * @param sources where this is stated
 * @since 0.1
 */
public record Party(
    OrganisationId organisation,
    List<Role> roles,
    Optional<OrganisationId> onBehalfOf,
    List<SourceId> sources) {

  /** Copies the lists; refuses a party without a role or with the same role twice. */
  public Party {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(onBehalfOf, "onBehalfOf");
    roles = Checks.list("roles", roles);
    sources = Checks.list("sources", sources);
    if (roles.isEmpty() || roles.stream().distinct().count() < roles.size()) {
      throw new InvalidValueException(
          "party", organisation + " " + roles, "at least one role, each once");
    }
  }

  /** Makes a party that acts for itself. */
  public static Party of(OrganisationId organisation, Role... roles) {
    return new Party(organisation, List.of(roles), Optional.empty(), List.of());
  }

  /** Returns this party as acting on behalf of another organisation. */
  public Party onBehalfOf(OrganisationId other) {
    return new Party(organisation, roles, Optional.of(other), sources);
  }

  /** Returns this party with the sources that state it. */
  public Party statedIn(SourceId... sources) {
    return new Party(organisation, roles, onBehalfOf, List.of(sources));
  }
}
