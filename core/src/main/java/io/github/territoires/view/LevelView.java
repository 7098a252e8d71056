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
 * @param steering who steers at this level
 * @param remark what else is to be known
 * @since 0.1
 */
public record LevelView(
    String term,
    TextView body,
    FactView chair,
    Optional<ListView<TextView>> steering,
    Optional<TextView> remark) {

  /** Lists the levels, if the programme has any. */
  static Optional<ListView<LevelView>> list(Reading reading) {
    List<GovernanceLevel> levels = reading.programme().governance();
    return levels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ListView.of(
                reading.word("governance.levels"),
                levels.stream().map(level -> of(reading, level)).toList()));
  }

  private static LevelView of(Reading reading, GovernanceLevel level) {
    reading.cite(level.sources());
    return new LevelView(
        reading.word("governance.level." + level.level().name().toLowerCase(Locale.ROOT)),
        reading.text(level.body()),
        FactView.of(reading.word("governance.chair"), reading.text(level.chair())),
        level.steering().isEmpty()
            ? Optional.empty()
            : Optional.of(
                ListView.of(reading.word("governance.steering"), reading.names(level.steering()))),
        level.remark().map(reading::text));
  }
}
