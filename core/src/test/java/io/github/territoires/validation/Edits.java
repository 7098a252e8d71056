package io.github.territoires.validation;

import io.github.territoires.model.Commune;
import io.github.territoires.model.Department;
import io.github.territoires.model.GovernanceLevel;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes to a generated programme that keep it valid, for rule cases to start from. */
final class Edits {
  static final PhaseId FIRST = PhaseId.of("phase-1");
  static final PhaseId SECOND = PhaseId.of("phase-2");
  static final TerritoryId NEW_TERRITORY = TerritoryId.of(FIRST, "ti-new");

  /** Two SIREN and a department that no generated programme uses. */
  static final Siren SIREN = Siren.of("248719312");

  static final Siren OTHER_SIREN = Siren.of("200066512");
  static final Department DEPARTMENT = Department.of("974");
  static final InseeCode COMMUNE = InseeCode.of("97411");
  static final OrganisationId STATE = OrganisationId.of("state");
  static final OrganisationId REGION = OrganisationId.of("region");

  private Edits() {}

  static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  static <T> List<T> with(List<T> list, int index, T other) {
    List<T> changed = new ArrayList<>(list);
    changed.set(index, other);
    return changed;
  }

  static List<SourceId> sources(Programme programme) {
    return List.of(programme.sources().get(0).id());
  }

  /** Changes the first source. */
  static Programme source(Programme programme, UnaryOperator<Source.Builder> change) {
    Source changed = change.apply(programme.sources().get(0).toBuilder()).build();
    return programme.toBuilder().sources(with(programme.sources(), 0, changed)).build();
  }

  /** Changes the first phase. */
  static Programme phase(Programme programme, UnaryOperator<Phase.Builder> change) {
    Phase changed = change.apply(programme.phases().get(0).toBuilder()).build();
    return programme.toBuilder().phases(with(programme.phases(), 0, changed)).build();
  }

  /** Adds an organisation that the national level refers to. */
  static Programme organisation(
      Programme programme, String id, UnaryOperator<Organisation.Builder> change) {
    Organisation.Builder added =
        Organisation.builder(OrganisationId.of(id), Text.french("Ajoutée " + id));
    List<GovernanceLevel> levels = programme.governance();
    GovernanceLevel national = levels.get(2);
    GovernanceLevel steered =
        national.toBuilder().steering(plus(national.steering(), OrganisationId.of(id))).build();
    return programme.toBuilder()
        .organisations(plus(programme.organisations(), change.apply(added).build()))
        .governance(with(levels, 2, steered))
        .build();
  }

  /** Changes the first territory, which is of the first phase and wholly known. */
  static Programme territory(Programme programme, UnaryOperator<Territory.Builder> change) {
    Territory changed = change.apply(programme.territories().get(0).toBuilder()).build();
    return programme.toBuilder().territories(with(programme.territories(), 0, changed)).build();
  }

  /** Adds a territory of the first phase; no count that it could exceed is announced any more. */
  static Programme newTerritory(Programme programme, UnaryOperator<Territory.Builder> change) {
    Territory.Builder added =
        Territory.builder(NEW_TERRITORY, Text.french("Ajouté")).sources(sources(programme));
    List<Phase> phases =
        programme.phases().stream()
            .map(phase -> phase.toBuilder().announcedCounts(List.of()).build())
            .toList();
    return programme.toBuilder()
        .phases(phases)
        .territories(plus(programme.territories(), change.apply(added).build()))
        .build();
  }

  /** Adds a territory with a perimeter that is wholly known. */
  static Programme newPerimeter(Programme programme, Member... members) {
    Perimeter perimeter = Perimeter.of(Listing.all(members), List.of());
    return newTerritory(programme, territory -> territory.perimeter(perimeter));
  }

  /** Adds a territory that lists the commune of these cases without saying in which member. */
  static Programme newCommune(Programme programme, TerritoryId id, Member... members) {
    Perimeter perimeter =
        new Perimeter(
            Listing.all(members), Listing.all(Commune.of(COMMUNE, "Saint-Denis")), List.of());
    return newTerritory(programme, territory -> territory.id(id).perimeter(perimeter));
  }

  /** Adds a project to the first territory. */
  static Programme newProject(Programme programme, UnaryOperator<Project.Builder> change) {
    Territory first = programme.territories().get(0);
    Project.Builder added =
        Project.builder(ProjectId.of(first.id(), "nouveau"), Text.french("Ajouté"))
            .sources(sources(programme));
    List<Project> projects = plus(first.projects().items(), change.apply(added).build());
    return territory(programme, territory -> territory.projects(Listing.selection(projects)));
  }

  /** Points into the territory that {@link #newTerritory} adds to a programme. */
  static String inTerritory(Programme before, String pointer) {
    return "/territories/" + before.territories().size() + pointer;
  }

  /** Points into the project that {@link #newProject} adds to a programme. */
  static String inProject(Programme before, String pointer) {
    int number = before.territories().get(0).projects().items().size();
    return "/territories/0/projects/items/" + number + pointer;
  }

  /** Points into what is added at the end of a list at the root. */
  static String last(String list, List<?> before, String pointer) {
    return "/" + list + "/" + before.size() + pointer;
  }
}
