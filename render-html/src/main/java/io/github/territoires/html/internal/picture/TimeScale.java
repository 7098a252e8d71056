package io.github.territoires.html.internal.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days along a width, from the first of January of one year to the last of December of another. */
final class TimeScale {
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};
  private static final int MOST_YEARS = 10;

  private final LocalDate first;
  private final LocalDate end;
  private final double days;

  private TimeScale(LocalDate first, LocalDate end) {
    this.first = first;
    this.end = end;
    this.days = ChronoUnit.DAYS.between(first, end);
  }

  /** Makes a scale that has room for both days. */
  static TimeScale of(LocalDate earliest, LocalDate latest) {
    return new TimeScale(
        LocalDate.of(earliest.getYear(), 1, 1), LocalDate.of(latest.getYear() + 1, 1, 1));
  }

  /** Returns the share of the width at which a day begins. */
  double at(LocalDate day) {
    return ChronoUnit.DAYS.between(first, day) / days;
  }

  /** Returns all years; no more are named than fit, and of those every other one is minor. */
  List<TimelinePicture.Year> years() {
    int years = end.getYear() - first.getYear();
    int step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0 && years / STEPS[i] <= MOST_YEARS; i--) {
      step = STEPS[i];
    }
    List<TimelinePicture.Year> marked = new ArrayList<>();
    for (int year = first.getYear(); year < end.getYear(); year++) {
      boolean named = Math.floorMod(year, step) == 0;
      marked.add(
          new TimelinePicture.Year(
              Percent.of(at(LocalDate.of(year, 1, 1))),
              named ? Optional.of(Integer.toString(year)) : Optional.empty(),
              named && Math.floorMod(year, 2 * step) != 0));
    }
    return List.copyOf(marked);
  }
}
