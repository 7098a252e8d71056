package io.github.territoires.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A theme (<i>axe</i>) of a phase.
 *
 * @param id its id, which names the phase
 * @param name its official wording
 * @param description what it is about
 * @since 0.1
 */
public record Theme(ThemeId id, Text name, Optional<Text> description) {

  /** Refuses a missing id or name. */
  public Theme {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
  }
}
