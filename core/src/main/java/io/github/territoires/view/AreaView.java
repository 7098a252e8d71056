package io.github.territoires.view;

import io.github.territoires.model.Outline;
import io.github.territoires.model.Territory;
import java.util.Collections;
import java.util.List;

/**
 * A territory and where it lies.
 *
 * @param territory the territory
 * @param outline its outline
 * @since 0.1
 */
public record AreaView(ReferenceView territory, Outline outline) {

  /** Lists the other territories of the same phase and regions. */
  static List<AreaView> around(ViewContext context, Territory territory) {
    return context.programme().territories(territory.id().phase()).stream()
        .filter(other -> !other.id().equals(territory.id()))
        .filter(other -> !Collections.disjoint(other.regions(), territory.regions()))
        .flatMap(
            other ->
                context.atlas().outline(other.id()).stream()
                    .map(outline -> new AreaView(context.reference(other.id()), outline)))
        .toList();
  }
}
