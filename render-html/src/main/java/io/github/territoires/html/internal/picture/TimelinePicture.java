package io.github.territoires.html.internal.picture;

import io.github.territoires.view.MilestoneView;
import io.github.territoires.view.MilestoneView.DateView;
import io.github.territoires.view.TextView;
import io.github.territoires.view.TimelineView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The milestones of projects along the years.
 *
 * @param reading says in a sentence what is to be seen; absent where no date is known
 * @param years all the years, each as wide as the others
 * @param asOf where the day of the data is
 * @param asOfDay which day that is
 * @param rows the projects; empty where no date is known
 * @param note says where no milestone is known, or where the projects are a selection; absent where
 *     these are all
 */
public record TimelinePicture(
    Optional<String> reading,
    List<Year> years,
    String asOf,
    String asOfDay,
    List<Row> rows,
    Optional<String> note) {

  private static final double NARROWEST = 0.012;

  /**
   * The beginning of a year.
   *
   * @param x where it is
   * @param name which year; absent where there is no room for it
   * @param minor whether it can be left out where there is little room
   */
  public record Year(String x, Optional<String> name, boolean minor) {}

  /**
   * A project.
   *
   * @param project what it is called
   * @param lanes its milestones
   */
  public record Row(TextView project, List<Lane> lanes) {}

  /**
   * A milestone.
   *
   * @param milestone what happens, and when, in words
   * @param marks its dates
   * @param slip from the date that was announced first to the last one; absent where there is but
   *     one
   * @param question where a question mark stands; absent where the outcome is known
   */
  public record Lane(
      MilestoneView milestone, List<Mark> marks, Optional<Slip> slip, Optional<String> question) {}

  /**
   * A date.
   *
   * @param kind {@code planned}, {@code earlier} for one that was replaced, or {@code actual}
   * @param fill what it is filled with: {@code currentColor} for an actual date, else {@code none}
   * @param exact whether it is one day
   * @param x where it begins
   * @param width how long it may last
   * @param end where it ends
   * @param middle where its middle is
   * @param openStart whether it has no first day
   * @param openEnd whether it has no last day
   */
  public record Mark(
      String kind,
      String fill,
      boolean exact,
      String x,
      String width,
      String end,
      String middle,
      boolean openStart,
      boolean openEnd) {}

  /**
   * How a date moved.
   *
   * @param from from where
   * @param to to where
   */
  public record Slip(String from, String to) {}

  /** Places the milestones of a territory. */
  public static TimelinePicture of(TimelineView timeline) {
    LocalDate asOf = timeline.asOf();
    TimeScale scale =
        TimeScale.of(
            timeline.earliest().filter(asOf::isAfter).orElse(asOf),
            timeline.latest().filter(asOf::isBefore).orElse(asOf));
    return new TimelinePicture(
        timeline.reading(),
        scale.years(),
        Percent.of(scale.at(asOf)),
        timeline.asOfDay(),
        timeline.items().stream()
            .map(
                row ->
                    new Row(
                        row.project().name(),
                        row.milestones().stream().map(one -> lane(one, scale)).toList()))
            .toList(),
        timeline.note());
  }

  private static Lane lane(MilestoneView milestone, TimeScale scale) {
    List<DateView> dates =
        milestone.dates().stream()
            .filter(date -> date.earliest().isPresent() || date.latest().isPresent())
            .toList();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      marks.add(mark(dates.get(i), i == dates.size() - 1, scale));
    }
    Optional<Slip> slip =
        marks.size() < 2
            ? Optional.empty()
            : Optional.of(new Slip(marks.get(0).middle(), marks.get(marks.size() - 1).middle()));
    boolean open = milestone.state().equals("unknown") && !marks.isEmpty();
    return new Lane(
        milestone,
        List.copyOf(marks),
        slip,
        open ? Optional.of(marks.get(marks.size() - 1).end()) : Optional.empty());
  }

  private static Mark mark(DateView date, boolean last, TimeScale scale) {
    double start = date.earliest().map(scale::at).orElse(0.0);
    double end = date.latest().map(day -> scale.at(day.plusDays(1))).orElse(1.0);
    boolean exact = date.earliest().isPresent() && date.earliest().equals(date.latest());
    double width = Math.max(NARROWEST, end - start);
    double from = Math.min(start, 1 - width);
    double middle =
        date.earliest().isEmpty() ? end : date.latest().isEmpty() ? start : (start + end) / 2;
    boolean actual = date.kind().equals("actual");
    return new Mark(
        actual ? "actual" : last ? "planned" : "earlier",
        actual ? "currentColor" : "none",
        exact,
        Percent.of(from),
        Percent.of(width),
        Percent.of(from + width),
        Percent.of(middle),
        date.earliest().isEmpty(),
        date.latest().isEmpty());
  }
}
