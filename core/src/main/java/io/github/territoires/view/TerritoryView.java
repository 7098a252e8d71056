package io.github.territoires.view;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.UnknownIdException;
import java.time.LocalDate;
import java.util.List;
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
 * @param timeline the milestones of its projects
 * @param perimeter what it is made of
 * @param outline its outline; absent where it is not known
 * @param around the other territories of the same phase of which the outline is known and not far
 * @param figures the territory in numbers
 * @param successions what became of its members in other phases, and where they came from
 * @param sources where all this is stated; each part says so of itself too
 * @since 0.1
 */
public record TerritoryView(
    String id,
    String language,
    String direction,
    TextView name,
    HeaderView header,
    AboutView about,
    ThemesView themes,
    GovernanceView governance,
    ChallengesView challenges,
    ProjectsView projects,
    TimelineView timeline,
    PerimeterView perimeter,
    Optional<Outline> outline,
    List<AreaView> around,
    FiguresView figures,
    SuccessionsView successions,
    SourcesView sources)
    implements SubjectView {

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
    return of(programme, id, locale, asOf, Atlas.empty());
  }

  /**
   * Views a territory as of a day, with its outline, those of its members and of the territories
   * around it.
   *
   * @throws UnknownIdException if the programme has no such territory
   */
  public static TerritoryView of(
      Programme programme, TerritoryId id, Locale locale, LocalDate asOf, Atlas atlas) {
    ViewContext context = ViewContext.of(programme, id, locale, asOf, atlas);
    Territory territory = programme.territory(id);
    Optional<Phase> phase = programme.find(id.phase());
    HeaderView header = HeaderView.of(context.section(), territory, phase);
    AboutView about = AboutView.of(context.section(), territory, phase);
    ThemesView themes = ThemesView.of(context.section(), territory, phase);
    GovernanceView governance = GovernanceView.of(context.section(), territory);
    ChallengesView challenges = ChallengesView.of(context.section(), territory);
    ProjectsView projects = ProjectsView.of(context.section(), territory);
    TimelineView timeline = TimelineView.of(context.section(), territory);
    ViewContext place = context.section(); // members are shown with what became of them
    SuccessionsView successions = SuccessionsView.of(place, territory);
    PerimeterView perimeter = PerimeterView.of(place, territory);
    FiguresView figures = FiguresView.of(context.section(), territory);
    return new TerritoryView(
        id.toString(),
        context.language(),
        context.direction(),
        context.name(territory),
        header,
        about,
        themes,
        governance,
        challenges,
        projects,
        timeline,
        perimeter,
        atlas.outline(id),
        AreaView.around(context, territory, AreaView.own(context, territory, perimeter)),
        figures,
        successions,
        SourcesView.of(context));
  }
}
