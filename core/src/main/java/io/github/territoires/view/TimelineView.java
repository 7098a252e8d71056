package io.github.territoires.view;

import io.github.territoires.label.Labels;
import io.github.territoires.model.Facility;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The milestones of all projects of a territory, and of their buildings.
 *
 * @param title the section's title
 * @param reading says how many dates there are, of how many projects, and when; absent where none
 *     is known
 * @param items the projects that have milestones, in order; empty where none is known
 * @param earliest the first day that a date may mean; absent where no date is known
 * @param latest the last day that a date may mean; absent where no date is known
 * @param asOf the day as of which what is planned is told from what is over
 * @param asOfDay that day, written out
 * @param note says where no milestone is known, or where the projects are a selection; absent where
 *     these are all
 * @param sources where this is stated
 * @since 0.1
 */
public record TimelineView(
    String title,
    Optional<String> reading,
    List<RowView> items,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    LocalDate asOf,
    String asOfDay,
    Optional<String> note,
    SourcesView sources)
    implements SectionView {

  /**
   * The milestones of one project.
   *
   * @param project the project
   * @param milestones its milestones and those of its buildings, in order
   */
  public record RowView(ReferenceView project, List<MilestoneView> milestones) {}

  static TimelineView of(ViewContext context, Territory territory) {
    List<RowView> rows =
        territory.projects().stream()
            .map(project -> row(context, project))
            .filter(row -> !row.milestones().isEmpty())
            .toList();
    return new TimelineView(
        context.word("timeline.title"),
        rows.isEmpty() ? Optional.empty() : Optional.of(reading(context, rows)),
        rows,
        days(rows).min(Comparator.naturalOrder()),
        days(rows).max(Comparator.naturalOrder()),
        context.asOf(),
        context.labels().date(context.asOf()),
        rows.isEmpty()
            ? Optional.of(context.word("timeline.unknown"))
            : context.note("projects", territory.projects()),
        SourcesView.of(context));
  }

  private static String reading(ViewContext context, List<RowView> rows) {
    Labels labels = context.labels();
    List<MilestoneView> milestones =
        rows.stream().flatMap(row -> row.milestones().stream()).toList();
    String projects = labels.plural("timeline.projects", rows.size());
    String reading =
        labels.plural("timeline.reading", milestones.size(), Map.of("projects", projects));
    int unknown = (int) milestones.stream().filter(one -> one.state().equals("unknown")).count();
    return unknown == 0
        ? reading
        : reading + " " + labels.plural("timeline.reading.unknown", unknown);
  }

  private static RowView row(ViewContext context, Project project) {
    List<Milestone> milestones = new ArrayList<>(project.milestones());
    for (Facility facility : project.facilities()) {
      milestones.addAll(facility.milestones());
      if (!facility.milestones().isEmpty()) {
        context.cite(facility.sources());
      }
    }
    if (!milestones.isEmpty()) {
      context.stated(project.sources());
    }
    return new RowView(
        new ReferenceView(project.id().toString(), context.text(project.title())),
        MilestoneView.inOrder(context, project, milestones));
  }

  private static Stream<LocalDate> days(List<RowView> rows) {
    return rows.stream()
        .flatMap(row -> row.milestones().stream())
        .flatMap(milestone -> milestone.dates().stream())
        .flatMap(date -> Stream.of(date.earliest(), date.latest()))
        .flatMap(Optional::stream);
  }
}
