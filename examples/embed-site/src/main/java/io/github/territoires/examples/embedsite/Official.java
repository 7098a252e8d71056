package io.github.territoires.examples.embedsite;

import io.github.territoires.json.GeoJson;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.opendata.MergedPerimeters;
import io.github.territoires.opendata.PerimeterCsv;
import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.opendata.Perimeters;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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

  @Option(names = PHASE, paramLabel = "FILE=PHASE")
  private Map<String, String> phases = new LinkedHashMap<>();

  @Option(names = "--strict")
  private boolean strict;

  private final List<PerimeterFile> files = new ArrayList<>();
  private final Set<Violation> found = new LinkedHashSet<>();
  private Optional<MergedPerimeters> merged = Optional.empty();

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Reads them. */
  void read(List<Path> paths, Words words) throws IOException {
    for (Path path : paths) {
      PerimeterFile file =
          PerimeterCsv.isPerimeter(path)
              ? PerimeterCsv.read(path)
              : GeoJson.create().readPerimeters(path);
      files.add(strict ? told(file, words).strict() : told(file, words));
    }
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

  /** Merges them with a programme, or once more with what was laid over it; what it knows stays. */
  Programme merged(Programme programme) {
    if (isEmpty()) {
      return programme;
    }
    MergedPerimeters now = Perimeters.over(programme).merge(files);
    found.addAll(now.report().violations());
    merged = Optional.of(now);
    return now.programme();
  }

  Atlas atlas() {
    return merged.map(MergedPerimeters::atlas).orElseGet(Atlas::empty);
  }

  /** Returns all that was found in them and between them and the rest. */
  Set<Violation> violations() {
    return Collections.unmodifiableSet(found);
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
                                file.name(),
                                file.records().size(),
                                phase.phase(),
                                words.say("evidence." + phase.evidence()))))
        .toList();
  }
}
