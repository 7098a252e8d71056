package io.github.territoires.view;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Governance;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who sits where in a territory, and above it.
 *
 * @param title the section's title
 * @param committee the committee that the colleges form together
 * @param colleges the sides of its table
 * @param chairs who chairs it
 * @param actionProgramme who drew up the action programme, and around what
 * @param levels the levels of the programme's governance
 * @param note says where the territory's own governance is not known
 * @since 0.1
 */
public record GovernanceView(
    String title,
    Optional<FactView> committee,
    List<CollegeView> colleges,
    Optional<ListView<SeatView>> chairs,
    Optional<FactView> actionProgramme,
    Optional<ListView<LevelView>> levels,
    Optional<String> note) {

  static GovernanceView of(Reading reading, Territory territory) {
    Optional<Governance> governance = territory.governance();
    governance.ifPresent(known -> reading.cite(known.sources()));
    return new GovernanceView(
        reading.word("governance.title"),
        governance
            .flatMap(Governance::committee)
            .map(id -> FactView.of(reading.word("governance.committee"), reading.name(id))),
        governance.map(Governance::colleges).orElse(List.of()).stream()
            .map(college -> CollegeView.of(reading, college))
            .toList(),
        governance
            .map(Governance::chairs)
            .filter(GovernanceView::says)
            .map(
                seats ->
                    reading.list("governance.chairs", seats, seat -> SeatView.of(reading, seat))),
        territory.actionProgramme().flatMap(actions -> actionProgramme(reading, actions)),
        LevelView.list(reading),
        governance.isEmpty() ? Optional.of(reading.word("governance.unknown")) : Optional.empty());
  }

  private static boolean says(Listing<?> listing) {
    return !listing.items().isEmpty() || listing.extent() == Listing.Extent.ALL;
  }

  private static Optional<FactView> actionProgramme(Reading reading, ActionProgramme actions) {
    reading.cite(actions.sources());
    int themes = actions.themes().items().size();
    int challenges = actions.challenges().items().size();
    if (themes == 0 || challenges == 0) {
      return actions
          .drawnUpBy()
          .map(body -> FactView.of(reading.word("governance.drawn-up-by"), reading.name(body)));
    }
    String around =
        reading
            .labels()
            .get(
                "governance.around",
                Map.of(
                    "themes", reading.labels().plural("governance.around.themes", themes),
                    "challenges",
                        reading.labels().plural("governance.around.challenges", challenges)));
    return Optional.of(
        actions
            .drawnUpBy()
            .map(
                body ->
                    new FactView(
                        reading.word("governance.drawn-up-by"),
                        reading.name(body),
                        Optional.of(reading.plain(around))))
            .orElseGet(() -> FactView.of(reading.word("governance.action-programme"), around)));
  }
}
