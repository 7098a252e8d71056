package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a project costs.
 *
 * @param amount how much
 * @param covers what the amount covers, if not the whole project
 * @param sources where this is stated
 * @since 0.1
 */
public record Cost(Money amount, Optional<Text> covers, List<SourceId> sources) {

  /** Copies the list. */
  public Cost {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(covers, "covers");
    sources = Checks.list("sources", sources);
  }

  /** Makes the cost of the whole project. */
  public static Cost of(Money amount) {
    return new Cost(amount, Optional.empty(), List.of());
  }

  /** Returns this cost with the sources that state it. */
  public Cost statedIn(SourceId... sources) {
    return new Cost(amount, covers, List.of(sources));
  }
}
