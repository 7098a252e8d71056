package io.github.territoires.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A commune of a grouping, or of a whole perimeter.
 *
 * @param code its INSEE code
 * @param name its name
 * @param population its inhabitants
 * @since 0.1
 */
public record Commune(InseeCode code, String name, Optional<Population> population) {

  /** Refuses a blank name. */
  public Commune {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(population, "population");
    Checks.text("name of a commune", name);
  }

  /** Makes a commune of which code and name are known. */
  public static Commune of(InseeCode code, String name) {
    return new Commune(code, name, Optional.empty());
  }
}
