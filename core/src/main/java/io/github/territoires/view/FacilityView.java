package io.github.territoires.view;

import io.github.territoires.model.Facility;
import io.github.territoires.model.Project;
import java.util.Optional;

/**
 * A building or an installation of a project, with parties and dates of its own.
 *
 * @param name what it is
 * @param place where it stands; absent where it is not known
 * @param parties who builds and runs it, by role; a note says where there are others or none;
 *     absent where nobody has said
 * @param milestones its dates; absent where none is known
 * @since 0.1
 */
public record FacilityView(
    TextView name,
    Optional<FactView> place,
    Optional<ListView<RoleView>> parties,
    Optional<ListView<MilestoneView>> milestones) {

  static FacilityView of(ViewContext context, Project project, Facility facility) {
    context.cite(facility.sources());
    return new FacilityView(
        context.text(facility.name()),
        facility.place().map(place -> FactView.of(context, place)),
        RoleView.list(context, facility.parties()),
        context.some(
            "project.milestones", MilestoneView.inOrder(context, project, facility.milestones())));
  }
}
