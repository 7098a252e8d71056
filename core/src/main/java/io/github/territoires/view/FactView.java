package io.github.territoires.view;

import io.github.territoires.model.Place;
import java.util.Optional;

/**
 * A fact: what it is about and what is so.
 *
 * @param term what it is about: "Lieu"
 * @param value what is so: "ESTER Technopole"
 * @param remark what qualifies it: "au 8 janvier 2026"; absent where nothing does
 * @since 0.1
 */
public record FactView(String term, TextView value, Optional<TextView> remark) {
  static FactView of(String term, TextView value) {
    return new FactView(term, value, Optional.empty());
  }

  static FactView of(String term, String value) {
    return of(term, new TextView(value, Optional.empty()));
  }

  static FactView of(ViewContext context, Place place) {
    return of(context.word("project.place"), context.text(place.name()));
  }
}
