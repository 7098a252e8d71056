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
 * @param description what it is about; absent where nobody has said
 * @since 0.1
 */
public record ThemeView(String code, TextView name, Optional<TextView> description) {

  /**
   * Lists the themes of the territory's action programme; where they are not known those of the
   * phase, and says so.
   */
  static ListView<ThemeView> list(ViewContext context, Territory territory, Optional<Phase> phase) {
    Listing<ThemeId> chosen =
        territory.actionProgramme().map(ActionProgramme::themes).orElse(Listing.unknown());
    List<Theme> offered = phase.map(Phase::themes).orElse(List.of());
    boolean phaseOnly =
        chosen.items().isEmpty() && chosen.extent() == Listing.Extent.UNKNOWN && !offered.isEmpty();
    List<ThemeView> themes =
        phaseOnly
            ? offered.stream().map(theme -> of(context, theme)).toList()
            : chosen.stream().map(id -> of(context, id)).toList();
    return new ListView<>(
        context.counted("themes.title", themes.size()),
        themes,
        phaseOnly ? Optional.of(context.word("themes.phase")) : context.note("themes", chosen));
  }

  static ThemeView of(ViewContext context, ThemeId id) {
    return context
        .programme()
        .find(id)
        .map(theme -> of(context, theme))
        .orElseGet(() -> new ThemeView(id.code(), context.plain(id.code()), Optional.empty()));
  }

  private static ThemeView of(ViewContext context, Theme theme) {
    return new ThemeView(
        theme.id().code(), context.text(theme.name()), theme.description().map(context::text));
  }
}
