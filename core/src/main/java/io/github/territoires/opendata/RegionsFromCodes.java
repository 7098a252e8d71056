package io.github.territoires.opendata;

import io.github.territoires.validation.Location;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The territories whose region is known from nothing but their codes, by file. */
final class RegionsFromCodes {
  /** More examples help nobody. */
  private static final int SHOWN = 5;

  private final Map<String, List<String>> codes = new LinkedHashMap<>();

  void add(PerimeterRecord record) {
    codes
        .computeIfAbsent(record.location().source().orElse(""), file -> new ArrayList<>())
        .add(record.code());
  }

  void report(List<Violation> found) {
    codes.forEach(
        (file, territories) ->
            found.add(
                Violation.builder(Rules.REGION_FROM_CODE, Location.ofSource(file))
                    .value(Integer.toString(territories.size()))
                    .detail("territories", examples(territories))
                    .build()));
  }

  private static String examples(List<String> territories) {
    String first = String.join(", ", territories.subList(0, Math.min(SHOWN, territories.size())));
    return territories.size() > SHOWN ? first + " …" : first;
  }
}
