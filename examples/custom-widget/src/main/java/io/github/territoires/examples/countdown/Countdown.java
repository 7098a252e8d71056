package io.github.territoires.examples.countdown;

import io.github.territoires.label.Labels;
import io.github.territoires.view.MilestoneView;
import io.github.territoires.view.MilestoneView.DateView;
import io.github.territoires.view.TextView;
import io.github.territoires.view.TimelineView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What comes next.
 *
 * @param next the next milestone; absent where none is planned
 * @param note says that none is planned, or that no date is known; absent where one is
 */
public record Countdown(Optional<Next> next, Optional<String> note) {

  /**
   * A milestone to come.
   *
   * @param project whose it is
   * @param event what happens
   * @param concerns what it happens to
   * @param date when, as it was announced
   * @param distance how far away that is, no more precise than the date
   */
  public record Next(
      TextView project, String event, TextView concerns, String date, String distance) {}

  /** A planned date of a milestone, and the first day that it may mean. */
  private record Planned(
      TextView project, MilestoneView milestone, DateView date, LocalDate from) {}

  static Countdown of(TimelineView timeline, Labels labels) {
    Optional<Planned> next =
        timeline.items().stream()
            .flatMap(
                row ->
                    row.milestones().stream()
                        .flatMap(one -> planned(row.project().name(), one).stream()))
            .min(Comparator.comparing(Planned::from));
    if (next.isPresent()) {
      return new Countdown(
          next.map(planned -> next(planned, timeline.asOf(), labels)), Optional.empty());
    }
    String note = timeline.items().isEmpty() ? "countdown.unknown" : "countdown.none";
    return new Countdown(Optional.empty(), Optional.of(labels.get(note)));
  }

  /** Finds the date that counts: the one announced last. */
  private static Optional<Planned> planned(TextView project, MilestoneView milestone) {
    List<DateView> dates = milestone.dates();
    if (!milestone.state().equals("planned") || dates.isEmpty()) {
      return Optional.empty();
    }
    DateView date = dates.get(dates.size() - 1);
    return date.earliest().or(date::latest).map(day -> new Planned(project, milestone, date, day));
  }

  private static Next next(Planned planned, LocalDate today, Labels labels) {
    return new Next(
        planned.project(),
        planned.milestone().event(),
        planned.milestone().concerns(),
        planned.date().date(),
        distance(planned.date(), today, labels));
  }

  private static String distance(DateView date, LocalDate today, Labels labels) {
    LocalDate from = date.earliest().or(date::latest).orElse(today);
    long days = ChronoUnit.DAYS.between(today, from);
    if (days <= 0) {
      return labels.get("countdown.now");
    }
    if (date.earliest().equals(date.latest()) && days < 60) {
      return labels.plural("countdown.days", days);
    }
    long months = Math.round(days / 30.44);
    return months < 24
        ? labels.plural("countdown.months", Math.max(1, months))
        : labels.plural("countdown.years", Math.round(days / 365.25));
  }
}
