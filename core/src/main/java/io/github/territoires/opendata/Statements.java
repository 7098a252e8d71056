package io.github.territoires.opendata;

import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.TerritoryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What files of known phases say, by territory; of each the file that prevails comes first. */
final class Statements {
  private final Map<TerritoryId, List<Entry>> entries;
  private final Placement placement;
  private final Communes communes;

  private Statements(Programme base) {
    List<PhaseId> phases = base.phases().stream().map(Phase::id).toList();
    this.entries =
        new TreeMap<>(
            Comparator.<TerritoryId>comparingInt(id -> phases.indexOf(id.phase()))
                .thenComparing(TerritoryId::code));
    this.placement = Placement.of(base);
    this.communes = new Communes();
  }

  /** Sorts what files say: those whose names bear the latest dates prevail, or else the first. */
  static Statements of(Programme base, List<PerimeterFile> files, FileSources sources) {
    Statements statements = new Statements(base);
    List<PerimeterFile> latestFirst = new ArrayList<>(files);
    latestFirst.sort(Comparator.comparing(Statements::edition).reversed());
    latestFirst.forEach(file -> statements.add(file, sources));
    return statements;
  }

  private static String edition(PerimeterFile file) {
    return file.edition().flatMap(date -> date.edtf()).orElse("");
  }

  private void add(PerimeterFile file, FileSources sources) {
    PhaseId phase = file.phase().orElseThrow().phase();
    for (PerimeterRecord record : file.records()) {
      TerritoryId territory = TerritoryId.of(phase, record.code());
      entries
          .computeIfAbsent(territory, id -> new ArrayList<>())
          .add(new Entry(record, sources.id(file)));
      placement.add(record, territory);
      communes.add(record);
    }
  }

  /** Returns the territories, in the order of phases and codes. */
  Set<TerritoryId> territories() {
    return entries.keySet();
  }

  /** Returns what is said of a territory. */
  List<Entry> of(TerritoryId territory) {
    return entries.getOrDefault(territory, List.of());
  }

  /** Returns where members and communes are. */
  Placement placement() {
    return placement;
  }

  /** Returns the communes by their names. */
  Communes communes() {
    return communes;
  }
}
