package io.github.territoires.view;

import io.github.territoires.model.Agreement;
import io.github.territoires.model.Facility;
import io.github.territoires.model.Governance;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.OrganisationKind;
import io.github.territoires.model.Party;
import io.github.territoires.model.Project;
import io.github.territoires.model.Seat;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Territory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the companies that take part in a territory, as far as they are named, and cites where. */
final class Companies {
  private final ViewContext context;
  private final Set<OrganisationId> named = new HashSet<>();

  private Companies(ViewContext context) {
    this.context = context;
  }

  static int count(ViewContext context, Territory territory) {
    Companies companies = new Companies(context);
    territory.governance().ifPresent(companies::governance);
    territory.protocol().ifPresent(companies::agreement);
    territory.contract().ifPresent(companies::agreement);
    territory.projects().forEach(companies::project);
    return companies.named.size();
  }

  private void governance(Governance governance) {
    seats(governance.chairs(), governance.sources());
    governance.colleges().forEach(college -> seats(college.seats(), governance.sources()));
  }

  private void seats(Listing<Seat> seats, List<SourceId> sources) {
    seats.forEach(seat -> add(seat.organisation(), sources));
  }

  private void agreement(Agreement agreement) {
    agreement
        .signatories()
        .forEach(signatory -> add(signatory.organisation(), agreement.sources()));
  }

  private void project(Project project) {
    parties(project.parties(), project.sources());
    for (Facility facility : project.facilities()) {
      parties(facility.parties(), facility.sources());
    }
  }

  private void parties(Listing<Party> parties, List<SourceId> sources) {
    parties.forEach(
        party -> add(party.organisation(), party.sources().isEmpty() ? sources : party.sources()));
  }

  private void add(OrganisationId id, List<SourceId> sources) {
    boolean company =
        context
            .programme()
            .find(id)
            .flatMap(Organisation::kind)
            .filter(OrganisationKind.COMPANY::equals)
            .isPresent();
    if (company) {
      named.add(id);
      context.stated(sources);
    }
  }
}
