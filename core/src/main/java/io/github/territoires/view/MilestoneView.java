package io.github.territoires.view;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that happens on a date.
 *
 * @param event what happens: "Livraison"
 * @param concerns what it happens to: "le bâtiment"
 * @param state {@code done}, {@code planned}, {@code unknown} where the planned date is over and
 *     nothing is known of what came of it, or {@code abandoned} with the project
 * @param dates the dates as announced one after another, then the actual one; empty where none is
 *     known
 * @param outcome says where the date or the outcome is not known, or that the event was given up
 *     with its project; absent where the outcome is known or still to come
 * @param remark what else is to be known; absent where nothing is
 * @since 0.1
 */
public record MilestoneView(
    String event,
    TextView concerns,
    String state,
    List<DateView> dates,
    Optional<String> outcome,
    Optional<TextView> remark) {

  /** The states that dates alone do not show. */
  private static final List<String> OUTCOMES = List.of("abandoned", "unknown");

  private static final Comparator<Milestone> ORDER =
      Comparator.comparing(
          milestone -> last(milestone).flatMap(MilestoneView::start).orElse(LocalDate.MAX));

  /**
   * A date of a milestone.
   *
   * @param kind {@code planned} or {@code actual}
   * @param term what it is: "date prévue", "date effective"
   * @param date the date
   * @param earliest the first day that may be meant; absent where the start is open
   * @param latest the last day that may be meant; absent where the end is open
   * @param said when it was announced: "annoncée en septembre 2023"; absent where nobody has said
   */
  public record DateView(
      String kind,
      String term,
      String date,
      Optional<LocalDate> earliest,
      Optional<LocalDate> latest,
      Optional<String> said) {}

  /** Lists milestones of a project in the order of their dates, those without a date behind. */
  static List<MilestoneView> inOrder(
      ViewContext context, Project project, List<Milestone> milestones) {
    boolean abandoned =
        project.progress().flatMap(Progress::status).filter(Status.ABANDONED::equals).isPresent();
    return milestones.stream().sorted(ORDER).map(one -> of(context, one, abandoned)).toList();
  }

  private static MilestoneView of(ViewContext context, Milestone milestone, boolean abandoned) {
    List<DateView> dates = new ArrayList<>();
    for (StatedDate planned : milestone.planned()) {
      String term = dates.isEmpty() ? "milestone.planned" : "milestone.replanned";
      dates.add(date(context, "planned", term, planned));
    }
    actual(context, milestone)
        .ifPresent(date -> dates.add(date(context, "actual", "milestone.actual", date)));
    String state = state(context, milestone, abandoned);
    boolean silent = dates.isEmpty();
    return new MilestoneView(
        context.word("milestone.kind", milestone.kind().code()),
        context.text(milestone.concerns()),
        state,
        List.copyOf(dates),
        silent
            ? Optional.of(context.word("milestone.no-date"))
            : OUTCOMES.stream()
                .filter(outcome -> outcome.equals(state))
                .map(outcome -> context.word("milestone." + outcome))
                .findFirst(),
        milestone.remark().map(context::text));
  }

  private static DateView date(ViewContext context, String kind, String term, StatedDate stated) {
    context.cite(stated.sources());
    return new DateView(
        kind,
        context.word(term),
        context.date(stated.date()),
        stated.date().earliest(),
        stated.date().latest(),
        stated.said().map(said -> context.dated("milestone.said", said)));
  }

  private static String state(ViewContext context, Milestone milestone, boolean abandoned) {
    if (actual(context, milestone).isPresent()) {
      return "done";
    }
    if (abandoned) {
      return "abandoned";
    }
    boolean toCome =
        lastPlanned(milestone)
            .flatMap(date -> date.latest().or(date::earliest))
            .filter(day -> !day.isBefore(context.asOf()))
            .isPresent();
    return toCome ? "planned" : "unknown";
  }

  /** Finds the actual date, unless it had not begun on the day of the view. */
  private static Optional<StatedDate> actual(ViewContext context, Milestone milestone) {
    return milestone.actual().filter(stated -> !stated.date().startsAfter(context.asOf()));
  }

  /** Finds the date that counts: the actual one, else the one announced last. */
  private static Optional<ImpreciseDate> last(Milestone milestone) {
    return milestone.actual().map(StatedDate::date).or(() -> lastPlanned(milestone));
  }

  private static Optional<ImpreciseDate> lastPlanned(Milestone milestone) {
    List<StatedDate> planned = milestone.planned();
    return planned.isEmpty()
        ? Optional.empty()
        : Optional.of(planned.get(planned.size() - 1).date());
  }

  private static Optional<LocalDate> start(ImpreciseDate date) {
    return date.earliest().or(date::latest);
  }
}
