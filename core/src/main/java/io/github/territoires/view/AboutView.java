package io.github.territoires.view;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Mandate;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Region;
import io.github.territoires.model.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the programme is and what it does, in a territory or in a phase as a whole.
 *
 * @param title the section's title
 * @param purpose what the programme is for; absent where nobody has said
 * @param rationale why there is such a programme; absent where nobody has said
 * @param mandates who entrusted whom with what; empty where nobody has said
 * @param places of how many territories this is one, in its regions, else in the country; empty
 *     where no count is known
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
    List<FactView> places,
    Optional<TextView> description,
    Optional<ListView<TextView>> needs,
    Optional<String> note,
    SourcesView sources)
    implements SectionView {

  static AboutView of(ViewContext context, Territory territory, Optional<Phase> phase) {
    territory.description().ifPresent(said -> context.cite(territory.sources()));
    return of(
        context,
        phase,
        territory.description().map(context::text),
        phase.map(one -> places(context, territory, one)).orElse(List.of()));
  }

  static AboutView of(ViewContext context, Phase phase) {
    return of(context, Optional.of(phase), Optional.empty(), List.of());
  }

  private static AboutView of(
      ViewContext context,
      Optional<Phase> phase,
      Optional<TextView> description,
      List<FactView> places) {
    phase.map(Phase::sources).ifPresent(context::cite);
    Optional<TextView> purpose = phase.flatMap(Phase::purpose).map(context::text);
    List<Mandate> mandates = phase.map(Phase::mandates).orElse(List.of());
    Optional<FactView> rationale =
        phase
            .flatMap(Phase::rationale)
            .map(why -> FactView.of(context.word("about.rationale"), context.text(why)));
    Optional<ListView<TextView>> needs =
        context.some("about.needs", context.texts(phase.map(Phase::needs).orElse(List.of())));
    boolean silent =
        mandates.isEmpty()
            && places.isEmpty()
            && Stream.of(purpose, description, rationale, needs).allMatch(Optional::isEmpty);
    return new AboutView(
        context.word("about.title"),
        purpose,
        rationale,
        mandates.stream().map(mandate -> MandateView.of(context, mandate)).toList(),
        places,
        description,
        needs,
        silent ? Optional.of(context.word("about.unknown")) : Optional.empty(),
        SourcesView.of(context));
  }

  /** Says of how many territories this is one, by what was announced last. */
  private static List<FactView> places(ViewContext context, Territory territory, Phase phase) {
    List<FactView> places = new ArrayList<>();
    for (Region region : territory.regions()) {
      last(phase, Optional.of(region)).map(count -> place(context, count)).ifPresent(places::add);
    }
    if (places.isEmpty()) {
      last(phase, Optional.empty()).map(count -> place(context, count)).ifPresent(places::add);
    }
    return List.copyOf(places);
  }

  private static Optional<AnnouncedCount> last(Phase phase, Optional<Region> region) {
    return phase.announcedCounts().stream()
        .filter(count -> count.region().equals(region))
        .reduce((earlier, later) -> later);
  }

  private static FactView place(ViewContext context, AnnouncedCount count) {
    context.cite(count.sources());
    String key = count.region().isPresent() ? "about.place.region" : "about.place.country";
    return FactView.of(
        context.labels().plural(key, count.territories()),
        count
            .region()
            .map(Region::name)
            .map(context::french)
            .orElseGet(() -> context.plain(context.word("about.place.everywhere"))));
  }
}
