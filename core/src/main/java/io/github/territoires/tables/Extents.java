package io.github.territoires.tables;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.ThemeId;
import java.util.List;
import java.util.Optional;

/** Writes how much of a list is given, and lists of themes. */
final class Extents {
  static final ActionProgramme NO_ACTION =
      new ActionProgramme(Optional.empty(), Listing.unknown(), Listing.unknown(), List.of());

  private Extents() {}

  /** Puts an extent that is known. */
  static void put(Line line, Column<Extent> column, Listing<?> listing) {
    if (listing.extent() != Extent.UNKNOWN) {
      line.put(column, listing.extent());
    }
  }

  /** Puts themes by their codes, if all are of the phase that goes without saying. */
  static void themes(
      Line line,
      Column<List<String>> column,
      Column<Extent> extent,
      Listing<ThemeId> themes,
      PhaseId phase) {
    if (themes.stream().allMatch(theme -> theme.phase().equals(phase))) {
      line.list(column, themes.stream().map(ThemeId::code).toList());
      put(line, extent, themes);
    }
  }
}
