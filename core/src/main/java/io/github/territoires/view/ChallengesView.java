package io.github.territoires.view;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Optional;

/**
 * The challenges (<i>enjeux</i>) that a territory's action programme takes up.
 *
 * @param title the section's title, which says how many there are
 * @param items the challenges, in order; empty where there are none or none is known, see {@code
 *     note}
 * @param note says where there are none, where nothing is known, or where these are a selection;
 *     absent where these are all
 * @param sources where this is stated
 * @since 0.1
 */
public record ChallengesView(
    String title, List<ChallengeView> items, Optional<String> note, SourcesView sources)
    implements SectionView {

  static ChallengesView of(ViewContext context, Territory territory) {
    Optional<ActionProgramme> actions = territory.actionProgramme();
    Listing<Challenge> challenges =
        actions.map(ActionProgramme::challenges).orElse(Listing.unknown());
    if (!challenges.equals(Listing.unknown())) {
      actions.map(ActionProgramme::sources).ifPresent(context::stated);
    }
    return new ChallengesView(
        context.counted("challenges.title", challenges.items().size()),
        challenges.stream().map(one -> ChallengeView.of(context, one)).toList(),
        context.note("challenges", challenges),
        SourcesView.of(context));
  }
}
