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
 * @param purpose what the programme is for
 * @param rationale why there is such a programme
 * @param mandates who entrusted whom with what
 * @param place of how many territories this is one, and where
 * @param description the territory at length
 * @param needs the needs that territories answer
 * @param note says where nothing of this is known
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

  static AboutView of(Reading reading, Territory territory, Optional<Phase> phase) {
    phase.ifPresent(one -> reading.cite(one.sources()));
    Optional<TextView> purpose = phase.flatMap(Phase::purpose).map(reading::text);
    Optional<TextView> description = territory.description().map(reading::text);
    List<Mandate> mandates = phase.map(Phase::mandates).orElse(List.of());
    boolean silent = purpose.isEmpty() && description.isEmpty() && mandates.isEmpty();
    return new AboutView(
        reading.word("about.title"),
        purpose,
        phase
            .flatMap(Phase::rationale)
            .map(why -> FactView.of(reading.word("about.rationale"), reading.text(why))),
        mandates.stream().map(mandate -> MandateView.of(reading, mandate)).toList(),
        phase.flatMap(one -> place(reading, territory, one)),
        description,
        phase
            .map(Phase::needs)
            .filter(needs -> !needs.isEmpty())
            .map(needs -> ListView.of(reading.word("about.needs"), reading.texts(needs))),
        silent ? Optional.of(reading.word("about.unknown")) : Optional.empty());
  }

  /** Says of how many territories this is one: those of its region if their number is known. */
  private static Optional<FactView> place(Reading reading, Territory territory, Phase phase) {
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
              reading.cite(count.sources());
              String key =
                  count.region().isPresent() ? "about.place.region" : "about.place.country";
              return FactView.of(
                  reading.labels().plural(key, count.territories()),
                  count
                      .region()
                      .map(Region::name)
                      .map(reading::french)
                      .orElseGet(() -> reading.plain(reading.word("about.place.everywhere"))));
            });
  }
}
