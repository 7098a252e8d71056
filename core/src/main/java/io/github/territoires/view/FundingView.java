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
 * @param scheme under which scheme or fund; absent where it is not known
 * @param amount how much; absent where it is not known
 * @param state how far it has come: "annoncé"; absent where it is not known
 * @since 0.1
 */
public record FundingView(
    TextView funder, Optional<TextView> scheme, Optional<String> amount, Optional<String> state) {

  static Optional<ListView<FundingView>> list(ViewContext context, Listing<Funding> fundings) {
    return fundings.equals(Listing.unknown())
        ? Optional.empty()
        : Optional.of(context.list("project.fundings", fundings, funding -> of(context, funding)));
  }

  static FactView cost(ViewContext context, Cost cost) {
    context.cite(cost.sources());
    return new FactView(
        context.word("project.cost"),
        context.plain(context.labels().money(cost.amount())),
        cost.covers().map(context::text));
  }

  private static FundingView of(ViewContext context, Funding funding) {
    context.cite(funding.sources());
    return new FundingView(
        context.name(funding.funder()),
        funding.scheme().map(context::text),
        funding.amount().map(context.labels()::money),
        funding
            .state()
            .map(
                state -> context.word("project.funding." + state.name().toLowerCase(Locale.ROOT))));
  }
}
