package io.github.territoires.validation;

import io.github.territoires.model.Programme;
import java.util.List;
import java.util.function.Function;

/**
 * A way to break one rule, and that rule alone, in any programme of the test kit.
 *
 * @param code the rule
 * @param what what is done to the programme
 * @param breaking does it
 */
record RuleCase(String code, String what, Function<Programme, Broken> breaking) {

  /** A programme of which one thing was broken, and where that must be found. */
  record Broken(Programme programme, List<String> pointers) {}

  static Broken broken(Programme programme, String... pointers) {
    return new Broken(programme, List.of(pointers));
  }

  @Override
  public String toString() {
    return code + ": " + what;
  }
}
