package io.github.territoires.opendata;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.PhaseId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file says of it. */
final class FileNames {
  private static final Pattern PHASE = Pattern.compile("(?i)phase[-_. ]?([0-9]{1,2})(?![0-9])");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9])(20[0-9]{2})[-_.]?(?:(0[1-9]|1[0-2])(?:[-_.]?([0-3][0-9]))?)?(?![0-9])");

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

  /** Finds the day, the month or the year that a name bears. */
  static Optional<ImpreciseDate> edition(String name) {
    Matcher day = DAY.matcher(name);
    if (!day.find()) {
      return Optional.empty();
    }
    StringBuilder edtf = new StringBuilder(day.group(1));
    for (int part = 2; part <= 3 && day.group(part) != null; part++) {
      edtf.append('-').append(day.group(part));
    }
    try {
      return Optional.of(ImpreciseDate.parse(edtf.toString()));
    } catch (InvalidValueException e) { // no such day
      return Optional.of(ImpreciseDate.parse(day.group(1)));
    }
  }
}
