package io.github.territoires.examples.national;

import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.opendata.RecognisedPhase;

/** For what an official file is taken. */
final class Taken {
  private Taken() {}

  /** Says of which phase it is, and by what that is known. */
  static String line(PerimeterFile file) {
    int count = file.records().size();
    return Visible.text(file.name())
        + ": "
        + count
        + (count == 1 ? " territory" : " territories")
        + file.phase().map(Taken::of).orElse(", of no known phase: left out");
  }

  private static String of(RecognisedPhase phase) {
    return " of "
        + phase.phase()
        + switch (phase.evidence()) {
          case TOLD -> ", as was said";
          case FILE_NAME -> ", by its name";
          case PROPERTIES -> ", by the names of its columns or properties";
          case TERRITORIES -> ", by the names of its territories";
          case MEMBERS -> ", by the members of its territories";
          case COUNT -> ", by the number of its territories";
        };
  }
}
