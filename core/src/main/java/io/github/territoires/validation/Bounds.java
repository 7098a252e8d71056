package io.github.territoires.validation;

import io.github.territoires.model.ImpreciseDate;
import java.time.LocalDate;

/** Compares imprecise dates by their bounds: only what is sure counts. */
final class Bounds {
  private Bounds() {}

  /** Tells whether one date is over, at the latest, before the other can begin. */
  static boolean before(ImpreciseDate one, ImpreciseDate other) {
    return other.earliest().filter(one::endsBefore).isPresent();
  }

  /** Tells whether two dates have no day in common. */
  static boolean apart(ImpreciseDate one, ImpreciseDate other) {
    return before(one, other) || before(other, one);
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
