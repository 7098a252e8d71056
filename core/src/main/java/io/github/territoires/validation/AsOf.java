package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.DATE_IN_FUTURE;
import static io.github.territoires.validation.StandardRules.ISSUED_BEFORE_AS_OF;
import static io.github.territoires.validation.StandardRules.LATER_THAN_AS_OF;

import io.github.territoires.model.Agreement;
import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.FormerName;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.Person;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Nothing was known, said or done after the day on which all this was known. */
final class AsOf implements RuleFamily {
  private final Programme programme;
  private final Findings findings;

  AsOf(Programme programme, Findings findings) {
    this.programme = programme;
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Programme.class, (p, at) -> issued(at));
    walk.each(Source.class, (s, at) -> later(s.asOf(), at.to("asOf")));
    walk.each(Source.class, (s, at) -> later(s.published(), at.to("published")));
    walk.each(Territory.class, (t, at) -> t.asOf().ifPresent(day -> later(day, at.to("asOf"))));
    walk.each(AnnouncedCount.class, (c, at) -> later(c.announced(), at.to("announced")));
    walk.each(Person.class, (p, at) -> later(p.period(), at.to("period")));
    walk.each(Progress.class, (p, at) -> later(p.asOf(), at.to("asOf")));
    walk.each(StatedDate.class, (d, at) -> later(d.said(), at.to("said")));
    walk.each(Milestone.class, (m, at) -> happened(m.actual(), at.to("actual")));
    walk.each(Agreement.class, (a, at) -> happened(a.signed(), at.to("signed")));
    walk.each(FormerName.class, (n, at) -> happened(n.until(), n.sources(), at.to("until")));
  }

  private void issued(Path at) {
    programme
        .issued()
        .filter(day -> day.isBefore(programme.asOf()))
        .ifPresent(
            day ->
                findings.add(
                    ISSUED_BEFORE_AS_OF, at.to("issued"), v -> details(v, day.toString())));
  }

  private void later(Optional<ImpreciseDate> date, Path at) {
    date.ifPresent(said -> later(said, at));
  }

  private void later(ImpreciseDate said, Path at) {
    if (said.startsAfter(programme.asOf())) {
      findings.add(LATER_THAN_AS_OF, at, v -> details(v, said.text()));
    }
  }

  private void later(LocalDate day, Path at) {
    if (day.isAfter(programme.asOf())) {
      findings.add(LATER_THAN_AS_OF, at, v -> details(v, day.toString()));
    }
  }

  private Violation.Builder details(Violation.Builder violation, String date) {
    return violation.value(date).detail("asOf", programme.asOf().toString());
  }

  private void happened(Optional<StatedDate> date, Path at) {
    date.ifPresent(d -> happened(Optional.of(d.date()), d.sources(), at.to("date")));
  }

  private void happened(Optional<ImpreciseDate> date, List<SourceId> sources, Path at) {
    LocalDate known = known(sources, at);
    date.filter(d -> d.startsAfter(known))
        .ifPresent(
            d ->
                findings.add(
                    DATE_IN_FUTURE, at, v -> v.value(d.text()).detail("asOf", known.toString())));
  }

  /** The as-of day of the territory, or of a source of the fact itself where that is newer. */
  private LocalDate known(List<SourceId> sources, Path at) {
    LocalDate known = at.within(Territory.class).flatMap(Territory::asOf).orElse(programme.asOf());
    return sources.stream()
        .flatMap(id -> programme.find(id).stream())
        .map(Source::asOf)
        .reduce(known, Bounds::later);
  }
}
