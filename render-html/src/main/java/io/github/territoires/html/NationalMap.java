package io.github.territoires.html;

import io.github.territoires.html.internal.map.CountryPicture;
import io.github.territoires.html.internal.picture.Percent;
import io.github.territoires.label.Labels;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.TextView;
import java.util.List;
import java.util.Optional;

/**
 * The territories of a phase on a map.
 *
 * @param map the map; absent where no outline is known
 * @param note says where no outline is known; absent where one is
 * @param regions the territories, region by region
 */
record NationalMap(Optional<CountryPicture> map, Optional<String> note, List<Region> regions) {

  /**
   * A region.
   *
   * @param name the region
   * @param count how many territories it has
   * @param width how many, as a share of the width
   * @param items its territories
   */
  record Region(TextView name, String count, String width, List<DirectoryPage.Entry> items) {}

  static NationalMap of(PhaseView phase, WidgetContext context) {
    Labels labels = context.labels();
    Optional<CountryPicture> map = CountryPicture.of(phase, labels);
    int most =
        phase.directory().items().stream()
            .mapToInt(region -> region.items().size())
            .max()
            .orElse(1);
    return new NationalMap(
        map,
        map.isPresent() || phase.directory().items().isEmpty()
            ? phase.directory().note()
            : Optional.of(labels.get("national-map.unknown")),
        phase.directory().items().stream()
            .map(
                region ->
                    new Region(
                        region.name(),
                        region.count(),
                        Percent.of((double) region.items().size() / most),
                        region.items().stream()
                            .map(
                                entry ->
                                    new DirectoryPage.Entry(
                                        entry, context.address(entry.territory().id())))
                            .toList()))
            .toList());
  }
}
