package io.github.territoires.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A challenge (<i>enjeu</i>) that an action programme takes up.
 *
 * @param code its id within the action programme
 * @param title its official wording
 * @param description what it is about
 * @since 0.1
 */
public record Challenge(String code, Text title, Optional<Text> description) {

  /** Refuses a code that is not an id. */
  public Challenge {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Checks.slug("challenge", code);
  }

  /** Makes a challenge without a description. */
  public static Challenge of(String code, Text title) {
    return new Challenge(code, title, Optional.empty());
  }
}
