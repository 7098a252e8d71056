package io.github.territoires.opendata;

import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Finds out of which phase files are, by comparing them with what is known of each phase: from the
 * programme, and from the files whose phase is known already.
 */
final class PhaseFinder {
  private final Programme programme;
  private final List<Violation> found;
  private final Map<PhaseId, KnownTerritories> known = new HashMap<>();

  PhaseFinder(Programme programme, List<Violation> found) {
    this.programme = programme;
    this.found = found;
    for (Phase phase : programme.phases()) {
      KnownTerritories territories = new KnownTerritories();
      programme.territories(phase.id()).forEach(territories::add);
      known.put(phase.id(), territories);
    }
  }

  /** Returns the files in the same order, as far as possible with their phases. */
  List<PerimeterFile> recognised(List<PerimeterFile> files) {
    List<PerimeterFile> recognised = new ArrayList<>(files);
    for (PerimeterFile file : files) {
      file.phase().ifPresent(phase -> doubt(file, phase.phase()));
    }
    files.forEach(this::learn);
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < recognised.size(); i++) {
        PerimeterFile file = recognised.get(i);
        Optional<RecognisedPhase> phase = file.phase().isPresent() ? Optional.empty() : find(file);
        if (phase.isPresent()) {
          recognised.set(i, file.recognised(phase.get()));
          learn(recognised.get(i));
          more = true;
        }
      }
    }
    recognised.forEach(this::report);
    return recognised;
  }

  private void learn(PerimeterFile file) {
    file.phase()
        .map(phase -> known.get(phase.phase()))
        .ifPresent(territories -> file.records().forEach(territories::add));
  }

  private Optional<RecognisedPhase> find(PerimeterFile file) {
    return most(phase -> named(file, phase), Evidence.TERRITORIES)
        .or(() -> most(phase -> listed(file, phase), Evidence.MEMBERS))
        .or(() -> most(phase -> counted(file, phase), Evidence.COUNT));
  }

  private long named(PerimeterFile file, Phase phase) {
    return of(phase.id()).named(file);
  }

  private long listed(PerimeterFile file, Phase phase) {
    return of(phase.id()).listed(file);
  }

  private static long counted(PerimeterFile file, Phase phase) {
    return Announced.last(phase).filter(count -> count == file.records().size()).isPresent()
        ? 1
        : 0;
  }

  private KnownTerritories of(PhaseId phase) {
    return known.getOrDefault(phase, new KnownTerritories());
  }

  /** Finds the one phase for which most speaks. */
  private Optional<RecognisedPhase> most(ToLongFunction<Phase> weight, Evidence evidence) {
    long most = 0;
    Optional<PhaseId> best = Optional.empty();
    for (Phase phase : programme.phases()) {
      long here = weight.applyAsLong(phase);
      if (here > most) {
        best = Optional.of(phase.id());
      } else if (here == most) {
        best = Optional.empty();
      }
      most = Math.max(most, here);
    }
    return best.map(phase -> new RecognisedPhase(phase, evidence));
  }

  /** Reports a file that is like those of another phase than the one that it claims to be of. */
  private void doubt(PerimeterFile file, PhaseId claimed) {
    most(phase -> named(file, phase), Evidence.TERRITORIES)
        .map(RecognisedPhase::phase)
        .filter(phase -> !phase.equals(claimed))
        .ifPresent(
            phase ->
                found.add(
                    Violation.builder(Rules.PHASE_DOUBTFUL, Location.ofSource(file.name()))
                        .value(claimed.toString())
                        .detail("other", phase.toString())
                        .build()));
  }

  private void report(PerimeterFile file) {
    Location whole = Location.ofSource(file.name());
    if (file.phase().isEmpty() && !file.records().isEmpty()) {
      found.add(Violation.builder(Rules.PHASE_UNKNOWN, whole).done(PerimeterFile.LEFT_OUT).build());
    }
    file.phase()
        .map(RecognisedPhase::phase)
        .filter(phase -> programme.find(phase).isEmpty())
        .ifPresent(
            phase ->
                found.add(
                    Violation.builder(Rules.PHASE_MISSING, whole)
                        .value(phase.toString())
                        .done(PerimeterFile.LEFT_OUT)
                        .build()));
  }
}
