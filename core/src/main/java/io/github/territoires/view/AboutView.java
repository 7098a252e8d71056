package io.github.territoires.view;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Mandate;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Region;
import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Optional;

/**
 * What the programme is and what it does in a territory.
 *
 * @param title the section's title
 * @param purpose what the programme is for; absent where nobody has said
 * @param rationale why there is such a programme; absent where nobody has said
 * @param mandates who entrusted whom with what; empty where nobody has said
 * @param place of how many territories this is one, and where; absent where no count is known
 * @param description the territory at length; absent where nobody has said
 * @param needs the needs that territories answer; absent where nobody has said
 * @param note says where nothing of this is known; absent where something is
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
    Optional<String> note) {

  static AboutView of(ViewContext context, Territory territory, Optional<Phase> phase) {
    phase.ifPresent(one -> context.cite(one.sources()));
    Optional<TextView> purpose = phase.flatMap(Phase::purpose).map(context::text);
    Optional<TextView> description = territory.description().map(context::text);
    List<Mandate> mandates = phase.map(Phase::mandates).orElse(List.of());
    boolean silent = purpose.isEmpty() && description.isEmpty() && mandates.isEmpty();
    return new AboutView(
        context.word("about.title"),
        purpose,
        phase
            .flatMap(Phase::rationale)
            .map(why -> FactView.of(context.word("about.rationale"), context.text(why))),
        mandates.stream().map(mandate -> MandateView.of(context, mandate)).toList(),
        phase.flatMap(one -> place(context, territory, one)),
        description,
        phase
            .map(Phase::needs)
            .filter(needs -> !needs.isEmpty())
            .map(needs -> ListView.of(context.word("about.needs"), context.texts(needs))),
        silent ? Optional.of(context.word("about.unknown")) : Optional.empty());
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
