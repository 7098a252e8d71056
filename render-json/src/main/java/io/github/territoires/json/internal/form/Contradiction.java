package io.github.territoires.json.internal.form;

import java.io.Serial;

/** Thrown when what a field says does not agree with the rest of its object. */
final class Contradiction extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String field;
  private final String meant;

  Contradiction(String field, String meant) {
    super("'" + field + "' must be '" + meant + "'");
    this.field = field;
    this.meant = meant;
  }

  /** Returns what the rest of the object means it to be. */
  String meant() {
    return meant;
  }

  /** Returns the name of the field. */
  String field() {
    return field;
  }
}
