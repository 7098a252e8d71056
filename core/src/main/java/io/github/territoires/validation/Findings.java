package io.github.territoires.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the rules found, put into the order of the document at the end. */
final class Findings {
  private record Finding(int order, Violation violation) {}

  private final List<Finding> found = new ArrayList<>();

  void add(Rule rule, Path at) {
    add(rule, at, details -> details);
  }

  /** Adds a violation; the label is the name of the record in which it lies. */
  void add(Rule rule, Path at, UnaryOperator<Violation.Builder> details) {
    Violation.Builder violation =
        Violation.builder(rule, at.location()).label(at.label().orElse(null));
    found.add(new Finding(at.order(), details.apply(violation).build()));
  }

  List<Violation> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(Finding::order))
        .map(Finding::violation)
        .toList();
  }
}
