package io.github.territoires.tables;

import io.github.territoires.validation.Messages;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.Severity;

/** What may be remarked about a table. */
final class Rules {
  private static final Messages MESSAGES = Messages.load(Rules.class::getResourceAsStream);

  static final Rule TABLE_FORM = warning("table-form");
  static final Rule TABLE_UNKNOWN = error("table-unknown");
  static final Rule ROWS_TOO_MANY = error("rows-too-many");
  static final Rule FINDINGS_TOO_MANY = error("findings-too-many");
  static final Rule WARNINGS_TOO_MANY = warning("warnings-too-many");

  static final Rule COLUMN_MISSING = error("column-missing");
  static final Rule COLUMN_UNKNOWN = warning("column-unknown");
  static final Rule COLUMN_REPEATED = error("column-repeated");

  static final Rule ROW_QUOTE = error("row-quote");
  static final Rule ROW_LONG = error("row-long");
  static final Rule ROW_REPEATED = warning("row-repeated");
  static final Rule ROWS_CONTRADICT = error("rows-contradict");

  static final Rule CELL_OUTSIDE = warning("cell-outside");
  static final Rule CELL_MISSING = error("cell-missing");
  static final Rule CELL_REPEATED = warning("cell-repeated");
  static final Rule CELL_DAMAGED = error("cell-damaged");

  static final Rule FORMULA_ERROR = error("formula-error");
  static final Rule DIGITS_LOST = error("digits-lost");
  static final Rule DECIMALS_ADDED = warning("decimals-added");
  static final Rule ZERO_LOST = warning("zero-lost");
  static final Rule DATE_AMBIGUOUS = error("date-ambiguous");
  static final Rule DATE_REWRITTEN = warning("date-rewritten");
  static final Rule NUMBER_AMBIGUOUS = error("number-ambiguous");
  static final Rule NUMBER_REWRITTEN = warning("number-rewritten");

  static final Rule VALUE_INVALID = error("cell-invalid");
  static final Rule VALUE_UNKNOWN = error("cell-unknown");
  static final Rule WORD_UNKNOWN = error("word-unknown");
  static final Rule WORD_NEW = warning("word-new");
  static final Rule VALUE_AMBIGUOUS = error("cell-ambiguous");
  static final Rule VALUES_UNEVEN = error("cells-uneven");
  static final Rule VALUE_DIFFERS = error("cell-differs");

  static final Rule ID_PROPOSED = warning("id-proposed");
  static final Rule ORGANISATION_NEW = warning("organisation-new");
  static final Rule ORGANISATION_TAKEN = warning("organisation-taken");
  static final Rule DAY_ASSUMED = warning("day-assumed");

  private Rules() {}

  private static Rule error(String code) {
    return new Rule(code, Severity.ERROR, MESSAGES);
  }

  private static Rule warning(String code) {
    return new Rule(code, Severity.WARNING, MESSAGES);
  }
}
