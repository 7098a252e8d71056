package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.COUNT_EXCEEDED;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Optional;

/** A phase lists no more territories than were ever announced, in the country and in a region. */
final class Counts implements RuleFamily {
  private final Programme programme;
  private final Findings findings;

  Counts(Programme programme, Findings findings) {
    this.programme = programme;
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Phase.class, this::check);
  }

  private void check(Phase phase, Path at) {
    List<AnnouncedCount> counts = phase.announcedCounts();
    List<Optional<Region>> regions =
        counts.stream().map(AnnouncedCount::region).distinct().toList();
    for (Optional<Region> region : regions) {
      int most = most(counts, region);
      int announced = counts.get(most).territories();
      long listed =
          programme.territories(phase.id()).stream().filter(t -> liesIn(t, region)).count();
      if (listed > announced) {
        findings.add(
            COUNT_EXCEEDED,
            at.to("announcedCounts").to(most).to("territories"),
            v -> v.value(Integer.toString(announced)).detail("listed", Long.toString(listed)));
      }
    }
  }

  /** Finds the place of the largest number announced for a region. */
  private static int most(List<AnnouncedCount> counts, Optional<Region> region) {
    int most = -1;
    for (int i = 0; i < counts.size(); i++) {
      AnnouncedCount count = counts.get(i);
      if (count.region().equals(region)
          && (most < 0 || count.territories() > counts.get(most).territories())) {
        most = i;
      }
    }
    return most;
  }

  /** A territory in two regions is counted in one of them, nobody says in which. */
  private static boolean liesIn(Territory territory, Optional<Region> region) {
    return region.isEmpty() || territory.regions().equals(List.of(region.get()));
  }
}
