package io.github.territoires.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The outlines of territories, beside the programme: most users of the data draw no map.
 *
 * @since 0.1
 */
public final class Atlas {
  private static final Atlas EMPTY = new Atlas(Map.of(), Map.of());

  private final Map<TerritoryId, Outline> outlines;
  private final Map<MemberCode, Outline> members;

  private Atlas(Map<TerritoryId, Outline> outlines, Map<MemberCode, Outline> members) {
    this.outlines = outlines;
    this.members = members;
  }

  /** Makes an atlas of outlines of territories, in their given order. */
  public static Atlas of(Map<TerritoryId, Outline> outlines) {
    return of(outlines, Map.of());
  }

  /**
   * Makes an atlas of outlines of territories and of the groupings and communes that they are made
   * of, in their given order.
   */
  public static Atlas of(
      Map<TerritoryId, Outline> outlines, Map<? extends MemberCode, Outline> members) {
    return new Atlas(copy("territory", outlines), copy("member", members));
  }

  private static <K> Map<K, Outline> copy(String name, Map<? extends K, Outline> outlines) {
    Map<K, Outline> copy = new LinkedHashMap<>();
    outlines.forEach(
        (key, outline) ->
            copy.put(
                Objects.requireNonNull(key, name), Objects.requireNonNull(outline, "outline")));
    return copy;
  }

  /** Returns the atlas without any outline. */
  public static Atlas empty() {
    return EMPTY;
  }

  /** Finds the outline of a territory. */
  public Optional<Outline> outline(TerritoryId territory) {
    return Optional.ofNullable(outlines.get(territory));
  }

  /** Finds the outline of a grouping or of a commune. */
  public Optional<Outline> outline(MemberCode member) {
    return Optional.ofNullable(members.get(member));
  }

  /** Returns the territories that have an outline, in order. */
  public Set<TerritoryId> territories() {
    return Collections.unmodifiableSet(outlines.keySet());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Atlas that
        && outlines.equals(that.outlines)
        && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return Objects.hash(outlines, members);
  }

  @Override
  public String toString() {
    return "Atlas[" + (outlines.size() + members.size()) + " outlines]";
  }
}
