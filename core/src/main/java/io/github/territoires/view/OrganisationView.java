package io.github.territoires.view;

import io.github.territoires.model.Organisation;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import io.github.territoires.model.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An organisation that acts in the programme.
 *
 * @param id the organisation's id
 * @param name its name today
 * @param formerNames its names before, the oldest first, with the date until which it bore them;
 *     absent where it has had no other
 * @param facts what sort of organisation it is, its legal nature, what it is part of, its numbers,
 *     as far as known
 * @param website its site; absent where it is not known
 * @param extra what its publisher keeps beside the model; empty where there is nothing
 * @since 0.1
 */
public record OrganisationView(
    String id,
    TextView name,
    Optional<ListView<FactView>> formerNames,
    List<FactView> facts,
    Optional<LinkView> website,
    List<ExtraView> extra) {

  static OrganisationView of(ViewContext context, Organisation organisation) {
    context.cite(organisation.sources());
    TextView name = context.name(organisation.id());
    return new OrganisationView(
        organisation.id().toString(),
        name,
        Names.former(context, organisation.formerNames()),
        facts(context, organisation),
        organisation
            .website()
            .map(WebAddress::value)
            .map(address -> new LinkView(context.word("organisation.website"), name, address)),
        context.extra(organisation.extra()));
  }

  private static List<FactView> facts(ViewContext context, Organisation organisation) {
    List<FactView> facts = new ArrayList<>();
    organisation
        .kind()
        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(kind -> context.word("organisation.kind." + kind))
        .ifPresent(kind -> facts.add(FactView.of(context.word("organisation.kind"), kind)));
    organisation
        .legalNature()
        .map(nature -> context.word("nature." + nature.name()))
        .ifPresent(nature -> facts.add(FactView.of(context.word("organisation.nature"), nature)));
    organisation
        .partOf()
        .map(context::name)
        .ifPresent(whole -> facts.add(FactView.of(context.word("organisation.part-of"), whole)));
    organisation
        .siren()
        .map(Siren::value)
        .ifPresent(number -> facts.add(FactView.of(context.word("organisation.siren"), number)));
    organisation
        .siret()
        .map(Siret::value)
        .ifPresent(number -> facts.add(FactView.of(context.word("organisation.siret"), number)));
    facts.addAll(context.identifiers(organisation.identifiers()));
    return List.copyOf(facts);
  }
}
