package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.ANNOUNCEMENTS_OUT_OF_ORDER;
import static io.github.territoires.validation.StandardRules.PLANNED_AFTER_ACTUAL;
import static io.github.territoires.validation.StandardRules.PLANNED_AFTER_CLOSED;
import static io.github.territoires.validation.StandardRules.PLANNED_IN_PAST;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.Stage;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import java.util.List;
import java.util.Optional;

/** Dates are announced one after another, before they come and before all is over. */
final class Announcements implements RuleFamily {
  private final Findings findings;

  Announcements(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Milestone.class, this::check);
  }

  private void check(Milestone milestone, Path at) {
    Optional<Progress> closed =
        at.within(Project.class).flatMap(Project::progress).filter(Announcements::closed);
    Optional<ImpreciseDate> before = Optional.empty();
    List<StatedDate> planned = milestone.planned();
    for (int i = 0; i < planned.size(); i++) {
      Optional<ImpreciseDate> said = planned.get(i).said();
      Path item = at.to("planned").to(i);
      if (said.isPresent()) {
        check(planned.get(i).date(), said.get(), item);
        order(before, said.get(), item);
        over(milestone, said.get(), closed, item);
        before = said;
      } else {
        beyond(milestone, planned.get(i).date(), closed, item);
      }
    }
  }

  private void check(ImpreciseDate date, ImpreciseDate said, Path at) {
    if (Bounds.before(date, said)) {
      report(PLANNED_IN_PAST, at.to("date"), date, said);
    }
  }

  private void order(Optional<ImpreciseDate> before, ImpreciseDate said, Path at) {
    before
        .filter(last -> Bounds.before(said, last))
        .ifPresent(last -> report(ANNOUNCEMENTS_OUT_OF_ORDER, at.to("said"), said, last));
  }

  private void over(Milestone milestone, ImpreciseDate said, Optional<Progress> closed, Path at) {
    milestone
        .actual()
        .filter(actual -> Bounds.before(actual.date(), said))
        .ifPresent(actual -> report(PLANNED_AFTER_ACTUAL, at.to("said"), said, actual.date()));
    closed
        .filter(end -> milestone.actual().isEmpty() && said.startsAfter(end.asOf()))
        .ifPresent(end -> closed(at.to("said"), said, end, "announced"));
  }

  /** Of a date of which nobody says when it was said, the date itself counts. */
  private void beyond(Milestone milestone, ImpreciseDate date, Optional<Progress> closed, Path at) {
    closed
        .filter(end -> milestone.actual().isEmpty() && date.startsAfter(end.asOf()))
        .ifPresent(end -> closed(at.to("date"), date, end, "planned"));
  }

  private void closed(Path at, ImpreciseDate date, Progress end, String how) {
    findings.add(
        PLANNED_AFTER_CLOSED,
        at,
        v -> v.value(date.text()).detail("other", end.asOf().toString()).detail("how", how));
  }

  /** A study that is done is where the works begin. */
  private static boolean closed(Progress progress) {
    Status status = progress.status().orElse(Status.ON_TRACK);
    Stage stage = progress.stage().orElse(Stage.OPERATION);
    return status == Status.ABANDONED || (status == Status.DONE && stage == Stage.OPERATION);
  }

  private void report(Rule rule, Path at, ImpreciseDate date, ImpreciseDate other) {
    findings.add(rule, at, v -> v.value(date.text()).detail("other", other.text()));
  }
}
