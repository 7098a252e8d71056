package io.github.territoires.view;

import io.github.territoires.label.Labels;
import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Governance;
import io.github.territoires.model.Listing;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who sits where in a territory, and above it.
 *
 * @param title the section's title
 * @param committee the committee that the colleges form together; absent where it is not known
 * @param colleges the sides of its table; empty where none is known
 * @param chairs who chairs it; absent where nobody has said
 * @param actionProgramme who drew up the action programme, and around what; absent where neither is
 *     known
 * @param agreements its <i>protocole d'accord</i> and its <i>contrat</i>; empty where none is known
 * @param levels the levels of the programme's governance; absent where the programme names none
 * @param note says where the territory's own governance is not known; absent where it is
 * @param sources where this is stated
 * @since 0.1
 */
public record GovernanceView(
    String title,
    Optional<FactView> committee,
    List<CollegeView> colleges,
    Optional<ListView<SeatView>> chairs,
    Optional<FactView> actionProgramme,
    List<AgreementView> agreements,
    Optional<ListView<LevelView>> levels,
    Optional<String> note,
    SourcesView sources)
    implements SectionView {

  static GovernanceView of(ViewContext context, Territory territory) {
    Optional<Governance> governance = territory.governance();
    governance.ifPresent(known -> context.stated(known.sources()));
    return new GovernanceView(
        context.word("governance.title"),
        governance
            .flatMap(Governance::committee)
            .map(id -> FactView.of(context.word("governance.committee"), context.name(id))),
        governance.map(Governance::colleges).orElse(List.of()).stream()
            .map(college -> CollegeView.of(context, college))
            .toList(),
        governance
            .map(Governance::chairs)
            .filter(seats -> !seats.equals(Listing.unknown()))
            .map(
                seats ->
                    context.list(
                        "governance.chairs", seats, seat -> SeatView.of(context, seat, true))),
        territory
            .actionProgramme()
            .flatMap(
                actions ->
                    actionProgramme(context, actions, governance.flatMap(Governance::committee))),
        AgreementView.list(context, territory),
        LevelView.list(context),
        governance.filter(GovernanceView::says).isEmpty()
            ? Optional.of(context.word("governance.unknown"))
            : Optional.empty(),
        SourcesView.of(context));
  }

  private static boolean says(Governance governance) {
    return governance.committee().isPresent()
        || !governance.colleges().isEmpty()
        || !governance.chairs().equals(Listing.unknown());
  }

  private static Optional<FactView> actionProgramme(
      ViewContext context, ActionProgramme actions, Optional<OrganisationId> committee) {
    context.stated(actions.sources());
    Optional<String> around = around(context, actions);
    Optional<OrganisationId> author = actions.drawnUpBy();
    if (author.isPresent() && author.equals(committee)) { // named just before
      String by = context.word("governance.drawn-up-by-committee");
      return Optional.of(
          FactView.of(
              context.word("governance.action-programme"),
              around.map(words -> by + " " + words).orElse(by)));
    }
    return author
        .map(
            body ->
                new FactView(
                    context.word("governance.drawn-up-by"),
                    context.name(body),
                    around.map(context::plain)))
        .or(
            () ->
                around.map(
                    words -> FactView.of(context.word("governance.action-programme"), words)));
  }

  private static Optional<String> around(ViewContext context, ActionProgramme actions) {
    int themes = actions.themes().items().size();
    int challenges = actions.challenges().items().size();
    Labels labels = context.labels();
    return themes == 0 || challenges == 0
        ? Optional.empty()
        : Optional.of(
            labels.get(
                "governance.around",
                Map.of(
                    "themes", labels.plural("governance.around.themes", themes),
                    "challenges", labels.plural("governance.around.challenges", challenges))));
  }
}
