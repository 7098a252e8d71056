package io.github.territoires.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All that a programme is made of. */
record ProgrammeFacts(
    Text name,
    LocalDate asOf,
    Optional<Text> notice,
    Optional<OrganisationId> publisher,
    Optional<Contact> contact,
    Optional<Licence> licence,
    Optional<LocalDate> issued,
    List<Source> sources,
    List<Organisation> organisations,
    List<Phase> phases,
    List<GovernanceLevel> governance,
    List<Territory> territories,
    List<Succession> successions) {
  ProgrammeFacts {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(issued, "issued");
    sources = Checks.list("sources", sources);
    organisations = Checks.list("organisations", organisations);
    phases = Checks.list("phases", phases);
    governance = Checks.list("governance", governance);
    territories = Checks.list("territories", territories);
    successions = Checks.list("successions", successions);
  }
}
