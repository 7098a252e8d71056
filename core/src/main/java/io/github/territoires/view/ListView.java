package io.github.territoires.view;

import java.util.List;
import java.util.Optional;

/**
 * A list and what is to be known about it.
 *
 * @param <T> what is listed
 * @param term what the items are: "Partenaires"
 * @param items the items, in order; empty where there are none or none is known, see {@code note}
 * @param note says where there are none, where nothing is known, or where the items are a
 *     selection; absent where these are all
 * @since 0.1
 */
public record ListView<T>(String term, List<T> items, Optional<String> note) {
  static <T> ListView<T> of(String term, List<T> items) {
    return new ListView<>(term, List.copyOf(items), Optional.empty());
  }
}
