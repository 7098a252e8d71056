package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.CONTACT_MISSING;
import static io.github.territoires.validation.StandardRules.LICENCE_MISSING;
import static io.github.territoires.validation.StandardRules.PUBLISHER_MISSING;
import static io.github.territoires.validation.StandardRules.SOURCE_MISSING;
import static io.github.territoires.validation.StandardRules.SOURCE_WITHOUT_LICENCE;

import io.github.territoires.model.GovernanceLevel;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Optional;

/**
 * Readers can tell who says all this, where it comes from and what they may do with it. The facts
 * within a phase, a territory or a project share its sources unless they state their own; what a
 * territory publishes itself needs no other source.
 */
final class Provenance implements RuleFamily {
  private final Findings findings;

  Provenance(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Programme.class, this::check);
    walk.each(
        Source.class,
        (source, at) -> needs(source.licence(), SOURCE_WITHOUT_LICENCE, at, "licence"));
    walk.each(Phase.class, (phase, at) -> sourced(phase.sources(), at));
    walk.each(GovernanceLevel.class, (level, at) -> sourced(level.sources(), at));
    walk.each(Succession.class, (succession, at) -> sourced(succession.sources(), at));
    walk.each(Territory.class, (territory, at) -> sourced(territory.sources(), at));
    walk.each(Project.class, (project, at) -> sourced(project.sources(), at));
  }

  private void check(Programme programme, Path at) {
    needs(programme.publisher(), PUBLISHER_MISSING, at, "publisher");
    needs(programme.contact(), CONTACT_MISSING, at, "contact");
    needs(programme.licence(), LICENCE_MISSING, at, "licence");
  }

  private void needs(Optional<?> value, Rule rule, Path at, String field) {
    if (value.isEmpty()) {
      findings.add(rule, at.to(field));
    }
  }

  private void sourced(List<SourceId> sources, Path at) {
    Optional<OrganisationId> publisher = at.within(Territory.class).flatMap(Territory::publisher);
    if (sources.isEmpty() && publisher.isEmpty()) {
      findings.add(SOURCE_MISSING, at.to("sources"));
    }
  }
}
