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
  private static final Atlas EMPTY = new Atlas(Map.of());

  private final Map<TerritoryId, Outline> outlines;

  private Atlas(Map<TerritoryId, Outline> outlines) {
    this.outlines = outlines;
  }

  /** Makes an atlas of outlines, in their given order. */
  public static Atlas of(Map<TerritoryId, Outline> outlines) {
    Map<TerritoryId, Outline> copy = new LinkedHashMap<>();
    outlines.forEach(
        (territory, outline) ->
            copy.put(
                Objects.requireNonNull(territory, "territory"),
                Objects.requireNonNull(outline, "outline")));
    return new Atlas(copy);
  }

  /** Returns the atlas without any outline. */
  public static Atlas empty() {
    return EMPTY;
  }

  /** Finds the outline of a territory. */
  public Optional<Outline> outline(TerritoryId territory) {
    return Optional.ofNullable(outlines.get(territory));
  }

  /** Returns the territories that have an outline, in order. */
  public Set<TerritoryId> territories() {
    return Collections.unmodifiableSet(outlines.keySet());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Atlas that && outlines.equals(that.outlines);
  }

  @Override
  public int hashCode() {
    return outlines.hashCode();
  }

  @Override
  public String toString() {
    return "Atlas[" + outlines.size() + " outlines]";
  }
}
