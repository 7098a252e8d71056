package io.github.territoires.examples.embedsite;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.json.JsonReader;
import io.github.territoires.json.Reading;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Programme;
import io.github.territoires.tables.TableReader;
import io.github.territoires.tables.TableReading;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Validator;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The programme that a command works on: the bundled one with official files, documents and tables
 * laid over it, or these alone.
 */
final class Input {
  private static final Set<Rule> STANDARD = new HashSet<>(Validator.standard().rules());

  @Option(names = "--in", paramLabel = "FILE|DIR")
  private List<Path> places = new ArrayList<>();

  @Option(names = "--alone")
  private boolean alone;

  @Mixin private final Official official = new Official();

  /** The tables that were read last. */
  private Optional<TableReading> tables = Optional.empty();

  /** Lists the files and folders that were given. */
  List<Path> given() {
    return List.copyOf(places);
  }

  /** Adds those that were given without the option. */
  void add(List<Path> more) {
    places.addAll(0, more);
  }

  /** Adds file, row and column to what else was found in what was read. */
  Violation located(Violation violation) {
    return tables.map(reading -> reading.located(violation)).orElse(violation);
  }

  /** Returns the outlines that official files give. */
  Atlas atlas() {
    return official.atlas();
  }

  /** Says of each official file for what it was taken, and why. */
  List<String> taken(Words words) {
    return official.taken(words);
  }

  /**
   * Reads it, each file laid over what came before; official files come first, wherever they stand.
   *
   * @return the programme, unless there is an error, and all that was found
   */
  Reading read(Words words) throws IOException {
    if (given().isEmpty() && alone) {
      throw new WrongOptionException(words.say("alone.nothing"));
    }
    Pile pile = new Pile(alone ? Optional.empty() : Optional.of(Catalog.bundled()));
    if (given().isEmpty()) {
      pile.found.addAll(Validator.standard().validate(Catalog.bundled()).violations());
    }
    List<InputFiles> all = InputFiles.of(given());
    official.read(all.stream().flatMap(files -> files.perimeters().stream()).toList(), words);
    pile.known = pile.known.map(official::under);
    for (InputFiles files : all) {
      pile.found.addAll(files.remarks());
      pile.lay(files);
    }
    pile.known = pile.known.map(official::merged);
    if (!official.isEmpty()) {
      pile.known.map(Validator.standard()::validate).ifPresent(pile::say);
      pile.found.addAll(official.violations());
    }
    if (pile.known.isEmpty() && pile.isValid()) {
      throw new WrongOptionException(words.say("alone.tables"));
    }
    return new Reading(pile.known.filter(any -> pile.isValid()), new ValidationReport(pile.found));
  }

  /** What has been laid over each other so far. */
  private final class Pile {
    private final List<Violation> found = new ArrayList<>();
    private Optional<Programme> known;

    Pile(Optional<Programme> known) {
      this.known = known;
    }

    boolean isValid() {
      return new ValidationReport(found).valid();
    }

    void lay(InputFiles files) throws IOException {
      Optional<Programme> before = known;
      for (Path document : files.documents()) {
        if (!isValid()) {
          return;
        }
        Reading reading =
            known.map(JsonReader.create()::over).orElseGet(JsonReader::create).inspect(document);
        say(reading.report());
        known = reading.programme();
      }
      if (files.tables().isEmpty() || known.isEmpty()) {
        return;
      }
      TableReader reader = TableReader.over(known.get());
      if (before.isPresent() && !files.documents().isEmpty()) {
        reader = reader.beside(before.get(), files.documentNames());
      }
      TableReading reading = reader.inspect(files.tables());
      say(reading.report());
      known = Optional.of(reading.programme());
      tables = Optional.of(reading);
    }

    /** Adds what was found; what rules find is said again of what comes of all. */
    private void say(ValidationReport report) {
      found.removeIf(one -> STANDARD.contains(one.rule()));
      found.addAll(report.violations());
    }
  }
}
