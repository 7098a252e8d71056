package io.github.territoires.view;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Mandate;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Region;
import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Optional;

/**
 * What the programme is and what it does, in a territory or in a phase as a whole.
 *
 * @param title the section's title
 * @param purpose what the programme is for; absent where nobody has said
 * @param rationale why there is such a programme; absent where nobody has said
 * @param mandates who entrusted whom with what; empty where nobody has said
 * @param place of how many territories this is one, and where; absent where no count is known
 * @param description the territory at length; absent where nobody has said
 * @param needs the needs that territories answer; absent where nobody has said
 * @param note says where nothing of this is known; absent where something is
 * @param sources where this is stated
 * @since 0.1
 */
public record AboutView(
    String title,
    Optional<TextView> purpose,
    Optional<FactView> rationale,
    List<MandateView> mandates,
    Optional<FactView> place,
    Optional<TextView> description,
    Optional<ListView<TextView>> needs,
    Optional<String> note,
    SourcesView sources) {

  static AboutView of(ViewContext context, Territory territory, Optional<Phase> phase) {
    territory.description().ifPresent(said -> context.cite(territory.sources()));
    return of(
        context,
        phase,
        territory.description().map(context::text),
        phase.flatMap(one -> place(context, territory, one)));
  }

  static AboutView of(ViewContext context, Phase phase) {
    return of(context, Optional.of(phase), Optional.empty(), Optional.empty());
  }

  private static AboutView of(
      ViewContext context,
      Optional<Phase> phase,
      Optional<TextView> description,
      Optional<FactView> place) {
    phase.map(Phase::sources).ifPresent(context::cite);
    Optional<TextView> purpose = phase.flatMap(Phase::purpose).map(context::text);
    List<Mandate> mandates = phase.map(Phase::mandates).orElse(List.of());
    boolean silent =
        purpose.isEmpty() && description.isEmpty() && mandates.isEmpty() && place.isEmpty();
    return new AboutView(
        context.word("about.title"),
        purpose,
        phase
            .flatMap(Phase::rationale)
            .map(why -> FactView.of(context.word("about.rationale"), context.text(why))),
        mandates.stream().map(mandate -> MandateView.of(context, mandate)).toList(),
        place,
        description,
        phase
            .map(Phase::needs)
            .filter(needs -> !needs.isEmpty())
            .map(needs -> ListView.of(context.word("about.needs"), context.texts(needs))),
        silent ? Optional.of(context.word("about.unknown")) : Optional.empty(),
        SourcesView.of(context));
  }

  /** Says of how many territories this is one: those of its region if their number is known. */
  private static Optional<FactView> place(ViewContext context, Territory territory, Phase phase) {
    Optional<AnnouncedCount> regional =
        phase.announcedCounts().stream()
            .filter(count -> count.region().filter(territory.regions()::contains).isPresent())
            .reduce((earlier, later) -> later);
    Optional<AnnouncedCount> national =
        phase.announcedCounts().stream()
            .filter(count -> count.region().isEmpty())
            .reduce((earlier, later) -> later);
    return regional
        .or(() -> national)
        .map(
            count -> {
              context.cite(count.sources());
              String key =
                  count.region().isPresent() ? "about.place.region" : "about.place.country";
              return FactView.of(
                  context.labels().plural(key, count.territories()),
                  count
                      .region()
                      .map(Region::name)
                      .map(context::french)
                      .orElseGet(() -> context.plain(context.word("about.place.everywhere"))));
            });
  }
}
