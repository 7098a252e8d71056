package io.github.territoires.examples.embedsite;

import io.github.territoires.json.GeoJson;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.opendata.MergedPerimeters;
import io.github.territoires.opendata.PerimeterCsv;
import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.opendata.Perimeters;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The official files that a command is given, merged with what else it reads. */
final class Official {
  private static final String PHASE = "--phase";

  /** What only shows as long as the programme does not hold yet what the files say. */
  private static final Set<String> ONCE = Set.of("phase-doubtful");

  @Option(names = PHASE, paramLabel = "FILE=PHASE")
  private Map<String, String> phases = new LinkedHashMap<>();

  @Option(names = "--strict")
  private boolean strict;

  private List<PerimeterFile> files = List.of();
  private List<Violation> doubts = List.of();
  private Optional<MergedPerimeters> merged = Optional.empty();

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Reads them. */
  void read(List<Path> paths, Words words) throws IOException {
    List<PerimeterFile> read = new ArrayList<>();
    for (Path path : paths) {
      PerimeterFile file =
          PerimeterCsv.isPerimeter(path)
              ? PerimeterCsv.read(path)
              : GeoJson.create().readPerimeters(path);
      read.add(strict ? told(file, words).strict() : told(file, words));
    }
    files = read;
    for (String name : phases.keySet()) {
      if (files.stream().noneMatch(file -> file.name().equals(name))) {
        throw new WrongOptionException(words.unfit(PHASE, name));
      }
    }
  }

  private PerimeterFile told(PerimeterFile file, Words words) {
    String phase = phases.get(file.name());
    try {
      return phase == null ? file : file.inPhase(PhaseId.of(phase));
    } catch (InvalidValueException e) {
      throw new WrongOptionException(words.unfit(PHASE, phase));
    }
  }

  /**
   * Merges them with what other data will be laid over. Where territories lie is left to be found
   * in the end: other data may know better.
   */
  Programme under(Programme programme) {
    if (isEmpty()) {
      return programme;
    }
    MergedPerimeters first = Perimeters.over(programme).merge(files);
    merged = Optional.of(first);
    files = first.files();
    doubts = first.report().violations().stream().filter(one -> ONCE.contains(one.code())).toList();
    List<Territory> territories =
        first.programme().territories().stream()
            .map(territory -> inPlacesOf(programme.find(territory.id()), territory))
            .toList();
    return first.programme().toBuilder().territories(territories).build();
  }

  private static Territory inPlacesOf(Optional<Territory> known, Territory territory) {
    return territory.toBuilder()
        .regions(known.map(Territory::regions).orElse(List.of()))
        .departments(known.map(Territory::departments).orElse(List.of()))
        .build();
  }

  /** Merges them once more, with what was laid over them; what it knows stays. */
  Programme merged(Programme programme) {
    if (isEmpty()) {
      return programme;
    }
    merged = Optional.of(Perimeters.over(programme).merge(files));
    return merged.get().programme();
  }

  Atlas atlas() {
    return merged.map(MergedPerimeters::atlas).orElseGet(Atlas::empty);
  }

  /** Returns all that was found in them and between them and the rest, as it is in the end. */
  Set<Violation> violations() {
    Set<Violation> found = new LinkedHashSet<>(doubts);
    merged.ifPresent(last -> found.addAll(last.report().violations()));
    return found;
  }

  /** Says of which phase each was taken to be, and by what that is known. */
  List<String> taken(Words words) {
    return merged.map(MergedPerimeters::files).orElse(List.of()).stream()
        .flatMap(
            file ->
                file.phase().stream()
                    .map(
                        phase ->
                            words.say(
                                "official.taken",
                                Words.visible(file.name()),
                                file.records().size(),
                                phase.phase(),
                                words.say("evidence." + phase.evidence()))))
        .toList();
  }
}
