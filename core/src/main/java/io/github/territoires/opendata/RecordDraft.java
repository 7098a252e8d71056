package io.github.territoires.opendata;

import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Outline.Polygon;
import io.github.territoires.validation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known so far of a territory. */
final class RecordDraft {
  private final String code;
  private final Location location;
  private final List<ListedMember> listed = new ArrayList<>();
  private final List<Polygon> polygons = new ArrayList<>();
  private Optional<String> label = Optional.empty();
  private boolean incomplete;

  RecordDraft(String code, Location location) {
    this.code = code;
    this.location = location;
  }

  String code() {
    return code;
  }

  /** Takes a name; returns the one that was known, if that is another. */
  Optional<String> labelled(String name) {
    if (label.isEmpty()) {
      label = Optional.of(name);
    }
    return label.filter(known -> !Comparison.same(known, name));
  }

  void add(ListedMember member) {
    listed.add(member);
  }

  void add(Outline outline) {
    polygons.addAll(outline.polygons());
  }

  void isIncomplete() {
    incomplete = true;
  }

  /**
   * Makes the record.
   *
   * @param groupings whether the file lists groupings, beside which a commune is a member like
   *     them; if not, all communes are listed
   */
  PerimeterRecord record(boolean groupings) {
    boolean communes =
        !groupings && listed.stream().allMatch(member -> member.code() instanceof InseeCode);
    return new PerimeterRecord(
        code,
        label,
        communes ? List.of() : listed,
        communes ? listed : List.of(),
        !incomplete,
        polygons.isEmpty() ? Optional.empty() : Optional.of(new Outline(polygons)),
        location);
  }
}
