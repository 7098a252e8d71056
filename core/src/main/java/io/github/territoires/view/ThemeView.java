package io.github.territoires.view;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;
import java.util.List;
import java.util.Optional;

/**
 * A theme (<i>axe</i>) of a phase.
 *
 * @param code its code within the phase
 * @param name its official wording
 * @param description what it is about
 * @since 0.1
 */
public record ThemeView(String code, TextView name, Optional<TextView> description) {

  /**
   * Lists the themes of the territory's action programme; where they are not known those of the
   * phase, and says so.
   */
  static ListView<ThemeView> list(Reading reading, Territory territory, Optional<Phase> phase) {
    Listing<ThemeId> chosen =
        territory.actionProgramme().map(ActionProgramme::themes).orElse(Listing.unknown());
    List<Theme> offered = phase.map(Phase::themes).orElse(List.of());
    boolean phaseOnly =
        chosen.items().isEmpty() && chosen.extent() == Listing.Extent.UNKNOWN && !offered.isEmpty();
    List<ThemeView> themes =
        phaseOnly
            ? offered.stream().map(theme -> of(reading, theme)).toList()
            : chosen.stream().map(id -> of(reading, id)).toList();
    return new ListView<>(
        reading.labels().plural("themes.title", themes.size()),
        themes,
        phaseOnly ? Optional.of(reading.word("themes.phase")) : reading.note("themes", chosen));
  }

  static ThemeView of(Reading reading, ThemeId id) {
    return reading
        .programme()
        .find(id)
        .map(theme -> of(reading, theme))
        .orElseGet(() -> new ThemeView(id.code(), reading.plain(id.code()), Optional.empty()));
  }

  private static ThemeView of(Reading reading, Theme theme) {
    return new ThemeView(
        theme.id().code(), reading.text(theme.name()), theme.description().map(reading::text));
  }
}
