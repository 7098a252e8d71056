package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.FORMER_NAMES_OUT_OF_ORDER;
import static io.github.territoires.validation.StandardRules.PHASES_OUT_OF_ORDER;

import io.github.territoires.model.FormerName;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import java.util.List;

/** Lists that begin with the oldest do so. */
final class Sequences implements RuleFamily {
  private final Findings findings;

  Sequences(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Programme.class, this::phases);
    walk.each(Organisation.class, (organisation, at) -> check(organisation.formerNames(), at));
    walk.each(Territory.class, (territory, at) -> check(territory.formerNames(), at));
    walk.each(Project.class, (project, at) -> check(project.formerNames(), at));
  }

  private void phases(Programme programme, Path at) {
    for (int i = 1; i < programme.phases().size(); i++) {
      ImpreciseDate before = programme.phases().get(i - 1).period();
      ImpreciseDate period = programme.phases().get(i).period();
      if (period.earliest().filter(first -> !before.endsBefore(first)).isPresent()
          && before.latest().isPresent()) {
        report(PHASES_OUT_OF_ORDER, at.to("phases").to(i).to("period"), period, before);
      }
    }
  }

  private void check(List<FormerName> formerNames, Path at) {
    ImpreciseDate before = null;
    for (int i = 0; i < formerNames.size(); i++) {
      ImpreciseDate until = formerNames.get(i).until().orElse(null);
      if (until != null) {
        if (before != null && Bounds.before(until, before)) {
          Path item = at.to("formerNames").to(i).to("until");
          report(FORMER_NAMES_OUT_OF_ORDER, item, until, before);
        }
        before = until;
      }
    }
  }

  private void report(Rule rule, Path at, ImpreciseDate date, ImpreciseDate before) {
    findings.add(rule, at, v -> v.value(date.text()).detail("other", before.text()));
  }
}
