package io.github.territoires.examples.embedsite;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.json.JsonReader;
import io.github.territoires.json.Reading;
import io.github.territoires.model.Programme;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Validator;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/**
 * The programme that a command works on: the bundled one, documents laid over it, or these alone.
 */
final class Input {
  private static final Set<Rule> STANDARD = new HashSet<>(Validator.standard().rules());

  @Option(names = "--in", paramLabel = "FILE")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--alone")
  private boolean alone;

  /**
   * Reads it, each document laid over what came before.
   *
   * @return the programme, unless there is an error, and all that was found
   */
  Reading read(Words words) throws IOException {
    if (files.isEmpty() && alone) {
      throw new WrongOptionException(words.say("alone.nothing"));
    }
    Programme bundled = Catalog.bundled();
    Optional<Programme> known = alone ? Optional.empty() : Optional.of(bundled);
    List<Violation> found = new ArrayList<>();
    if (files.isEmpty()) {
      found.addAll(Validator.standard().validate(bundled).violations());
    }
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        throw new WrongOptionException(words.say("in.folder", file));
      }
      Reading reading =
          known.map(JsonReader.create()::over).orElseGet(JsonReader::create).inspect(file);
      found.removeIf(one -> STANDARD.contains(one.rule())); // is said again of what comes of all
      found.addAll(reading.report().violations());
      known = reading.programme();
      if (known.isEmpty()) {
        break;
      }
    }
    return new Reading(known, new ValidationReport(found));
  }
}
