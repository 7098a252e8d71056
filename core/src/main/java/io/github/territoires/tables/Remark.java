package io.github.territoires.tables;

import io.github.territoires.validation.Rule;
import io.github.territoires.validation.Violation;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is remarked about a cell, before anybody knows where it stands.
 *
 * @param rule what is violated
 * @param nearest what was probably meant
 * @param details what the message names besides
 */
record Remark(Rule rule, Optional<String> nearest, Map<String, String> details) {
  static Remark of(Rule rule) {
    return new Remark(rule, Optional.empty(), Map.of());
  }

  Remark nearest(Optional<String> nearest) {
    return new Remark(rule, nearest, details);
  }

  Remark detail(String name, String detail) {
    Map<String, String> more = new TreeMap<>(details);
    more.put(name, detail);
    return new Remark(rule, nearest, more);
  }

  /** Says it of a violation. */
  Violation.Builder in(Violation.Builder violation) {
    nearest.ifPresent(violation::nearest);
    details.forEach(violation::detail);
    return violation;
  }
}
