package io.github.territoires.json.internal.form;

import java.io.Serial;

/** Thrown when what a field says does not agree with the rest of its object. */
final class Contradiction extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String field;

  Contradiction(String field) {
    super("'" + field + "' must agree with the other fields");
    this.field = field;
  }

  /** Returns the name of the field. */
  String field() {
    return field;
  }
}
