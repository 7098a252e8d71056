package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.ACTS_FOR_ITSELF;
import static io.github.territoires.validation.StandardRules.CARRIERS_SEVERAL;
import static io.github.territoires.validation.StandardRules.CONTRACTING_AUTHORITIES_SEVERAL;
import static io.github.territoires.validation.StandardRules.PARTY_REPEATED;

import io.github.territoires.model.Facility;
import io.github.territoires.model.Listing;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Party;
import io.github.territoires.model.Project;
import io.github.territoires.model.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each party of a project or of a facility stands once, and one answers for it. */
final class Parties implements RuleFamily {
  private record Acting(OrganisationId organisation, Optional<OrganisationId> onBehalfOf) {}

  private final Findings findings;

  Parties(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Party.class, this::check);
    walk.each(
        Project.class,
        (project, at) -> check(project.parties(), Role.CARRIER, CARRIERS_SEVERAL, at));
    walk.each(
        Facility.class,
        (facility, at) ->
            check(
                facility.parties(),
                Role.CONTRACTING_AUTHORITY,
                CONTRACTING_AUTHORITIES_SEVERAL,
                at));
  }

  private void check(Party party, Path at) {
    if (party.onBehalfOf().filter(party.organisation()::equals).isPresent()) {
      findings.add(
          ACTS_FOR_ITSELF, at.to("onBehalfOf"), v -> v.value(party.organisation().value()));
    }
  }

  private void check(Listing<Party> parties, Role role, Rule several, Path at) {
    Set<Acting> seen = new HashSet<>();
    Set<OrganisationId> holders = new HashSet<>();
    List<Party> items = parties.items();
    for (int i = 0; i < items.size(); i++) {
      Party party = items.get(i);
      String id = party.organisation().value();
      Path item = at.to("parties").to("items").to(i);
      if (!seen.add(new Acting(party.organisation(), party.onBehalfOf()))) {
        findings.add(PARTY_REPEATED, item, v -> v.value(id));
      }
      if (party.roles().contains(role) && holders.add(party.organisation()) && holders.size() > 1) {
        findings.add(several, item.to("roles"), v -> v.value(id));
      }
    }
  }
}
