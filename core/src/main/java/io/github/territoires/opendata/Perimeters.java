package io.github.territoires.opendata;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Merges official files of perimeters with what else is known of the programme.
 *
 * <pre>{@code
 * MergedPerimeters merged =
 *     Perimeters.over(Catalog.bundled())
 *         .merge(
 *             PerimeterCsv.read(Path.of("liste-ti-grpt-2023.csv")),
 *             PerimeterCsv.read(Path.of("liste-ti-com-2023.csv")));
 * merged.programme().territories(PhaseId.of("phase-2")).size(); // 183
 * }</pre>
 *
 * <p>Files add names, members, communes, regions and departments of territories, outlines for the
 * atlas, and where the members of a territory are in the next phase. What the programme knows
 * already stays, and is a finding where a file says otherwise; of files that contradict each other,
 * the one whose name bears the latest date prevails. Each fact keeps its sources, one for each
 * file. Merging the same files once more changes nothing.
 *
 * @since 0.1
 */
public final class Perimeters {
  private final Programme base;

  private Perimeters(Programme base) {
    this.base = base;
  }

  /** Merges files with a programme. */
  public static Perimeters over(Programme base) {
    return new Perimeters(Objects.requireNonNull(base, "base"));
  }

  /** Merges files. */
  public MergedPerimeters merge(PerimeterFile... files) {
    return merge(List.of(files));
  }

  /** Merges files. */
  public MergedPerimeters merge(List<PerimeterFile> files) {
    List<Violation> found = new ArrayList<>();
    files.forEach(file -> found.addAll(file.report().violations()));
    List<PerimeterFile> recognised = new PhaseFinder(base, found).recognised(files);
    List<PerimeterFile> known = new ArrayList<>(recognised);
    known.removeIf(file -> phase(file).isEmpty());
    known.forEach(file -> count(file, found));
    FileSources sources = FileSources.of(base, known);
    Statements statements = Statements.of(base, known, sources);
    Map<TerritoryId, Territory> territories = new LinkedHashMap<>();
    base.territories().forEach(territory -> territories.putIfAbsent(territory.id(), territory));
    Map<TerritoryId, Outline> outlines = new LinkedHashMap<>();
    RegionsFromCodes regions = new RegionsFromCodes();
    for (TerritoryId id : statements.territories()) {
      TerritoryMerge merge = new TerritoryMerge(id, base.find(id), statements, found);
      territories.put(id, merge.territory());
      merge.outline().ifPresent(outline -> outlines.put(id, outline));
      merge.regionFromCode().ifPresent(region -> regions.add(statements.of(id).get(0).record()));
    }
    regions.report(found);
    Programme programme =
        base.toBuilder()
            .territories(List.copyOf(territories.values()))
            .organisations(sources.organisations())
            .sources(sources.all())
            .build();
    programme =
        programme.toBuilder()
            .successions(new SuccessionFinder(programme, sources.ids(), found).all())
            .build();
    return new MergedPerimeters(
        programme, Atlas.of(outlines), recognised, new ValidationReport(found));
  }

  /** Finds the phase of a file, if the programme has it. */
  private Optional<Phase> phase(PerimeterFile file) {
    return file.phase().flatMap(recognised -> base.find(recognised.phase()));
  }

  /** Compares the number of territories of a file with the one that was announced last. */
  private void count(PerimeterFile file, List<Violation> found) {
    Phase phase = phase(file).orElseThrow();
    Announced.last(phase)
        .filter(announced -> announced != file.records().size())
        .ifPresent(
            announced ->
                found.add(
                    Violation.builder(Rules.COUNT_DIFFERS, Location.ofSource(file.name()))
                        .value(Integer.toString(file.records().size()))
                        .detail("phase", phase.id().toString())
                        .detail("announced", Integer.toString(announced))
                        .build()));
  }
}
