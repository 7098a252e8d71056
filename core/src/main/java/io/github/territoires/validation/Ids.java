package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.ID_DUPLICATE;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.Commune;
import io.github.territoires.model.Facility;
import io.github.territoires.model.Member;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Project;
import io.github.territoires.model.Source;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Each id names one thing. */
final class Ids implements RuleFamily {
  private final Findings findings;
  private final Set<Object> seen = new HashSet<>();

  Ids(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    unique(walk, Organisation.class, "organisation", Organisation::id);
    unique(walk, Source.class, "source", Source::id);
    unique(walk, Phase.class, "phase", Phase::id);
    unique(walk, Theme.class, "theme", Theme::id);
    unique(walk, Territory.class, "territory", Territory::id);
    unique(walk, Project.class, "project", Project::id);
    walk.each(
        ActionProgramme.class,
        (programme, at) ->
            unique(
                programme.challenges().items(),
                Challenge::code,
                "challenge",
                items(at, "challenges")));
    walk.each(
        Project.class,
        (project, at) ->
            unique(project.facilities(), Facility::code, "facility", at.to("facilities")));
    walk.each(
        Perimeter.class,
        (perimeter, at) ->
            unique(perimeter.members().items(), Member::code, "member", items(at, "members")));
    walk.each(
        Perimeter.class,
        (perimeter, at) ->
            unique(perimeter.communes().items(), Commune::code, "commune", items(at, "communes")));
    walk.each(
        Member.class,
        (member, at) ->
            unique(member.communes().items(), Commune::code, "commune", items(at, "communes")));
  }

  private static Path items(Path at, String listing) {
    return at.to(listing).to("items");
  }

  /** Ids of different types never equal each other, so one set serves all. */
  private <T> void unique(Walk walk, Class<T> type, String kind, Function<T, Object> id) {
    walk.each(type, (value, at) -> check(seen, id.apply(value), kind, at.to("id")));
  }

  private <T> void unique(List<T> items, Function<T, Object> code, String kind, Path list) {
    Set<Object> codes = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      check(codes, code.apply(items.get(i)), kind, list.to(i).to("code"));
    }
  }

  private void check(Set<Object> known, Object id, String kind, Path at) {
    if (!known.add(id)) {
      findings.add(ID_DUPLICATE, at, v -> v.value(id.toString()).detail("kind", kind));
    }
  }
}
