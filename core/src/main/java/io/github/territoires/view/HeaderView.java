package io.github.territoires.view;

import io.github.territoires.model.Agreement;
import io.github.territoires.model.Department;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Region;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a territory is, at a glance.
 *
 * @param kicker the legal nature of the organisation that presents it: "Communauté urbaine"; absent
 *     where it is not known
 * @param title the title under which it presents itself, or its name
 * @param subtitle its name; absent where it is the title
 * @param introduction what it is, in a few sentences; absent where nobody has said
 * @param website its site; absent where it is not known
 * @param facts phase, region, département, contract, the ids that others gave it, as far as known
 * @param formerNames its names before, the oldest first, with the date until which it bore them;
 *     absent where it has had no other
 * @param links pages about it; absent where there are none
 * @param extra what its publisher keeps beside the model; empty where there is nothing
 * @param sources where this is stated
 * @since 0.1
 */
public record HeaderView(
    Optional<String> kicker,
    TextView title,
    Optional<TextView> subtitle,
    Optional<TextView> introduction,
    Optional<LinkView> website,
    List<FactView> facts,
    Optional<ListView<FactView>> formerNames,
    Optional<ListView<LinkView>> links,
    List<ExtraView> extra,
    SourcesView sources) {

  static HeaderView of(ViewContext context, Territory territory, Optional<Phase> phase) {
    TextView name = context.name(territory);
    context.cite(territory.sources());
    phase.map(Phase::sources).ifPresent(context::cite);
    Optional<Organisation> presenter = territory.presentedBy().flatMap(context.programme()::find);
    return new HeaderView(
        presenter.flatMap(Organisation::legalNature).map(nature -> nature(context, nature)),
        territory.headline().map(context::text).orElse(name),
        territory.headline().map(headline -> name),
        territory.introduction().map(context::text),
        territory
            .website()
            .map(
                site ->
                    new LinkView(
                        context.word("header.website"),
                        territory.presentedBy().map(context::name).orElse(name),
                        site.value())),
        facts(context, territory, phase),
        Names.former(context, territory.formerNames()),
        Names.links(context, territory.links()),
        context.extra(territory.extra()),
        SourcesView.of(context));
  }

  private static List<FactView> facts(
      ViewContext context, Territory territory, Optional<Phase> phase) {
    List<FactView> facts = new ArrayList<>();
    phase.ifPresent(
        one ->
            facts.add(
                new FactView(
                    context.word("header.phase"),
                    context.text(one.name()),
                    Optional.of(context.plain(context.date(one.period()))))));
    places(context, "header.regions", territory.regions().stream().map(Region::name).toList())
        .ifPresent(facts::add);
    places(
            context,
            "header.departments",
            territory.departments().stream().map(Department::name).toList())
        .ifPresent(facts::add);
    territory
        .contract()
        .flatMap(contract -> contract.signed().map(signed -> signed(context, contract, signed)))
        .ifPresent(facts::add);
    territory
        .presentedBy()
        .filter(presenter -> territory.website().isEmpty()) // else named with the site
        .map(context::name)
        .ifPresent(name -> facts.add(FactView.of(context.word("header.presented-by"), name)));
    facts.addAll(context.identifiers(territory.identifiers()));
    return List.copyOf(facts);
  }

  private static FactView signed(ViewContext context, Agreement contract, StatedDate signed) {
    context.stated(signed.sources().isEmpty() ? contract.sources() : signed.sources());
    return FactView.of(context.word("header.signed"), context.date(signed.date()));
  }

  private static Optional<FactView> places(ViewContext context, String key, List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            FactView.of(
                context.labels().plural(key, names.size()),
                context.french(String.join(", ", names))));
  }

  private static String nature(ViewContext context, LegalNature nature) {
    return context.word("nature." + nature.name());
  }
}
