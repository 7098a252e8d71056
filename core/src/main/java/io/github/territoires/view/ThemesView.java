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
 * The themes (<i>axes</i>) of a territory's action programme, or of a phase.
 *
 * @param title the section's title, which says how many there are
 * @param items the themes, in their order; empty where there are none or none is known, see {@code
 *     note}
 * @param note says where these are the themes of the phase because the territory's own are not
 *     known, where there are none, where nothing is known, or where these are a selection; absent
 *     where these are all
 * @param sources where this is stated
 * @since 0.1
 */
public record ThemesView(
    String title, List<ThemeView> items, Optional<String> note, SourcesView sources)
    implements SectionView {

  /**
   * Lists the themes of the territory's action programme; where they are not known those of the
   * phase, and says so.
   */
  static ThemesView of(ViewContext context, Territory territory, Optional<Phase> phase) {
    Optional<ActionProgramme> actions = territory.actionProgramme();
    Listing<ThemeId> chosen = actions.map(ActionProgramme::themes).orElse(Listing.unknown());
    List<Theme> offered = phase.map(Phase::themes).orElse(List.of());
    boolean unknown = chosen.equals(Listing.unknown());
    if (!unknown) {
      actions.map(ActionProgramme::sources).ifPresent(context::stated);
    } else if (!offered.isEmpty()) {
      phase.map(Phase::sources).ifPresent(context::cite);
      return of(context, all(context, offered), Optional.of(context.word("themes.phase")));
    }
    return of(
        context,
        chosen.stream().map(id -> ThemeView.of(context, id)).toList(),
        context.note("themes", chosen));
  }

  /** Lists the themes of a phase. */
  static ThemesView of(ViewContext context, Phase phase) {
    context.cite(phase.sources());
    return of(
        context,
        all(context, phase.themes()),
        phase.themes().isEmpty()
            ? Optional.of(context.word("themes.none-known"))
            : Optional.empty());
  }

  private static ThemesView of(ViewContext context, List<ThemeView> items, Optional<String> note) {
    return new ThemesView(
        context.counted("themes.title", items.size()), items, note, SourcesView.of(context));
  }

  private static List<ThemeView> all(ViewContext context, List<Theme> themes) {
    return themes.stream().map(theme -> ThemeView.of(context, theme)).toList();
  }
}
