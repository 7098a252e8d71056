package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of territories that was announced, for the whole country or for one region.
 *
 * @param territories how many, 0 or more
 * @param announced for when, or when it was said
 * @param region the region; empty for the whole country
 * @param sources where this is stated
 * @since 0.1
 */
public record AnnouncedCount(
    int territories, ImpreciseDate announced, Optional<Region> region, List<SourceId> sources) {

  /** Refuses a negative number. */
  public AnnouncedCount {
    Objects.requireNonNull(announced, "announced");
    Objects.requireNonNull(region, "region");
    Checks.notNegative("announced territories", territories);
    sources = Checks.list("sources", sources);
  }
}
