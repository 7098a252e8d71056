package io.github.territoires.model;

import java.util.List;
import java.util.Objects;

/**
 * What a territory is made of: groupings of communes and single communes, side by side.
 *
 * @param members the groupings and communes
 * @param communes the communes of the whole perimeter, where a source lists them without saying to
 *     which member each belongs; those of the members may stand here again
 * @param sources where this is stated
 * @since 0.1
 */
public record Perimeter(
    Listing<Member> members, Listing<Commune> communes, List<SourceId> sources) {

  /** Copies the list. */
  public Perimeter {
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(communes, "communes");
    sources = Checks.list("sources", sources);
  }

  /** Makes a perimeter of which no communes are known but those of its members. */
  public static Perimeter of(Listing<Member> members, List<SourceId> sources) {
    return new Perimeter(members, Listing.unknown(), sources);
  }
}
