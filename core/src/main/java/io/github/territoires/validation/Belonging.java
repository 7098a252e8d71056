package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.PROJECT_MISPLACED;
import static io.github.territoires.validation.StandardRules.THEME_MISPLACED;
import static io.github.territoires.validation.StandardRules.THEME_OF_OTHER_PHASE;

import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;

/** Ids that name a phase or a territory stand in that phase or territory. */
final class Belonging implements RuleFamily {
  private final Findings findings;

  Belonging(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Theme.class, this::check);
    walk.each(Project.class, this::check);
    walk.each(ThemeId.class, this::check);
  }

  private void check(Theme theme, Path at) {
    at.within(Phase.class)
        .map(Phase::id)
        .filter(phase -> !phase.equals(theme.id().phase()))
        .ifPresent(phase -> report(THEME_MISPLACED, theme.id(), phase, at.to("id")));
  }

  private void check(Project project, Path at) {
    at.within(Territory.class)
        .map(Territory::id)
        .filter(territory -> !territory.equals(project.id().territory()))
        .ifPresent(territory -> report(PROJECT_MISPLACED, project.id(), territory, at.to("id")));
  }

  private void check(ThemeId theme, Path at) {
    PhaseId phase = at.within(Territory.class).map(t -> t.id().phase()).orElse(theme.phase());
    if (!phase.equals(theme.phase())) {
      report(THEME_OF_OTHER_PHASE, theme, phase, at);
    }
  }

  private void report(Rule rule, Object id, Object holder, Path at) {
    findings.add(rule, at, v -> v.value(id.toString()).detail("holder", holder.toString()));
  }
}
