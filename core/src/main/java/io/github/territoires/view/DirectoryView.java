package io.github.territoires.view;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The territories of a phase.
 *
 * @param title the section's title, which says how many territories there are
 * @param items the territories, region by region; empty where none is known
 * @param note says where no territory is known, or fewer than were announced; absent where all are
 * @param sources where this is stated
 * @since 0.1
 */
public record DirectoryView(
    String title, List<RegionView> items, Optional<String> note, SourcesView sources)
    implements SectionView {

  static DirectoryView of(ViewContext context, Phase phase) {
    List<Territory> territories = context.programme().territories(phase.id());
    return new DirectoryView(
        context.counted("directory.title", territories.size()),
        RegionView.list(context, territories),
        note(context, phase, territories.size()),
        SourcesView.of(context));
  }

  /**
   * Says how much of the phase the directory holds; the count announced last is held against it.
   */
  private static Optional<String> note(ViewContext context, Phase phase, int known) {
    if (known == 0) {
      return Optional.of(context.word("directory.unknown"));
    }
    return phase.announcedCounts().stream()
        .filter(count -> count.region().isEmpty())
        .reduce((earlier, later) -> later)
        .map(AnnouncedCount::territories)
        .filter(announced -> announced > known)
        .map(
            announced ->
                context
                    .labels()
                    .plural(
                        "directory.selection",
                        known,
                        Map.of("announced", context.labels().number(announced))));
  }
}
