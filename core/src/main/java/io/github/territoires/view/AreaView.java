package io.github.territoires.view;

import io.github.territoires.model.Outline;
import io.github.territoires.model.Territory;
import java.util.List;
import java.util.stream.Stream;

/**
 * A territory and where it lies.
 *
 * @param territory the territory
 * @param outline its outline
 * @since 0.1
 */
public record AreaView(ReferenceView territory, Outline outline) {

  /**
   * Lists the other territories of the same phase that lie near some outlines, which are those of
   * the territory and its members.
   */
  static List<AreaView> around(ViewContext context, Territory territory, List<Outline> outlines) {
    Extent near = Extent.of(outlines).grown();
    return context.programme().territories(territory.id().phase()).stream()
        .filter(other -> !other.id().equals(territory.id()))
        .flatMap(
            other ->
                context.atlas().outline(other.id()).stream()
                    .filter(outline -> Extent.of(List.of(outline)).meets(near))
                    .map(outline -> new AreaView(context.reference(other.id()), outline)))
        .toList();
  }

  /** Lists the known outlines of a territory and its members. */
  static List<Outline> own(ViewContext context, Territory territory, PerimeterView perimeter) {
    return Stream.concat(
            context.atlas().outline(territory.id()).stream(),
            perimeter.items().stream().flatMap(member -> member.outline().stream()))
        .toList();
  }
}
