package io.github.territoires.view;

import io.github.territoires.model.Milestone;
import io.github.territoires.model.StatedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that happens on a date.
 *
 * @param event what happens: "Livraison"
 * @param concerns what it happens to: "le bâtiment"
 * @param state {@code done}, {@code planned}, or {@code unknown} where the planned date is over and
 *     nothing is known of what came of it
 * @param dates the dates as announced one after another, then the actual one; empty where none is
 *     known
 * @param outcome says where the outcome, or the date, is not known; absent where it is known or
 *     still to come
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

  /**
   * A date of a milestone.
   *
   * @param term what it is: "date prévue :", "date effective :"
   * @param date the date
   * @param said when it was announced: "annoncée en septembre 2023"; absent where nobody has said
   */
  public record DateView(String term, String date, Optional<String> said) {}

  static Optional<ListView<MilestoneView>> list(ViewContext context, List<Milestone> milestones) {
    return context.some(
        "project.milestones", milestones.stream().map(one -> of(context, one)).toList());
  }

  private static MilestoneView of(ViewContext context, Milestone milestone) {
    List<DateView> dates = new ArrayList<>();
    for (StatedDate planned : milestone.planned()) {
      String term = dates.isEmpty() ? "milestone.planned" : "milestone.replanned";
      dates.add(date(context, term, planned));
    }
    milestone.actual().ifPresent(date -> dates.add(date(context, "milestone.actual", date)));
    String state = state(context, milestone);
    boolean silent = dates.isEmpty();
    return new MilestoneView(
        context.word("milestone.kind", milestone.kind().code()),
        context.text(milestone.concerns()),
        state,
        List.copyOf(dates),
        silent
            ? Optional.of(context.word("milestone.no-date"))
            : state.equals("unknown")
                ? Optional.of(context.word("milestone.no-outcome"))
                : Optional.empty(),
        milestone.remark().map(context::text));
  }

  private static DateView date(ViewContext context, String term, StatedDate stated) {
    context.cite(stated.sources());
    return new DateView(
        context.word(term),
        context.date(stated.date()),
        stated.said().map(said -> context.dated("milestone.said", said)));
  }

  private static String state(ViewContext context, Milestone milestone) {
    if (milestone.actual().isPresent()) {
      return "done";
    }
    boolean over =
        milestone.planned().isEmpty()
            || milestone
                .planned()
                .get(milestone.planned().size() - 1)
                .date()
                .endsBefore(context.asOf());
    return over ? "unknown" : "planned";
  }
}
