package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of the members of a territory in another phase. It claims nothing about inhabitants:
 * two territories are linked by the members that they share.
 *
 * @param from the territory
 * @param phase the other phase
 * @param destinations where its members are in that phase
 * @param sources where this is stated
 * @since 0.1
 */
public record Succession(
    TerritoryId from, PhaseId phase, List<Destination> destinations, List<SourceId> sources) {

  /**
   * Where some members went.
   *
   * @param territory the territory that they are in; empty if they are known to be in none
   * @param members the members
   */
  public record Destination(Optional<TerritoryId> territory, List<MemberCode> members) {
    /** Copies the list; refuses a destination of nobody. */
    public Destination {
      Objects.requireNonNull(territory, "territory");
      members = Checks.list("members", members);
      if (members.isEmpty()) {
        throw new InvalidValueException("destination", "", "at least one member");
      }
    }
  }

  /** Copies the lists. */
  public Succession {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(phase, "phase");
    destinations = Checks.list("destinations", destinations);
    sources = Checks.list("sources", sources);
  }
}
