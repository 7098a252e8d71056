package io.github.territoires.json.internal.reading;

import io.github.territoires.validation.Location;
import io.github.territoires.validation.Severity;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found wrong in a document; of very many findings, the first. */
public final class Problems {
  private final int limit;
  private final List<Violation> found = new ArrayList<>();
  private final Set<Integer> optional = new HashSet<>();
  private final Set<String> lost = new HashSet<>();
  private long more;
  private long errors;

  /**
   * Keeps so many findings.
   *
   * @param limit the most
   */
  public Problems(int limit) {
    this.limit = limit;
  }

  public void add(Violation violation) {
    errors += isError(violation) ? 1 : 0;
    if (found.size() < limit) {
      found.add(violation);
    } else {
      more++;
    }
  }

  /** Adds a finding after which nothing is read, however many there are. */
  void addLast(Violation violation) {
    errors += isError(violation) ? 1 : 0;
    found.add(violation);
  }

  /** Notes that something with this id could not be read. */
  public void lose(String id) {
    if (lost.size() < limit) {
      lost.add(id);
    }
  }

  /** Tells whether there is a finding about the value at a pointer. */
  public boolean isAt(String pointer) {
    return found.stream().anyMatch(violation -> pointerOf(violation).equals(pointer));
  }

  /**
   * Tells whether a finding about the programme only follows from the errors found before, since
   * something was left out that could not be read.
   */
  public boolean explain(Violation violation) {
    String record = pointerOf(violation);
    String code = violation.code();
    return code.endsWith("-unused")
        || violation.value().filter(lost::contains).isPresent()
        || (code.endsWith("-missing") && found.stream().anyMatch(v -> isErrorIn(record, v)))
        || isAt(record);
  }

  private static boolean isErrorIn(String record, Violation violation) {
    return isError(violation) && pointerOf(violation).startsWith(record + "/");
  }

  private static String pointerOf(Violation violation) {
    return violation.location().pointer().orElse("");
  }

  /** Tells whether there is an error among the findings. */
  public boolean refused() {
    return errors > 0;
  }

  /** Returns how many errors there are among the findings. */
  public long errors() {
    return errors;
  }

  /** Returns how many findings there are; a mark for {@link #name}. */
  public int count() {
    return found.size();
  }

  /** Names the record of the findings since a mark, where they lie in no smaller one. */
  public void name(int mark, String label) {
    for (int i = mark; i < found.size(); i++) {
      if (found.get(i).label().isEmpty()) {
        found.set(i, found.get(i).toBuilder().label(label).build());
      }
    }
  }

  /** Notes that the last finding is about a value that can be left out. */
  public void lastCanBeLeftOut() {
    optional.add(found.size() - 1);
  }

  /** Makes warnings of the findings of constants that a newer version of the format may know. */
  void forgiveConstants() {
    for (int index : optional) {
      Violation violation = found.get(index);
      if (violation.rule().equals(Rules.CONSTANT_UNKNOWN)) {
        found.set(index, violation.toBuilder().rule(Rules.CONSTANT_NEWER).done("left-out").build());
        errors--;
      }
    }
  }

  private static boolean isError(Violation violation) {
    return violation.severity() == Severity.ERROR;
  }

  /** Forgets all that was found. */
  void clear() {
    found.clear();
    optional.clear();
    lost.clear();
    more = 0;
    errors = 0;
  }

  public ValidationReport report() {
    if (more == 0) {
      return new ValidationReport(found);
    }
    boolean refused = refused() && found.stream().noneMatch(Problems::isError);
    List<Violation> all = new ArrayList<>(found);
    all.add(
        Violation.builder(
                refused ? Rules.FINDINGS_TOO_MANY : Rules.WARNINGS_TOO_MANY, Location.ofPointer(""))
            .value(Long.toString(more))
            .build());
    return new ValidationReport(all);
  }
}
