package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.MILESTONES_OUT_OF_ORDER;
import static io.github.territoires.validation.StandardRules.MILESTONE_REPEATED;

import io.github.territoires.model.Facility;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.Project;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happens to one thing happens once, and works begin before they end. */
final class Milestones implements RuleFamily {
  private static final Set<MilestoneKind> BEGINNINGS =
      Set.of(MilestoneKind.WORKS_START, MilestoneKind.FIRST_STONE);
  private static final Set<MilestoneKind> ENDS =
      Set.of(MilestoneKind.DELIVERY, MilestoneKind.OPENING, MilestoneKind.INAUGURATION);

  private record Event(MilestoneKind kind, Text concerns) {}

  private final Findings findings;

  Milestones(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Project.class, (project, at) -> check(project.milestones(), at));
    walk.each(Facility.class, (facility, at) -> check(facility.milestones(), at));
  }

  private void check(List<Milestone> milestones, Path at) {
    Set<Event> seen = new HashSet<>();
    Map<Text, ImpreciseDate> firstEnds = firstEnds(milestones);
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      Path item = at.to("milestones").to(i);
      if (!seen.add(new Event(milestone.kind(), milestone.concerns()))) {
        findings.add(MILESTONE_REPEATED, item, v -> v.value(milestone.kind().code()));
      }
      ImpreciseDate end = firstEnds.get(milestone.concerns());
      if (end != null && BEGINNINGS.contains(milestone.kind())) {
        milestone
            .actual()
            .map(StatedDate::date)
            .filter(date -> Bounds.before(end, date))
            .ifPresent(date -> report(date, end, item));
      }
    }
  }

  private static Map<Text, ImpreciseDate> firstEnds(List<Milestone> milestones) {
    Map<Text, ImpreciseDate> ends = new HashMap<>();
    for (Milestone milestone : milestones) {
      if (ENDS.contains(milestone.kind())) {
        milestone
            .actual()
            .ifPresent(
                actual ->
                    ends.merge(
                        milestone.concerns(),
                        actual.date(),
                        (a, b) -> a.compareTo(b) <= 0 ? a : b));
      }
    }
    return ends;
  }

  private void report(ImpreciseDate date, ImpreciseDate end, Path at) {
    findings.add(
        MILESTONES_OUT_OF_ORDER,
        at.to("actual").to("date"),
        v -> v.value(date.text()).detail("other", end.text()));
  }
}
