package io.github.territoires.view;

import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Optional;

/**
 * What became of a territory's members in other phases, and where they came from.
 *
 * @param title the section's title
 * @param items what is known of each other phase; empty where nothing is
 * @param note says where nothing is known; absent where something is
 * @param sources where this is stated
 * @since 0.1
 */
public record SuccessionsView(
    String title, List<SuccessionView> items, Optional<String> note, SourcesView sources) {
  static SuccessionsView of(ViewContext context, Territory territory) {
    List<SuccessionView> items =
        context.programme().successions(territory.id()).stream()
            .map(succession -> SuccessionView.of(context, territory, succession))
            .toList();
    return new SuccessionsView(
        context.word("successions.title"),
        items,
        items.isEmpty() ? Optional.of(context.word("successions.unknown")) : Optional.empty(),
        SourcesView.of(context));
  }
}
