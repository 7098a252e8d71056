package io.github.territoires.opendata;

import io.github.territoires.validation.Messages;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.Severity;

/**
 * What may be remarked about official files. Nearly all are warnings: what cannot be used is left
 * out, and nobody who uses the files can mend them.
 */
final class Rules {
  private static final Messages MESSAGES = Messages.load(Rules.class::getResourceAsStream);

  // files
  static final Rule FILE_FORM = warning("file-form");
  static final Rule FILE_DAMAGED = warning("file-damaged");
  static final Rule COLUMN_REPEATED = warning("column-repeated");
  static final Rule FILE_UNKNOWN = error("perimeter-unknown");
  static final Rule RECORDS_NONE = error("records-none");
  static final Rule RECORDS_TOO_MANY = error("records-too-many");
  static final Rule FINDINGS_TOO_MANY = warning("findings-too-many");

  // lines
  static final Rule LINE_QUOTE = warning("line-quote");
  static final Rule LINE_LONG = warning("line-long");
  static final Rule LINE_WIDE = warning("line-wide");
  static final Rule TERRITORY_MISSING = warning("territory-missing");
  static final Rule TERRITORY_INVALID = warning("territory-invalid");
  static final Rule TERRITORY_UNUSUAL = warning("territory-unusual");
  static final Rule LABEL_MISSING = warning("label-missing");
  static final Rule LABELS_TWO = warning("labels-two");
  static final Rule NAME_INVALID = warning("name-invalid");
  static final Rule NAME_DAMAGED = warning("name-damaged");
  static final Rule NAMES_MIXED = warning("names-mixed");
  static final Rule CODE_MISSING = warning("code-missing");
  static final Rule CODE_INVALID = warning("code-invalid");
  static final Rule ZERO_LOST = warning("zero-lost");
  static final Rule NATURE_UNKNOWN = warning("nature-unknown");
  static final Rule NATURE_UNFIT = warning("nature-unfit");
  static final Rule LISTED_TWICE = warning("listed-twice");
  static final Rule MEMBER_ELSEWHERE = warning("member-elsewhere");

  // merging
  static final Rule PHASE_UNKNOWN = error("phase-unknown");
  static final Rule PHASE_MISSING = error("phase-missing");
  static final Rule PHASE_DOUBTFUL = warning("phase-doubtful");
  static final Rule COUNT_DIFFERS = warning("count-differs");
  static final Rule NAME_DIFFERS = warning("name-differs");
  static final Rule MEMBERS_DIFFER = warning("members-differ");
  static final Rule COMMUNES_DIFFER = warning("communes-differ");
  static final Rule NATURE_DIFFERS = warning("nature-differs");
  static final Rule REGION_FROM_CODE = warning("region-from-code");
  static final Rule SUCCESSION_DIFFERS = warning("succession-differs");

  private Rules() {}

  private static Rule error(String code) {
    return new Rule(code, Severity.ERROR, MESSAGES);
  }

  private static Rule warning(String code) {
    return new Rule(code, Severity.WARNING, MESSAGES);
  }
}
