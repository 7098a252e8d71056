package io.github.territoires.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where something is.
 *
 * @param name what the place is called
 * @param commune the commune that it lies in
 * @since 0.1
 */
public record Place(Text name, Optional<InseeCode> commune) {

  /** Refuses a missing name. */
  public Place {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(commune, "commune");
  }

  /** Makes a place of which only the name is known. */
  public static Place of(Text name) {
    return new Place(name, Optional.empty());
  }
}
