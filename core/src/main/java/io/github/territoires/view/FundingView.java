package io.github.territoires.view;

import io.github.territoires.model.Cost;
import io.github.territoires.model.Funding;
import io.github.territoires.model.Listing;
import java.util.Locale;
import java.util.Optional;

/**
 * Money that an organisation puts into a project.
 *
 * @param funder who pays
 * @param scheme under which scheme or fund
 * @param amount how much
 * @param state how far it has come: "annoncé"
 * @since 0.1
 */
public record FundingView(
    TextView funder, Optional<TextView> scheme, Optional<String> amount, Optional<String> state) {

  static Optional<ListView<FundingView>> list(Reading reading, Listing<Funding> fundings) {
    return fundings.items().isEmpty() && fundings.extent() == Listing.Extent.UNKNOWN
        ? Optional.empty()
        : Optional.of(reading.list("project.fundings", fundings, funding -> of(reading, funding)));
  }

  static FactView cost(Reading reading, Cost cost) {
    reading.cite(cost.sources());
    return new FactView(
        reading.word("project.cost"),
        reading.plain(reading.labels().money(cost.amount())),
        cost.covers().map(reading::text));
  }

  private static FundingView of(Reading reading, Funding funding) {
    reading.cite(funding.sources());
    return new FundingView(
        reading.name(funding.funder()),
        funding.scheme().map(reading::text),
        funding.amount().map(reading.labels()::money),
        funding
            .state()
            .map(
                state -> reading.word("project.funding." + state.name().toLowerCase(Locale.ROOT))));
  }
}
