package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.ENTRY_REPEATED;

import io.github.territoires.model.Challenge;
import io.github.territoires.model.Commune;
import io.github.territoires.model.Facility;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.Member;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Party;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Project;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Text;
import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No list holds an entry twice. */
final class Entries implements RuleFamily {
  /** What has a rule of its own for when it stands twice. */
  private static final Set<Class<?>> KEYED =
      Set.of(
          Organisation.class,
          Source.class,
          Phase.class,
          Theme.class,
          Territory.class,
          Project.class,
          Challenge.class,
          Facility.class,
          Member.class,
          Commune.class,
          Party.class,
          Milestone.class);

  private static final Set<Class<?>> SHORT =
      Set.of(OrganisationId.class, SourceId.class, ThemeId.class, Identifier.class);

  private final Findings findings;

  Entries(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.eachList(this::check);
  }

  private void check(List<?> items, Path at) {
    if (items.size() < 2 || KEYED.contains(items.get(0).getClass())) {
      return;
    }
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      if (!seen.add(item)) {
        findings.add(ENTRY_REPEATED, at.to(i), v -> v.value(shown(item).orElse(null)));
      }
    }
  }

  private static Optional<String> shown(Object item) {
    if (item instanceof Text text) {
      return Optional.of(Labels.of(text));
    }
    return SHORT.contains(item.getClass()) ? Optional.of(item.toString()) : Labels.of(item);
  }
}
