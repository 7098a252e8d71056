package io.github.territoires.opendata;

import io.github.territoires.model.Outline;
import io.github.territoires.model.Outline.Polygon;
import io.github.territoires.validation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known so far of a territory. */
final class RecordDraft {
  private final String code;
  private final Location location;
  private final List<ListedMember> members = new ArrayList<>();
  private final List<ListedMember> communes = new ArrayList<>();
  private final List<ListedMember> listed = new ArrayList<>();
  private final List<Polygon> polygons = new ArrayList<>();
  private Optional<String> label = Optional.empty();
  private boolean complete = true;

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
    return label.filter(known -> !Wording.same(known, name));
  }

  /** Returns those that a column of members names. */
  List<ListedMember> members() {
    return members;
  }

  /** Returns those that a column of communes names. */
  List<ListedMember> communes() {
    return communes;
  }

  /** Returns those of a list that may be either. */
  List<ListedMember> listed() {
    return listed;
  }

  void add(Outline outline) {
    polygons.addAll(outline.polygons());
  }

  /** Notes that something of it could not be read. */
  void lose() {
    complete = false;
  }

  /**
   * Makes the record.
   *
   * @param groupings whether lists of the file name groupings, beside which a commune is a member
   *     like them; if not, they name all communes
   * @param whole whether no line or feature was lost that might have been of this territory
   */
  PerimeterRecord record(boolean groupings, boolean whole) {
    return new PerimeterRecord(
        code,
        label,
        groupings ? joined(members, listed) : members,
        groupings ? communes : joined(communes, listed),
        complete && whole,
        polygons.isEmpty() ? Optional.empty() : Optional.of(new Outline(polygons)),
        location);
  }

  private static List<ListedMember> joined(List<ListedMember> some, List<ListedMember> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
