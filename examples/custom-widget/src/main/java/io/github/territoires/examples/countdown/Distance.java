package io.github.territoires.examples.countdown;

import io.github.territoires.label.Labels;
import io.github.territoires.view.MilestoneView.DateView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Says in words how far away a date is, and never more precisely than the date is: only days are
 * counted in days. What may begin any day is told by its end.
 */
final class Distance {
  private static final int DAYS_COUNTED = 60;
  private static final int MONTHS_COUNTED = 24;
  private static final double MONTH = 30.44;
  private static final double YEAR = 365.25;

  /** The days of the longest season: what lasts longer is more than "about" can cover. */
  private static final int SEASON = 94;

  private final Labels labels;
  private final LocalDate today;

  Distance(Labels labels, LocalDate today) {
    this.labels = labels;
    this.today = today;
  }

  /** Says how far away a date is that is not over. */
  String to(DateView date) {
    Optional<LocalDate> latest = date.latest();
    if (date.earliest().isPresent()) {
      LocalDate earliest = date.earliest().get();
      if (date.earliest().equals(latest)) {
        return toDay(days(earliest));
      }
      if (latest.isEmpty() || earliest.isAfter(today)) {
        return toStart(earliest, latest);
      }
    }
    return latest.map(day -> about("countdown.within", days(day))).orElseThrow();
  }

  private String toDay(long days) {
    if (days == 0) {
      return labels.get("countdown.today");
    }
    return days < DAYS_COUNTED
        ? labels.plural("countdown.in.days", days)
        : about("countdown.in", days);
  }

  private String toStart(LocalDate earliest, Optional<LocalDate> latest) {
    String distance =
        earliest.isAfter(today)
            ? about("countdown.in", days(earliest))
            : labels.get("countdown.today");
    boolean narrow =
        latest.filter(day -> ChronoUnit.DAYS.between(earliest, day) < SEASON).isPresent();
    return narrow ? distance : labels.get("countdown.earliest", Map.of("distance", distance));
  }

  private String about(String key, long days) {
    if (days < MONTH) {
      return labels.get(key + ".soon");
    }
    long months = Math.round(days / MONTH);
    return months < MONTHS_COUNTED
        ? labels.plural(key + ".months", months)
        : labels.plural(key + ".years", Math.round(days / YEAR));
  }

  private long days(LocalDate day) {
    return ChronoUnit.DAYS.between(today, day);
  }
}
