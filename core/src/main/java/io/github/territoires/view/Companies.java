package io.github.territoires.view;

import io.github.territoires.model.Agreement;
import io.github.territoires.model.Facility;
import io.github.territoires.model.Governance;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.OrganisationKind;
import io.github.territoires.model.Party;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Seat;
import io.github.territoires.model.Signatory;
import io.github.territoires.model.Territory;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the companies that take part in a territory, as far as they are named. */
final class Companies {
  private Companies() {}

  static Set<OrganisationId> named(Programme programme, Territory territory) {
    return Stream.of(
            territory.governance().stream().flatMap(Companies::seats),
            Stream.of(territory.protocol(), territory.contract())
                .flatMap(agreement -> agreement.stream().flatMap(Companies::signatories)),
            territory.projects().stream().flatMap(Companies::parties))
        .flatMap(ids -> ids)
        .filter(id -> isCompany(programme, id))
        .collect(Collectors.toSet());
  }

  private static boolean isCompany(Programme programme, OrganisationId id) {
    return programme
        .find(id)
        .flatMap(organisation -> organisation.kind())
        .filter(OrganisationKind.COMPANY::equals)
        .isPresent();
  }

  private static Stream<OrganisationId> seats(Governance governance) {
    return Stream.concat(
            governance.chairs().stream(),
            governance.colleges().stream().flatMap(college -> college.seats().stream()))
        .map(Seat::organisation);
  }

  private static Stream<OrganisationId> signatories(Agreement agreement) {
    return agreement.signatories().stream().map(Signatory::organisation);
  }

  private static Stream<OrganisationId> parties(Project project) {
    return Stream.concat(
            project.parties().stream(),
            project.facilities().stream()
                .map(Facility::parties)
                .flatMap(parties -> parties.stream()))
        .map(Party::organisation);
  }
}
