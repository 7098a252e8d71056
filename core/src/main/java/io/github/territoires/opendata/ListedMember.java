package io.github.territoires.opendata;

import io.github.territoires.model.LegalNature;
import io.github.territoires.model.MemberCode;
import io.github.territoires.validation.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * A grouping or a commune that a file lists in a territory.
 *
 * @param code its SIREN or INSEE code
 * @param name its name as written there; empty where it cannot be told from its neighbours'
 * @param nature its legal nature, if the file gives it
 * @param location where it stands
 * @since 0.1
 */
public record ListedMember(
    MemberCode code, Optional<String> name, Optional<LegalNature> nature, Location location) {
  /** Refuses what is missing. */
  public ListedMember {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(location, "location");
  }
}
