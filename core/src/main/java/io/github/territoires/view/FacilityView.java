package io.github.territoires.view;

import io.github.territoires.model.Facility;
import java.util.List;
import java.util.Optional;

/**
 * A building or an installation of a project, with parties and dates of its own.
 *
 * @param name what it is
 * @param place where it stands
 * @param parties who builds and runs it, by role
 * @param milestones its dates
 * @since 0.1
 */
public record FacilityView(
    TextView name,
    Optional<FactView> place,
    List<RoleView> parties,
    Optional<ListView<MilestoneView>> milestones) {

  static FacilityView of(Reading reading, Facility facility) {
    reading.cite(facility.sources());
    return new FacilityView(
        reading.text(facility.name()),
        facility
            .place()
            .map(place -> FactView.of(reading.word("project.place"), reading.text(place.name()))),
        RoleView.list(reading, facility.parties()),
        MilestoneView.list(reading, facility.milestones()));
  }
}
