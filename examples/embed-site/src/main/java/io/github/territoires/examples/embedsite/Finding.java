package io.github.territoires.examples.embedsite;

import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Severity;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something found, and whose it is to mend.
 *
 * @param owner a territory, or a file, or the programme as a whole
 * @param violation what was found
 */
record Finding(String owner, Violation violation) {
  private static final Pattern IN_TERRITORY = Pattern.compile("/territories/(\\d{1,9})(/.*)?");

  /** Lists what was found, that of one owner together, errors first. */
  static List<Finding> all(ValidationReport report, Optional<Programme> programme, Words words) {
    List<Finding> all =
        report.violations().stream()
            .map(one -> new Finding(Words.visible(owner(one, programme, words)), one))
            .toList();
    List<String> owners = all.stream().map(Finding::owner).distinct().toList();
    return all.stream()
        .sorted(
            Comparator.<Finding>comparingInt(one -> owners.indexOf(one.owner()))
                .thenComparing(one -> one.violation().severity()))
        .toList();
  }

  boolean isError() {
    return violation.severity() == Severity.ERROR;
  }

  private static String owner(Violation violation, Optional<Programme> programme, Words words) {
    Location place = violation.location();
    boolean inFile = place.line().isPresent() || place.row().isPresent();
    if (inFile || place.pointer().isEmpty() || programme.isEmpty()) {
      return place.source().orElseGet(() -> words.say("finding.programme"));
    }
    Matcher territoryIn = IN_TERRITORY.matcher(place.pointer().orElse(""));
    if (!territoryIn.matches()) {
      return words.say("finding.programme");
    }
    Territory territory = programme.get().territories().get(Integer.parseInt(territoryIn.group(1)));
    return territory
        .name()
        .map(name -> name.resolve(words.locale()).words() + " (" + territory.id() + ")")
        .orElseGet(() -> territory.id().toString());
  }
}
