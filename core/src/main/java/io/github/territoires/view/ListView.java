package io.github.territoires.view;

import java.util.List;
import java.util.Optional;

/**
 * A list and what is to be known about it.
 *
 * @param <T> what is listed
 * @param term what the items are: "Partenaires"
 * @param items the items, in order
 * @param note says where there are none, where nothing is known, or where the items are a selection
 * @since 0.1
 */
public record ListView<T>(String term, List<T> items, Optional<String> note) {
  static <T> ListView<T> of(String term, List<T> items) {
    return new ListView<>(term, List.copyOf(items), Optional.empty());
  }
}
