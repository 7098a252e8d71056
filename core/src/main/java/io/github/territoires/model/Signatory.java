package io.github.territoires.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An organisation that signed an agreement.
 *
 * @param organisation the organisation
 * @param college the college in which it signed
 * @param person who signed for it
 * @since 0.1
 */
public record Signatory(
    OrganisationId organisation, Optional<SignatoryCollege> college, Optional<Person> person) {

  /** Refuses a missing organisation. */
  public Signatory {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(college, "college");
    Objects.requireNonNull(person, "person");
  }

  /** Makes a signatory in a college, without naming a person. */
  public static Signatory of(OrganisationId organisation, SignatoryCollege college) {
    return new Signatory(organisation, Optional.of(college), Optional.empty());
  }
}
