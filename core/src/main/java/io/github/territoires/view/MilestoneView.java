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
 * @param dates the dates as announced one after another, then the actual one
 * @param outcome says where the outcome, or the date, is not known
 * @param remark what else is to be known
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
   * @param term what it is: "prévu", "puis prévu", "effectif"
   * @param date the date
   * @param said when it was announced: "annoncé en septembre 2023"
   */
  public record DateView(String term, String date, Optional<String> said) {}

  static Optional<ListView<MilestoneView>> list(Reading reading, List<Milestone> milestones) {
    return reading.some(
        "project.milestones", milestones.stream().map(one -> of(reading, one)).toList());
  }

  private static MilestoneView of(Reading reading, Milestone milestone) {
    List<DateView> dates = new ArrayList<>();
    for (StatedDate planned : milestone.planned()) {
      String term = dates.isEmpty() ? "milestone.planned" : "milestone.replanned";
      dates.add(date(reading, term, planned));
    }
    milestone.actual().ifPresent(date -> dates.add(date(reading, "milestone.actual", date)));
    String state = state(reading, milestone);
    boolean silent = dates.isEmpty();
    return new MilestoneView(
        reading.word("milestone.kind", milestone.kind().code()),
        reading.text(milestone.concerns()),
        state,
        List.copyOf(dates),
        silent
            ? Optional.of(reading.word("milestone.no-date"))
            : state.equals("unknown")
                ? Optional.of(reading.word("milestone.no-outcome"))
                : Optional.empty(),
        milestone.remark().map(reading::text));
  }

  private static DateView date(Reading reading, String term, StatedDate stated) {
    reading.cite(stated.sources());
    return new DateView(
        reading.word(term),
        reading.date(stated.date()),
        stated.said().map(said -> reading.dated("milestone.said", said)));
  }

  private static String state(Reading reading, Milestone milestone) {
    if (milestone.actual().isPresent()) {
      return "done";
    }
    boolean over =
        milestone.planned().isEmpty()
            || milestone
                .planned()
                .get(milestone.planned().size() - 1)
                .date()
                .endsBefore(reading.asOf());
    return over ? "unknown" : "planned";
  }
}
