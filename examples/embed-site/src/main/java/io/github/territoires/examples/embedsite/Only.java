package io.github.territoires.examples.embedsite;

import io.github.territoires.json.Reading;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Programme;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.UnknownIdException;
import io.github.territoires.validation.ValidationReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The territories that a command is about; all of the programme, if none is named. */
final class Only {
  private static final String OPTION = "--only";

  @Option(names = OPTION, paramLabel = "TERRITORY", split = ",")
  private List<String> territories = new ArrayList<>();

  /** Leaves the others out of what was read. */
  Reading of(Reading reading, Words words) {
    if (territories.isEmpty() || reading.programme().isEmpty()) {
      return reading;
    }
    Programme programme = reading.programme().get();
    Selection selection = new Selection(programme, ids(programme, words));
    return new Reading(
        Optional.of(selection.programme()),
        new ValidationReport(selection.violations(reading.report().violations())));
  }

  private Set<TerritoryId> ids(Programme programme, Words words) {
    Set<TerritoryId> ids = new HashSet<>();
    for (String id : territories) {
      try {
        ids.add(programme.territory(TerritoryId.parse(id)).id());
      } catch (InvalidValueException e) {
        throw new WrongOptionException(words.unfit(OPTION, id));
      } catch (UnknownIdException e) {
        throw new WrongOptionException(words.unknown(e));
      }
    }
    return ids;
  }
}
