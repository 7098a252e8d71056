package io.github.territoires.view;

import io.github.territoires.model.Listing;
import io.github.territoires.model.Party;
import io.github.territoires.model.Role;
import java.util.List;
import java.util.Optional;

/**
 * Those who have one role.
 *
 * @param code the role's code: {@code contracting-authority}
 * @param term the role: "Maître d'ouvrage"
 * @param parties who has it
 * @since 0.1
 */
public record RoleView(String code, String term, List<PartyView> parties) {

  /**
   * One who has a role.
   *
   * @param name the organisation
   * @param onBehalfOf for whom it acts, if not for itself
   */
  public record PartyView(TextView name, Optional<FactView> onBehalfOf) {}

  /** Groups parties by role; who has two roles stands under both. */
  static List<RoleView> list(Reading reading, Listing<Party> parties) {
    parties.stream().forEach(party -> reading.cite(party.sources()));
    return parties.stream()
        .flatMap(party -> party.roles().stream())
        .distinct()
        .map(role -> of(reading, role, parties))
        .toList();
  }

  private static RoleView of(Reading reading, Role role, Listing<Party> parties) {
    List<PartyView> holders =
        parties.stream()
            .filter(party -> party.roles().contains(role))
            .map(party -> party(reading, party))
            .toList();
    String term =
        reading.labels().find("project.role." + role.code() + ".one").isPresent()
            ? reading.labels().plural("project.role." + role.code(), holders.size())
            : reading.word("project.role", role.code());
    return new RoleView(role.code(), term, holders);
  }

  private static PartyView party(Reading reading, Party party) {
    return new PartyView(
        reading.name(party.organisation()),
        party
            .onBehalfOf()
            .map(other -> FactView.of(reading.word("project.on-behalf-of"), reading.name(other))));
  }
}
