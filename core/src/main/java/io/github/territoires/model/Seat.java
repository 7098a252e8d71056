package io.github.territoires.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A seat in a committee.
 *
 * @param organisation the organisation that holds it
 * @param capacity who speaks for the organisation: "community councillors"
 * @param holder the holder of a public mandate who sits there
 * @since 0.1
 */
public record Seat(OrganisationId organisation, Optional<Text> capacity, Optional<Person> holder) {

  /** Refuses a missing organisation. */
  public Seat {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(holder, "holder");
  }

  /** Makes a seat of which only the organisation is known. */
  public static Seat of(OrganisationId organisation) {
    return new Seat(organisation, Optional.empty(), Optional.empty());
  }

  /** Makes a seat of an organisation for which certain people speak. */
  public static Seat of(OrganisationId organisation, Text capacity) {
    return new Seat(organisation, Optional.of(capacity), Optional.empty());
  }
}
