package io.github.territoires.opendata;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Phase;
import java.util.Optional;

/** How many territories were announced for a phase. */
final class Announced {
  private Announced() {}

  /** Finds the number that was announced last for the whole country. */
  static Optional<Integer> last(Phase phase) {
    return phase.announcedCounts().stream()
        .filter(count -> count.region().isEmpty())
        .reduce((earlier, later) -> later)
        .map(AnnouncedCount::territories);
  }
}
