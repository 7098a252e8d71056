package io.github.territoires.model;

import java.util.Objects;

/**
 * One side of a committee's table.
 *
 * @param name what the members have in common
 * @param seats who sits there
 * @since 0.1
 */
public record College(Text name, Listing<Seat> seats) {

  /** Refuses a missing name. */
  public College {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(seats, "seats");
  }
}
