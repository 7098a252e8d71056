package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.AGREEMENT_ENDS_BEFORE_SIGNED;
import static io.github.territoires.validation.StandardRules.CONTRACT_BEFORE_PROTOCOL;
import static io.github.territoires.validation.StandardRules.CONTRACT_OUTSIDE_PHASE;
import static io.github.territoires.validation.StandardRules.SIGNATORY_OUT_OF_OFFICE;

import io.github.territoires.model.Agreement;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Person;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Signatory;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Territory;
import java.util.Optional;

/** A protocol comes before a contract, and each is signed in time by people in office. */
final class Agreements implements RuleFamily {
  private final Programme programme;
  private final Findings findings;

  Agreements(Programme programme, Findings findings) {
    this.programme = programme;
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Territory.class, this::check);
    walk.each(
        Agreement.class,
        (agreement, at) -> signed(agreement).ifPresent(s -> check(agreement, s, at)));
    walk.each(Signatory.class, this::check);
  }

  private void check(Territory territory, Path at) {
    Optional<ImpreciseDate> protocol = territory.protocol().flatMap(Agreements::signed);
    Optional<ImpreciseDate> contract = territory.contract().flatMap(Agreements::signed);
    if (protocol.isPresent()
        && contract.isPresent()
        && Bounds.before(contract.get(), protocol.get())) {
      Path signed = at.to("contract").to("signed").to("date");
      report(CONTRACT_BEFORE_PROTOCOL, signed, contract.get(), protocol.get());
    }
    Optional<ImpreciseDate> phase = programme.find(territory.id().phase()).map(Phase::period);
    Optional<ImpreciseDate> period = territory.contract().flatMap(Agreement::period);
    if (phase.isPresent() && period.isPresent() && Bounds.apart(period.get(), phase.get())) {
      Path contractPeriod = at.to("contract").to("period");
      report(CONTRACT_OUTSIDE_PHASE, contractPeriod, period.get(), phase.get());
    }
  }

  private void check(Agreement agreement, ImpreciseDate signed, Path at) {
    agreement
        .period()
        .filter(period -> Bounds.before(period, signed))
        .ifPresent(period -> report(AGREEMENT_ENDS_BEFORE_SIGNED, at.to("period"), period, signed));
  }

  private void check(Signatory signatory, Path at) {
    Optional<ImpreciseDate> signed = at.within(Agreement.class).flatMap(Agreements::signed);
    Optional<ImpreciseDate> office = signatory.person().flatMap(Person::period);
    if (signed.isPresent() && office.isPresent() && Bounds.apart(signed.get(), office.get())) {
      Path period = at.to("person").to("period");
      report(SIGNATORY_OUT_OF_OFFICE, period, office.get(), signed.get());
    }
  }

  private static Optional<ImpreciseDate> signed(Agreement agreement) {
    return agreement.signed().map(StatedDate::date);
  }

  private void report(Rule rule, Path at, ImpreciseDate date, ImpreciseDate other) {
    findings.add(rule, at, v -> v.value(date.text()).detail("other", other.text()));
  }
}
