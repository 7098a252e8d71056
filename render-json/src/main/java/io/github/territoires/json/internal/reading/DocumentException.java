package io.github.territoires.json.internal.reading;

import io.github.territoires.validation.Rule;
import java.io.IOException;
import java.io.Serial;

/** Thrown when the text of a document cannot be read on. */
final class DocumentException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final String detail;

  DocumentException(Rule rule, String detail) {
    super(rule + " " + detail);
    this.rule = rule;
    this.detail = detail;
  }

  /** Returns what is wrong. */
  Rule rule() {
    return rule;
  }

  /** Returns the limit that is passed, or the encoding that was met. */
  String detail() {
    return detail;
  }
}
