package io.github.territoires.view;

import io.github.territoires.model.Agreement;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Region;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a territory is, at a glance.
 *
 * @param kicker the legal nature of the organisation that presents it: "Communauté urbaine"; absent
 *     where it is not known
 * @param title the title under which it presents itself, or its name
 * @param subtitle its name; absent where it is the title
 * @param introduction what it is, in a few sentences; absent where nobody has said
 * @param website its site; absent where it is not known
 * @param facts phase, region, contract, as far as known
 * @since 0.1
 */
public record HeaderView(
    Optional<String> kicker,
    TextView title,
    Optional<TextView> subtitle,
    Optional<TextView> introduction,
    Optional<LinkView> website,
    List<FactView> facts) {

  static HeaderView of(ViewContext context, Territory territory, Optional<Phase> phase) {
    TextView name = context.name(territory);
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
        facts(context, territory, phase));
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
    if (!territory.regions().isEmpty()) {
      String names =
          territory.regions().stream().map(Region::name).collect(Collectors.joining(", "));
      facts.add(
          FactView.of(
              context.labels().plural("header.regions", territory.regions().size()),
              context.french(names)));
    }
    territory
        .contract()
        .flatMap(Agreement::signed)
        .map(StatedDate::date)
        .ifPresent(
            date -> facts.add(FactView.of(context.word("header.signed"), context.date(date))));
    territory.contract().ifPresent(contract -> context.cite(contract.sources()));
    return List.copyOf(facts);
  }

  private static String nature(ViewContext context, LegalNature nature) {
    return context.word("header.nature." + nature.name());
  }
}
