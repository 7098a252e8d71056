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
   * @param onBehalfOf for whom it acts; absent where it acts for itself
   */
  public record PartyView(TextView name, Optional<FactView> onBehalfOf) {}

  /** Groups parties by role, if anything is known of them; who has two roles is under both. */
  static Optional<ListView<RoleView>> list(ViewContext context, Listing<Party> parties) {
    parties.stream().forEach(party -> context.cite(party.sources()));
    return parties.equals(Listing.unknown())
        ? Optional.empty()
        : Optional.of(
            new ListView<>(
                context.word("project.parties.term"),
                parties.stream()
                    .flatMap(party -> party.roles().stream())
                    .distinct()
                    .map(role -> of(context, role, parties))
                    .toList(),
                context.note("project.parties", parties)));
  }

  private static RoleView of(ViewContext context, Role role, Listing<Party> parties) {
    List<PartyView> holders =
        parties.stream()
            .filter(party -> party.roles().contains(role))
            .map(party -> party(context, party))
            .toList();
    String term =
        context.labels().find("project.role." + role.code() + ".one").isPresent()
            ? context.labels().plural("project.role." + role.code(), holders.size())
            : context.word("project.role", role.code());
    return new RoleView(role.code(), term, holders);
  }

  private static PartyView party(ViewContext context, Party party) {
    return new PartyView(
        context.name(party.organisation()),
        party
            .onBehalfOf()
            .map(other -> FactView.of(context.word("project.on-behalf-of"), context.name(other))));
  }
}
