package io.github.territoires.view;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.UnknownIdException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A phase of the programme and a directory of its territories, for one locale and one as-of day.
 *
 * <pre>{@code
 * PhaseView view = PhaseView.of(programme, PhaseId.of("phase-2"), Locale.FRENCH);
 * view.themes().title(); // "Les 4 axes du programme"
 * }</pre>
 *
 * @param id the phase's id: {@code phase-2}
 * @param language the BCP 47 tag of the language that the view speaks
 * @param direction the direction in which it is written, {@code ltr} or {@code rtl}
 * @param name the phase's name
 * @param period from when to when it runs
 * @param about what the programme is in this phase
 * @param themes its themes
 * @param counts how many territories were announced, in the country and in regions, the oldest
 *     first; absent where none was
 * @param directory its territories
 * @param sources where this is stated
 * @since 0.1
 */
public record PhaseView(
    String id,
    String language,
    String direction,
    TextView name,
    String period,
    AboutView about,
    ThemesView themes,
    Optional<ListView<FactView>> counts,
    DirectoryView directory,
    SourcesView sources)
    implements SubjectView {

  /**
   * Views a phase as of the programme's own day.
   *
   * @throws UnknownIdException if the programme has no such phase
   */
  public static PhaseView of(Programme programme, PhaseId id, Locale locale) {
    return of(programme, id, locale, programme.asOf());
  }

  /**
   * Views a phase as of a day.
   *
   * @throws UnknownIdException if the programme has no such phase
   */
  public static PhaseView of(Programme programme, PhaseId id, Locale locale, LocalDate asOf) {
    return of(programme, id, locale, asOf, Atlas.empty());
  }

  /**
   * Views a phase as of a day, with the outlines of its territories.
   *
   * @throws UnknownIdException if the programme has no such phase
   */
  public static PhaseView of(
      Programme programme, PhaseId id, Locale locale, LocalDate asOf, Atlas atlas) {
    return of(ViewContext.of(programme, locale, asOf, atlas), programme.phase(id));
  }

  static PhaseView of(ViewContext context, Phase phase) {
    context.cite(phase.sources());
    return new PhaseView(
        phase.id().toString(),
        context.language(),
        context.direction(),
        context.text(phase.name()),
        context.date(phase.period()),
        AboutView.of(context.section(), phase),
        ThemesView.of(context.section(), phase),
        context.some(
            "phase.counts",
            phase.announcedCounts().stream().map(count -> count(context, count)).toList()),
        DirectoryView.of(context.section(), phase),
        SourcesView.of(context));
  }

  private static FactView count(ViewContext context, AnnouncedCount count) {
    context.cite(count.sources());
    return new FactView(
        context.labels().plural("directory.territories", count.territories()),
        count
            .region()
            .map(Region::name)
            .map(context::french)
            .orElseGet(() -> context.plain(context.word("about.place.everywhere"))),
        Optional.of(context.plain(context.date(count.announced()))));
  }
}
