package io.github.territoires.view;

import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.UnknownIdException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A territory for one locale and one as-of day, in the order in which it is read.
 *
 * <pre>{@code
 * TerritoryView view = TerritoryView.of(programme, TerritoryId.parse("phase-1/ti-7507"), Locale.FRENCH);
 * view.projects().title(); // "Zoom sur les projets phares"
 * }</pre>
 *
 * @param id the territory's id: {@code phase-1/ti-7507}
 * @param language the BCP 47 tag of the language that the view speaks
 * @param direction the direction in which it is written, {@code ltr} or {@code rtl}
 * @param name the territory's name, or its code where the name is not known
 * @param header what it is, at a glance
 * @param about what the programme is and does there
 * @param themes the themes of its action programme, or of the phase
 * @param governance who sits where
 * @param challenges the challenges (<i>enjeux</i>) of its action programme, in order
 * @param projects its projects
 * @param successions what became of its members in other phases, and where they came from
 * @param sources where all this comes from
 * @since 0.1
 */
public record TerritoryView(
    String id,
    String language,
    String direction,
    TextView name,
    HeaderView header,
    AboutView about,
    ListView<ThemeView> themes,
    GovernanceView governance,
    ListView<ChallengeView> challenges,
    ProjectsView projects,
    ListView<SuccessionView> successions,
    SourcesView sources) {

  /**
   * Views a territory as of the programme's own day.
   *
   * @throws UnknownIdException if the programme has no such territory
   */
  public static TerritoryView of(Programme programme, TerritoryId id, Locale locale) {
    return of(programme, id, locale, programme.asOf());
  }

  /**
   * Views a territory as of a day: what was planned for before that day and is not known to have
   * happened is not shown as still to come.
   *
   * @throws UnknownIdException if the programme has no such territory
   */
  public static TerritoryView of(
      Programme programme, TerritoryId id, Locale locale, LocalDate asOf) {
    ViewContext context = new ViewContext(programme, locale, asOf);
    Territory territory = programme.territory(id);
    Optional<Phase> phase = programme.find(id.phase());
    context.cite(territory.sources());
    territory.asOf().ifPresent(context::known);
    Locale speaking = context.labels().locale();
    return new TerritoryView(
        id.toString(),
        speaking.toLanguageTag(),
        context.word("language.direction"),
        context.name(territory),
        HeaderView.of(context, territory, phase),
        AboutView.of(context, territory, phase),
        ThemeView.list(context, territory, phase),
        GovernanceView.of(context, territory),
        ChallengeView.list(context, territory),
        ProjectsView.of(context, territory),
        SuccessionView.list(context, territory),
        SourcesView.of(context, territory));
  }
}
