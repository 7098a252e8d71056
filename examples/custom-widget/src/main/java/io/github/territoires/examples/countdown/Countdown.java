package io.github.territoires.examples.countdown;

import io.github.territoires.label.Labels;
import io.github.territoires.view.MilestoneView;
import io.github.territoires.view.MilestoneView.DateView;
import io.github.territoires.view.TextView;
import io.github.territoires.view.TimelineView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What comes next.
 *
 * @param next the next milestone; absent where none is planned
 * @param empty says why there is none: none is planned, all are over, what came of them is not
 *     known, or no date is; absent where there is one
 * @param scope says that the projects are a selection, so that another may come sooner; absent
 *     where these are all, or no milestone is known
 */
public record Countdown(Optional<Next> next, Optional<String> empty, Optional<String> scope) {

  /**
   * A milestone to come.
   *
   * @param project whose it is
   * @param event what happens
   * @param concerns what it happens to
   * @param term whether the date is the first that was announced
   * @param date when, as it was announced
   * @param distance how far away that is, no more precise than the date
   * @param from from which day that is counted
   */
  public record Next(
      TextView project,
      String event,
      TextView concerns,
      String term,
      String date,
      String distance,
      String from) {}

  /** A milestone that is planned, and the date that counts. */
  private record Planned(TextView project, MilestoneView milestone, DateView date) {

    /** Orders by the first day that may still be meant, then by the last. */
    static Comparator<Planned> soonestFirst(LocalDate today) {
      return Comparator.comparing((Planned planned) -> planned.from(today))
          .thenComparing(planned -> planned.date().latest().orElse(LocalDate.MAX));
    }

    private LocalDate from(LocalDate today) {
      return date.earliest().filter(day -> day.isAfter(today)).orElse(today);
    }
  }

  static Countdown of(TimelineView timeline, Labels labels) {
    Optional<Next> next =
        timeline.items().stream()
            .flatMap(
                row ->
                    row.milestones().stream()
                        .filter(milestone -> milestone.state().equals("planned"))
                        .flatMap(milestone -> planned(row.project().name(), milestone).stream()))
            .min(Planned.soonestFirst(timeline.asOf()))
            .map(planned -> next(planned, timeline, labels));
    Optional<String> empty =
        next.isPresent() ? Optional.empty() : Optional.of(empty(timeline, labels));
    Optional<String> scope = timeline.items().isEmpty() ? Optional.empty() : timeline.note();
    return new Countdown(next, empty, scope);
  }

  /**
   * Finds the date that counts: the one announced last. Samples on which a renderer tries its
   * widgets may have none.
   */
  private static Optional<Planned> planned(TextView project, MilestoneView milestone) {
    List<DateView> dates = milestone.dates();
    return dates.stream()
        .skip(Math.max(0, dates.size() - 1))
        .filter(date -> date.earliest().isPresent() || date.latest().isPresent())
        .findFirst()
        .map(date -> new Planned(project, milestone, date));
  }

  private static Next next(Planned planned, TimelineView timeline, Labels labels) {
    MilestoneView milestone = planned.milestone();
    DateView date = planned.date();
    return new Next(
        planned.project(),
        milestone.event(),
        milestone.concerns(),
        date.term(),
        date.date(),
        new Distance(labels, timeline.asOf()).to(date),
        timeline.asOfDay());
  }

  /** Says why nothing comes next, and tells what is not known apart from what is not. */
  private static String empty(TimelineView timeline, Labels labels) {
    List<MilestoneView> milestones =
        timeline.items().stream().flatMap(row -> row.milestones().stream()).toList();
    List<MilestoneView> dated =
        milestones.stream().filter(milestone -> !milestone.dates().isEmpty()).toList();
    if (dated.isEmpty()) {
      return labels.get("countdown.unknown");
    }
    long open = dated.stream().filter(milestone -> milestone.state().equals("unknown")).count();
    int undated = milestones.size() - dated.size();
    StringBuilder words =
        new StringBuilder(
            open == 0
                ? labels.get("countdown.over")
                : labels.plural("countdown.none", open, Map.of("day", timeline.asOfDay())));
    if (undated > 0) {
      words.append(' ').append(labels.plural("countdown.undated", undated));
    }
    return words.toString();
  }
}
