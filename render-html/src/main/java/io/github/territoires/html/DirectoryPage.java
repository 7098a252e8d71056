package io.github.territoires.html;

import io.github.territoires.view.DirectoryView;
import io.github.territoires.view.FactView;
import io.github.territoires.view.ListView;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.RegionView;
import io.github.territoires.view.TextView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The territories of a phase, or a page of them.
 *
 * @param note says where no territory is known, or fewer than were announced; absent where all are
 * @param counts how many territories were announced; absent where none was
 * @param regions all regions, with where they begin
 * @param parts the regions of this page
 * @param pages all pages; empty where there is but one
 */
record DirectoryPage(
    Optional<String> note,
    Optional<ListView<FactView>> counts,
    List<Region> regions,
    List<Part> parts,
    List<Page> pages) {

  /** As many territories as keep a page small. */
  private static final int MOST = 60;

  /**
   * A region that has territories.
   *
   * @param anchor what its id in the markup ends with
   * @param name the region
   * @param count how many territories it has
   * @param page on which page it begins; absent where that is this one
   * @param address where that page is; absent where it is this one
   */
  record Region(
      String anchor,
      TextView name,
      String count,
      Optional<Integer> page,
      Optional<String> address) {}

  /**
   * A region on this page.
   *
   * @param anchor what its id in the markup ends with
   * @param name the region
   * @param count how many territories it has
   * @param continued whether it began on the page before
   * @param items its territories on this page
   */
  record Part(String anchor, TextView name, String count, boolean continued, List<Entry> items) {}

  /**
   * A territory.
   *
   * @param entry what is known of it
   * @param address where it has a page of its own; absent where none is known
   */
  record Entry(RegionView.EntryView entry, Optional<String> address) {}

  /**
   * A page.
   *
   * @param number which one
   * @param address where it is; absent for this one
   */
  record Page(int number, Optional<String> address) {}

  /** Counts the pages. */
  static int pages(PhaseView phase) {
    int entries =
        phase.directory().items().stream().mapToInt(region -> region.items().size()).sum();
    return Math.max(1, (entries + MOST - 1) / MOST);
  }

  static DirectoryPage of(PhaseView phase, WidgetContext context) {
    int pages = context.pages();
    int most = pages == 1 ? Integer.MAX_VALUE : MOST;
    DirectoryView directory = phase.directory();
    List<Region> regions = new ArrayList<>();
    Map<String, Part> parts = new LinkedHashMap<>();
    int before = 0;
    for (RegionView region : directory.items()) {
      String anchor = region.code().map(code -> "region--" + code).orElse("no-region");
      int begins = before / most + 1;
      regions.add(
          new Region(
              anchor,
              region.name(),
              region.count(),
              Optional.of(begins).filter(page -> page != context.page()),
              begins == context.page() ? Optional.empty() : context.address(begins)));
      List<Entry> here = new ArrayList<>();
      for (RegionView.EntryView entry : region.items()) {
        if (before++ / most + 1 == context.page()) {
          here.add(new Entry(entry, context.address(entry.territory().id())));
        }
      }
      if (!here.isEmpty()) {
        parts.put(
            anchor,
            new Part(
                anchor,
                region.name(),
                region.count(),
                begins != context.page(),
                List.copyOf(here)));
      }
    }
    List<Page> all = new ArrayList<>();
    for (int page = 1; page <= pages && pages > 1; page++) {
      all.add(new Page(page, page == context.page() ? Optional.empty() : context.address(page)));
    }
    return new DirectoryPage(
        directory.note(),
        phase.counts(),
        List.copyOf(regions),
        List.copyOf(parts.values()),
        List.copyOf(all));
  }
}
