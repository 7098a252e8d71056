package io.github.territoires.testkit;

import io.github.territoires.model.Listing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes choices, the same for the same seed. */
final class Dice {
  private static final int LISTINGS = 7;

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a number from first to last, both included. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  boolean sometimes() {
    return random.nextBoolean();
  }

  <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** Returns some of the items, each once, in any order; at least as many as asked for. */
  <T> List<T> some(int least, List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, between(least, items.size())));
  }

  /** Returns a list that is whole, a selection, known to be of nothing, or not known. */
  <T> Listing<T> listing(List<T> items) {
    return switch (between(1, LISTINGS)) {
      case 1 -> Listing.unknown();
      case 2 -> Listing.none();
      case 3, 4 -> items.isEmpty() ? Listing.unknown() : Listing.selection(items);
      default -> Listing.all(items);
    };
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return sometimes() ? Optional.of(value.get()) : Optional.empty();
  }
}
