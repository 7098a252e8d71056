package io.github.territoires.view;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Territory;
import java.util.Optional;

/**
 * A challenge (<i>enjeu</i>) that an action programme takes up.
 *
 * @param code its code within the action programme
 * @param title its official wording
 * @param description what it is about; absent where the wording says it all
 * @since 0.1
 */
public record ChallengeView(String code, TextView title, Optional<TextView> description) {

  static ListView<ChallengeView> list(ViewContext context, Territory territory) {
    Listing<Challenge> challenges =
        territory.actionProgramme().map(ActionProgramme::challenges).orElse(Listing.unknown());
    return new ListView<>(
        context.counted("challenges.title", challenges.items().size()),
        challenges.stream()
            .map(
                challenge ->
                    new ChallengeView(
                        challenge.code(),
                        context.text(challenge.title()),
                        challenge.description().map(context::text)))
            .toList(),
        context.note("challenges", challenges));
  }
}
