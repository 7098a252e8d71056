package io.github.territoires.model;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A list that says how much of the whole it is. Unknown is not none, and a selection is not the
 * whole.
 *
 * <pre>{@code
 * Listing.selection(ceramics, surfaces); // two of several projects
 * Listing.none();                        // known to be none
 * Listing.unknown();                     // nobody has said
 * }</pre>
 *
 * @param <T> what is listed
 * @param items what is known, in its given order
 * @param extent how much of the whole that is
 * @since 0.1
 */
public record Listing<T>(List<T> items, Extent extent) implements Iterable<T> {

  /** How much of the whole a listing gives. */
  public enum Extent {
    /** All there are; an empty listing says that there are none. */
    ALL,
    /** Some of more, whose number is not known. */
    SELECTION,
    /** Nobody has said whether these are all. */
    UNKNOWN
  }

  /** Copies the items; refuses a selection of nothing, which says no more than unknown. */
  public Listing {
    Objects.requireNonNull(extent, "extent");
    items = Checks.list("items", items);
    if (items.isEmpty() && extent == Extent.SELECTION) {
      throw new InvalidValueException("listing", "selection", "at least one item in a selection");
    }
  }

  /** Lists all there are. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> Listing<T> all(T... items) {
    return new Listing<>(List.of(items), Extent.ALL);
  }

  /** Lists all there are. */
  public static <T> Listing<T> all(List<T> items) {
    return new Listing<>(items, Extent.ALL);
  }

  /** Lists some of more. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> Listing<T> selection(T... items) {
    return new Listing<>(List.of(items), Extent.SELECTION);
  }

  /** Lists some of more. */
  public static <T> Listing<T> selection(List<T> items) {
    return new Listing<>(items, Extent.SELECTION);
  }

  /** Says that there are none. */
  public static <T> Listing<T> none() {
    return new Listing<>(List.of(), Extent.ALL);
  }

  /** Says nothing: neither that there are some nor that there are none. */
  public static <T> Listing<T> unknown() {
    return new Listing<>(List.of(), Extent.UNKNOWN);
  }

  /** Streams the items. */
  public Stream<T> stream() {
    return items.stream();
  }

  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }
}
