package io.github.territoires.model;

import java.util.List;
import java.util.Objects;

/**
 * What a territory is made of: groupings of communes and single communes, side by side.
 *
 * @param members the groupings and communes
 * @param sources where this is stated
 * @since 0.1
 */
public record Perimeter(Listing<Member> members, List<SourceId> sources) {

  /** Copies the list. */
  public Perimeter {
    Objects.requireNonNull(members, "members");
    sources = Checks.list("sources", sources);
  }
}
