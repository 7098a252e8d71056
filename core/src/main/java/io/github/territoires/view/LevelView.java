package io.github.territoires.view;

import io.github.territoires.model.GovernanceLevel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A level of the programme's governance.
 *
 * @param term which one: "Régional"
 * @param body the body that meets at this level
 * @param chair who chairs it
 * @param steering who steers at this level; absent where nobody is named
 * @param remark what else is to be known; absent where nothing is
 * @since 0.1
 */
public record LevelView(
    String term,
    TextView body,
    FactView chair,
    Optional<ListView<TextView>> steering,
    Optional<TextView> remark) {

  /** Lists the levels, if the programme has any. */
  static Optional<ListView<LevelView>> list(ViewContext context) {
    List<GovernanceLevel> levels = context.programme().governance();
    return levels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ListView.of(
                context.word("governance.levels"),
                levels.stream().map(level -> of(context, level)).toList()));
  }

  private static LevelView of(ViewContext context, GovernanceLevel level) {
    context.cite(level.sources());
    return new LevelView(
        context.word("governance.level." + level.level().name().toLowerCase(Locale.ROOT)),
        context.text(level.body()),
        FactView.of(context.word("governance.chair"), context.text(level.chair())),
        level.steering().isEmpty()
            ? Optional.empty()
            : Optional.of(
                ListView.of(context.word("governance.steering"), context.names(level.steering()))),
        level.remark().map(context::text));
  }
}
