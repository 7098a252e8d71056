package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.FUNDINGS_EXCEED_COST;

import io.github.territoires.model.Cost;
import io.github.territoires.model.Funding;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Project;
import io.github.territoires.model.Text;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A project is not paid for beyond its cost. */
final class Financing implements RuleFamily {
  private record Origin(OrganisationId funder, Optional<Text> scheme) {}

  private final Findings findings;

  Financing(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(
        Project.class,
        (project, at) ->
            project
                .cost()
                .filter(cost -> cost.covers().isEmpty())
                .ifPresent(cost -> check(cost, project, at)));
  }

  private void check(Cost cost, Project project, Path at) {
    Map<Origin, BigDecimal> amounts = new HashMap<>();
    for (Funding funding : project.fundings()) {
      // Announced, then granted, then paid: of one funder and scheme the largest counts.
      funding
          .amount()
          .filter(amount -> amount.currency().equals(cost.amount().currency()))
          .ifPresent(
              amount ->
                  amounts.merge(
                      new Origin(funding.funder(), funding.scheme()),
                      amount.amount(),
                      BigDecimal::max));
    }
    BigDecimal sum = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(cost.amount().amount()) > 0) {
      String total = sum.toPlainString() + " " + cost.amount().currency().getCurrencyCode();
      findings.add(
          FUNDINGS_EXCEED_COST,
          at.to("fundings"),
          v -> v.value(total).detail("cost", cost.amount().toString()));
    }
  }
}
