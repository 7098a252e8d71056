package io.github.territoires.view;

import io.github.territoires.model.Challenge;
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
  static ChallengeView of(ViewContext context, Challenge challenge) {
    return new ChallengeView(
        challenge.code(),
        context.text(challenge.title()),
        challenge.description().map(context::text));
  }
}
