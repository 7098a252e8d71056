package io.github.territoires.opendata;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.PhaseId;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file says of it. */
final class FileNames {
  private static final Pattern PHASE = Pattern.compile("(?i)phase[-_. ]?([0-9]{1,2})(?![0-9])");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9])(?:(20[0-9]{2})(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?([0-3][0-9]))?)?"
              + "|([0-3][0-9])[-_.](0[1-9]|1[0-2])[-_.](20[0-9]{2}))(?![0-9])");

  private FileNames() {}

  /** Finds the phase that a name bears. */
  static Optional<RecognisedPhase> phase(String name) {
    Matcher phase = PHASE.matcher(name);
    return phase.find()
        ? Optional.of(
            new RecognisedPhase(
                PhaseId.of("phase-" + Integer.parseInt(phase.group(1))), Evidence.FILE_NAME))
        : Optional.empty();
  }

  /** Finds the day, the month or the year that a name bears: the most exact, or the latest. */
  static Optional<ImpreciseDate> edition(String name) {
    return DATE.matcher(name)
        .results()
        .map(FileNames::date)
        .max(Comparator.comparing((String date) -> date.length()).thenComparing(date -> date))
        .map(ImpreciseDate::parse);
  }

  private static String date(MatchResult date) {
    String year = date.group(1) == null ? date.group(6) : date.group(1);
    String month = date.group(1) == null ? date.group(5) : date.group(2);
    String day = date.group(1) == null ? date.group(4) : date.group(3);
    if (month == null) {
      return year;
    }
    try {
      String edtf = year + "-" + month + (day == null ? "" : "-" + day);
      ImpreciseDate.parse(edtf);
      return edtf;
    } catch (InvalidValueException e) { // no such day
      return year + "-" + month;
    }
  }
}
