package io.github.territoires.view;

import io.github.territoires.model.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A territory in numbers.
 *
 * @param title the section's title
 * @param items the numbers; empty where none is known
 * @param table how many projects serve which theme, and how far they have come; absent where there
 *     are fewer than ten
 * @param note says where none is known; absent where one is
 * @param sources where this is stated
 * @since 0.1
 */
public record FiguresView(
    String title,
    List<FigureView> items,
    Optional<ProjectTableView> table,
    Optional<String> note,
    SourcesView sources)
    implements SectionView {

  static FiguresView of(ViewContext context, Territory territory) {
    Figures figures = new Figures(context, territory);
    List<FigureView> items = new ArrayList<>(figures.ofPerimeter());
    figures.ofCompanies().ifPresent(items::add);
    figures.ofProjects().ifPresent(items::add);
    items.addAll(figures.ofMoney());
    return new FiguresView(
        context.word("figures.title"),
        List.copyOf(items),
        ProjectTableView.of(context, territory),
        items.isEmpty() ? Optional.of(context.word("figures.unknown")) : Optional.empty(),
        SourcesView.of(context));
  }
}
