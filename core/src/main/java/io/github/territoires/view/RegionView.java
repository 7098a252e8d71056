package io.github.territoires.view;

import io.github.territoires.model.Outline;
import io.github.territoires.model.Region;
import io.github.territoires.model.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The territories of a phase that lie in a region. One that lies in two stands under both.
 *
 * @param code the region's INSEE code; absent for territories of which no region is known
 * @param name the region's name, or that no region is known
 * @param count how many territories there are in these data: "14 territoires"
 * @param items the territories, in order
 * @since 0.1
 */
public record RegionView(
    Optional<String> code, TextView name, String count, List<EntryView> items) {

  /**
   * A territory in a directory.
   *
   * @param territory the territory
   * @param elsewhere in which other regions it lies; absent where it lies in one
   * @param figures members, communes, inhabitants and projects, as far as known
   * @param outline its outline; absent where it is not known
   */
  public record EntryView(
      ReferenceView territory,
      Optional<FactView> elsewhere,
      List<FigureView> figures,
      Optional<Outline> outline) {}

  /** Lists the regions that have any of the territories, those without a known region behind. */
  static List<RegionView> list(ViewContext context, List<Territory> territories) {
    List<RegionView> regions = new ArrayList<>();
    for (Region region : Region.all()) {
      List<Territory> there =
          territories.stream().filter(one -> one.regions().contains(region)).toList();
      if (!there.isEmpty()) {
        regions.add(of(context, Optional.of(region), context.french(region.name()), there));
      }
    }
    List<Territory> nowhere = territories.stream().filter(one -> one.regions().isEmpty()).toList();
    if (!nowhere.isEmpty()) {
      TextView name = context.plain(context.word("directory.without-region"));
      regions.add(of(context, Optional.empty(), name, nowhere));
    }
    return List.copyOf(regions);
  }

  private static RegionView of(
      ViewContext context, Optional<Region> region, TextView name, List<Territory> territories) {
    return new RegionView(
        region.map(Region::code),
        name,
        context.labels().plural("directory.territories", territories.size()),
        territories.stream().map(territory -> entry(context, region, territory)).toList());
  }

  private static EntryView entry(
      ViewContext context, Optional<Region> region, Territory territory) {
    context.cite(territory.sources());
    territory.asOf().ifPresent(context::known);
    List<String> others =
        territory.regions().stream()
            .filter(other -> !region.equals(Optional.of(other)))
            .map(Region::name)
            .toList();
    Figures figures = new Figures(context, territory);
    List<FigureView> known = new ArrayList<>(figures.ofPerimeter());
    figures.ofProjects().ifPresent(known::add);
    return new EntryView(
        context.reference(territory.id()),
        others.isEmpty()
            ? Optional.empty()
            : Optional.of(
                FactView.of(
                    context.word("directory.elsewhere"),
                    context.french(String.join(", ", others)))),
        List.copyOf(known),
        context.atlas().outline(territory.id()));
  }
}
