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
 * @param kicker the legal nature of the organisation that presents it: "Communauté urbaine"
 * @param title the title under which it presents itself, or its name
 * @param subtitle its name, where the title is another
 * @param introduction what it is, in a few sentences
 * @param website its site
 * @param facts phase, region, members, contract
 * @since 0.1
 */
public record HeaderView(
    Optional<String> kicker,
    TextView title,
    Optional<TextView> subtitle,
    Optional<TextView> introduction,
    Optional<LinkView> website,
    List<FactView> facts) {

  static HeaderView of(Reading reading, Territory territory, Optional<Phase> phase) {
    TextView name = reading.name(territory);
    Optional<Organisation> presenter = territory.presentedBy().flatMap(reading.programme()::find);
    return new HeaderView(
        presenter.flatMap(Organisation::legalNature).map(nature -> nature(reading, nature)),
        territory.headline().map(reading::text).orElse(name),
        territory.headline().map(headline -> name),
        territory.introduction().map(reading::text),
        territory
            .website()
            .map(
                site ->
                    new LinkView(
                        reading.word("header.website"),
                        territory.presentedBy().map(reading::name).orElse(name),
                        site.value())),
        facts(reading, territory, phase));
  }

  private static List<FactView> facts(Reading reading, Territory territory, Optional<Phase> phase) {
    List<FactView> facts = new ArrayList<>();
    phase.ifPresent(
        one ->
            facts.add(
                new FactView(
                    reading.word("header.phase"),
                    reading.text(one.name()),
                    Optional.of(reading.plain(reading.date(one.period()))))));
    if (!territory.regions().isEmpty()) {
      String names =
          territory.regions().stream().map(Region::name).collect(Collectors.joining(", "));
      facts.add(
          FactView.of(
              reading.labels().plural("header.regions", territory.regions().size()),
              reading.french(names)));
    }
    territory
        .contract()
        .flatMap(Agreement::signed)
        .map(StatedDate::date)
        .ifPresent(
            date -> facts.add(FactView.of(reading.word("header.signed"), reading.date(date))));
    territory.contract().ifPresent(contract -> reading.cite(contract.sources()));
    return List.copyOf(facts);
  }

  private static String nature(Reading reading, LegalNature nature) {
    return reading.word("header.nature." + nature.name());
  }
}
