package io.github.territoires.tables;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Extra;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What tables can hold of a programme, and what is left without it. */
final class Held {
  private Held() {}

  /** Leaves out what no table has a column for, and what no cell can hold. */
  static Programme of(Programme programme) {
    return programme.toBuilder()
        .territories(
            programme.territories().stream()
                .filter(territory -> territory.name().isPresent())
                .map(Held::of)
                .toList())
        .build();
  }

  private static Territory of(Territory territory) {
    List<Project> projects = territory.projects().stream().map(Held::of).toList();
    return territory.toBuilder()
        .perimeter(territory.perimeter().map(Held::of).orElse(null))
        .projects(new Listing<>(projects, territory.projects().extent()))
        .extra(held(territory.extra()))
        .build();
  }

  private static Perimeter of(Perimeter perimeter) {
    List<Member> members =
        perimeter.members().stream()
            .map(member -> member.toBuilder().communes(Listing.unknown()).build())
            .toList();
    return new Perimeter(
        new Listing<>(members, perimeter.members().extent()),
        perimeter.communes(),
        perimeter.sources());
  }

  private static Project of(Project project) {
    List<Text> services = project.services();
    boolean services1 = new Line().texts(ProjectRows.SERVICES, services).has(ProjectRows.SERVICES);
    return project.toBuilder()
        .formerNames(List.of())
        .facilities(List.of())
        .services(services1 ? services : List.of())
        .links(project.links().stream().limit(1).toList())
        .extra(held(project.extra()))
        .build();
  }

  private static Map<String, Extra> held(Map<String, Extra> extra) {
    Map<String, Extra> held = new TreeMap<>();
    extra.forEach(
        (name, value) -> {
          if (!new Line().extra(Map.of(name, value)).cells().isEmpty()) {
            held.put(name, value);
          }
        });
    return held;
  }

  /** Takes all that tables hold away. */
  static Programme without(Programme programme) {
    return programme.toBuilder()
        .territories(programme.territories().stream().map(Held::without).toList())
        .build();
  }

  private static Territory without(Territory territory) {
    Optional<ActionProgramme> action = territory.actionProgramme();
    return Territory.builder(territory.id())
        .formerNames(territory.formerNames())
        .perimeter(
            territory
                .perimeter()
                .map(one -> new Perimeter(Listing.unknown(), one.communes(), one.sources()))
                .orElse(null))
        .governance(territory.governance().orElse(null))
        .actionProgramme(
            action
                .map(
                    known ->
                        new ActionProgramme(
                            Optional.empty(),
                            Listing.unknown(),
                            Listing.unknown(),
                            known.sources()))
                .orElse(null))
        .protocol(territory.protocol().orElse(null))
        .contract(territory.contract().orElse(null))
        .links(territory.links())
        .contact(territory.contact().orElse(null))
        .licence(territory.licence().orElse(null))
        .build();
  }
}
