package io.github.territoires.opendata;

import io.github.territoires.model.Outline;
import io.github.territoires.validation.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file says of one territory, in one line or feature or in several.
 *
 * @param code the code of the territory within its phase: {@code ti-7507}
 * @param label its name as written there, typographic apostrophes, dashes and no-break spaces
 *     included; empty where none is given
 * @param members the groupings and single communes that it is made of; empty where the file lists
 *     none
 * @param communes all its communes, where the file lists these instead
 * @param complete whether all that the file lists of it could be read, as far as anybody can tell
 * @param outline its outline, if the file gives it
 * @param location where it stands first
 * @since 0.1
 */
public record PerimeterRecord(
    String code,
    Optional<String> label,
    List<ListedMember> members,
    List<ListedMember> communes,
    boolean complete,
    Optional<Outline> outline,
    Location location) {
  /** Copies the lists. */
  public PerimeterRecord {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    members = List.copyOf(members);
    communes = List.copyOf(communes);
    Objects.requireNonNull(outline, "outline");
    Objects.requireNonNull(location, "location");
  }
}
