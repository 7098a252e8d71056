package io.github.territoires.opendata;

import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds out of which phase files are, by comparing them with what is known of each phase: from the
 * programme, and from the files whose phase is known already. Where signs point to two phases, none
 * is taken.
 */
final class PhaseFinder {
  private final Programme programme;
  private final List<Violation> found;

  PhaseFinder(Programme programme, List<Violation> found) {
    this.programme = programme;
    this.found = found;
  }

  /** Returns the files in the same order, as far as possible with their phases. */
  List<PerimeterFile> recognised(List<PerimeterFile> files) {
    List<PerimeterFile> recognised = new ArrayList<>(files);
    boolean more = true;
    while (more) {
      more = false;
      Map<PhaseId, KnownTerritories> known = known(List.copyOf(recognised));
      for (int i = 0; i < recognised.size(); i++) {
        PerimeterFile file = recognised.get(i);
        Optional<RecognisedPhase> phase =
            file.phase().isPresent() ? Optional.empty() : find(file, known);
        if (phase.isPresent()) {
          recognised.set(i, file.recognised(phase.get()));
          more = true;
        }
      }
    }
    for (PerimeterFile file : recognised) {
      List<PerimeterFile> others = new ArrayList<>(recognised);
      others.remove(file);
      doubt(file, known(others));
      report(file);
    }
    return recognised;
  }

  /** Collects what the programme and files know of each phase. */
  private Map<PhaseId, KnownTerritories> known(List<PerimeterFile> files) {
    Map<PhaseId, KnownTerritories> known = new LinkedHashMap<>();
    for (Phase phase : programme.phases()) {
      KnownTerritories territories = new KnownTerritories();
      programme.territories(phase.id()).forEach(territories::add);
      known.put(phase.id(), territories);
    }
    for (PerimeterFile file : files) {
      file.phase()
          .map(phase -> known.get(phase.phase()))
          .ifPresent(territories -> file.records().forEach(territories::add));
    }
    return known;
  }

  private Optional<RecognisedPhase> find(PerimeterFile file, Map<PhaseId, KnownTerritories> known) {
    Map<PhaseId, Evidence> signs = new LinkedHashMap<>();
    signs(known, territories -> territories.names(file), Evidence.TERRITORIES, signs);
    signs(known, territories -> territories.members(file), Evidence.MEMBERS, signs);
    for (Phase phase : programme.phases()) {
      if (Announced.last(phase).filter(count -> count == file.records().size()).isPresent()) {
        signs.putIfAbsent(phase.id(), Evidence.COUNT);
      }
    }
    return signs.size() == 1
        ? signs.entrySet().stream()
            .map(sign -> new RecognisedPhase(sign.getKey(), sign.getValue()))
            .findFirst()
        : Optional.empty();
  }

  /** Adds the phases for which much more speaks than against them. */
  private static void signs(
      Map<PhaseId, KnownTerritories> known,
      Function<KnownTerritories, KnownTerritories.Comparison> compared,
      Evidence evidence,
      Map<PhaseId, Evidence> signs) {
    known.forEach(
        (phase, territories) -> {
          if (compared.apply(territories).isClear()) {
            signs.putIfAbsent(phase, evidence);
          }
        });
  }

  /** Reports a file that is like those of another phase, or unlike those of its own. */
  private void doubt(PerimeterFile file, Map<PhaseId, KnownTerritories> known) {
    file.phase()
        .map(RecognisedPhase::phase)
        .filter(phase -> known.containsKey(phase))
        .filter(phase -> isDoubtful(file, phase, known))
        .ifPresent(
            phase ->
                found.add(
                    Violation.builder(Rules.PHASE_DOUBTFUL, Location.ofSource(file.name()))
                        .value(phase.toString())
                        .build()));
  }

  private static boolean isDoubtful(
      PerimeterFile file, PhaseId phase, Map<PhaseId, KnownTerritories> known) {
    return known.entrySet().stream()
        .anyMatch(
            entry -> {
              KnownTerritories.Comparison names = entry.getValue().names(file);
              return entry.getKey().equals(phase) ? names.isAgainst() : names.isClear();
            });
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
