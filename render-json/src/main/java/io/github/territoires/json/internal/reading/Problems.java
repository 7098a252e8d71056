package io.github.territoires.json.internal.reading;

import io.github.territoires.validation.Location;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.Severity;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was found wrong in a document; of very many findings, the first. */
public final class Problems {
  private static final Comparator<Violation> IN_ORDER =
      Comparator.comparingInt((Violation v) -> v.location().line().orElse(Integer.MAX_VALUE))
          .thenComparingInt(v -> v.location().column().orElse(Integer.MAX_VALUE));

  /** The lists of what is referred to by its id. */
  private static final List<String> ROOTS =
      List.of("/organisations", "/sources", "/phases", "/territories");

  private final int limit;
  private final List<Violation> found = new ArrayList<>();
  private final List<Integer> optional = new ArrayList<>();
  private final Set<String> lost = new HashSet<>();
  private long more;
  private int warnings;
  private long leftOut;
  private boolean lastIsKept;
  private boolean lastIsConstant;
  private long errors;

  /**
   * Keeps so many findings.
   *
   * @param limit the most
   */
  public Problems(int limit) {
    this.limit = limit;
  }

  /** Adds a finding; of more than are kept, errors rather than warnings. */
  public void add(Violation violation) {
    lastIsConstant = violation.rule().equals(Rules.CONSTANT_UNKNOWN);
    boolean error = isError(violation);
    errors += error ? 1 : 0;
    lastIsKept = found.size() < limit || (error && forgetWarning());
    if (lastIsKept) {
      found.add(violation);
      warnings += error ? 0 : 1;
    } else {
      more++;
    }
  }

  /** Makes room for an error, if a warning is kept. */
  private boolean forgetWarning() {
    for (int i = found.size() - 1; warnings > 0 && i >= 0; i--) {
      if (!isError(found.get(i))) {
        remove(i);
        more++;
        return true;
      }
    }
    return false;
  }

  private void remove(int index) {
    boolean error = isError(found.remove(index));
    errors -= error ? 1 : 0;
    warnings -= error ? 0 : 1;
    optional.remove((Integer) index);
    optional.replaceAll(i -> i > index ? i - 1 : i);
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

  /** Tells whether there is a finding about the value at a pointer, or about a part of it. */
  public boolean isAt(String pointer) {
    return found.stream().anyMatch(violation -> isIn(pointer, violation));
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
        || (code.equals("reference-unknown") && ROOTS.stream().anyMatch(this::isLost))
        || found.stream().anyMatch(v -> pointerOf(v).equals(record) && isError(v));
  }

  private boolean isLost(String list) {
    return found.stream().anyMatch(v -> pointerOf(v).equals(list) && isError(v));
  }

  private static boolean isErrorIn(String record, Violation violation) {
    return isError(violation) && pointerOf(violation).startsWith(record + "/");
  }

  private static boolean isIn(String pointer, Violation violation) {
    String place = pointerOf(violation);
    return place.equals(pointer) || place.startsWith(pointer + "/");
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

  /**
   * Notes that the last finding, if it is of an unknown constant, is of one that can be left out.
   */
  public void lastCanBeLeftOut() {
    if (lastIsConstant && lastIsKept) {
      optional.add(found.size() - 1);
    } else if (lastIsConstant) {
      leftOut++;
    }
  }

  /** Tells whether all findings since a mark may come to nothing in a newer version. */
  public boolean canBeLeftOut(int mark) {
    for (int i = mark; i < found.size(); i++) {
      if (isError(found.get(i)) && !optional.contains(i)) {
        return false;
      }
    }
    return true;
  }

  /** Makes warnings of the findings of constants that a newer version of the format may know. */
  void forgiveConstants() {
    for (int index : optional) {
      Violation newer =
          found.get(index).toBuilder().rule(Rules.CONSTANT_NEWER).done("left-out").build();
      found.set(index, newer);
      warnings++;
      errors--;
    }
    errors -= leftOut;
  }

  private static boolean isError(Violation violation) {
    return violation.severity() == Severity.ERROR;
  }

  /** Forgets the findings of a rule since a mark, which follow from one that was made as well. */
  public void forget(Rule rule, int mark) {
    for (int i = found.size() - 1; i >= mark; i--) {
      if (found.get(i).rule().equals(rule)) {
        remove(i);
      }
    }
  }

  /** Forgets all that was found. */
  void clear() {
    found.clear();
    optional.clear();
    lost.clear();
    more = 0;
    warnings = 0;
    leftOut = 0;
    errors = 0;
  }

  /** Returns the findings that are kept, and how many there are besides. */
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

  /**
   * Returns the findings in the order of the document, and how many there are besides.
   *
   * @param source the name of the file, if it is one; a finding without a line is not from there
   */
  public ValidationReport report(Optional<String> source) {
    return new ValidationReport(
        report().violations().stream().map(v -> named(source, v)).sorted(IN_ORDER).toList());
  }

  private static Violation named(Optional<String> source, Violation found) {
    return source.isEmpty() || found.location().line().isEmpty()
        ? found
        : found.toBuilder().location(found.location().inSource(source.get())).build();
  }
}
