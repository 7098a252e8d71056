package io.github.territoires.view;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The programme for one locale and one as-of day: its phases with a directory of their territories,
 * how it is governed, and who acts in it.
 *
 * <pre>{@code
 * ProgrammeView view = ProgrammeView.of(programme, Locale.FRENCH);
 * view.phases().get(1).directory(); // the territories of phase 2, region by region
 * }</pre>
 *
 * @param language the BCP 47 tag of the language that the view speaks
 * @param direction the direction in which it is written, {@code ltr} or {@code rtl}
 * @param name the programme's name
 * @param phases its phases, the oldest first; empty where none is known
 * @param levels the levels of its governance; absent where none is named
 * @param organisations whoever acts in it; absent where nobody is named
 * @param sources where this is stated
 * @since 0.1
 */
public record ProgrammeView(
    String language,
    String direction,
    TextView name,
    List<PhaseView> phases,
    Optional<ListView<LevelView>> levels,
    Optional<ListView<OrganisationView>> organisations,
    SourcesView sources) {

  /** Views a programme as of its own day. */
  public static ProgrammeView of(Programme programme, Locale locale) {
    return of(programme, locale, programme.asOf());
  }

  /** Views a programme as of a day. */
  public static ProgrammeView of(Programme programme, Locale locale, LocalDate asOf) {
    ViewContext context = ViewContext.of(programme, locale, asOf, Atlas.empty());
    return new ProgrammeView(
        context.language(),
        context.direction(),
        context.text(programme.name()),
        programme.phases().stream().map(phase -> PhaseView.of(context.section(), phase)).toList(),
        LevelView.list(context),
        context.some(
            "organisation.list",
            programme.organisations().stream()
                .map(organisation -> OrganisationView.of(context, organisation))
                .toList()),
        SourcesView.of(context));
  }
}
