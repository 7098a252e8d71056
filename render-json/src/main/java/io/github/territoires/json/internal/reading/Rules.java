package io.github.territoires.json.internal.reading;

import io.github.territoires.validation.Messages;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.Severity;

/** What can be wrong in a document, beside what is wrong in the programme that it holds. */
public final class Rules {
  private static final Messages MESSAGES = Messages.load(Rules.class::getResourceAsStream);

  // the text
  public static final Rule DOCUMENT_EMPTY = error("document-empty");
  public static final Rule DOCUMENT_TRUNCATED = error("document-truncated");
  public static final Rule ENCODING_INVALID = error("encoding-invalid");
  public static final Rule BYTE_ORDER_MARK = warning("byte-order-mark");
  public static final Rule SYNTAX_INVALID = error("syntax-invalid");

  // limits
  public static final Rule DOCUMENT_TOO_LONG = error("document-too-long");
  public static final Rule NESTING_TOO_DEEP = error("nesting-too-deep");
  public static final Rule STRING_TOO_LONG = error("string-too-long");
  public static final Rule NUMBER_TOO_LONG = error("number-too-long");
  public static final Rule VALUES_TOO_MANY = error("values-too-many");
  public static final Rule FINDINGS_TOO_MANY = error("findings-too-many");
  public static final Rule WARNINGS_TOO_MANY = warning("warnings-too-many");

  // the version
  public static final Rule VERSION_UNSUPPORTED = error("version-unsupported");
  public static final Rule VERSION_NEWER = warning("version-newer");

  // the shape
  public static final Rule FIELD_UNKNOWN = warning("field-unknown");
  public static final Rule FIELD_MISSING = error("field-missing");
  public static final Rule FACT_MISSING = error("fact-missing");
  public static final Rule ID_NEAR = warning("id-near");
  public static final Rule KEY_DUPLICATE = error("key-duplicate");
  public static final Rule TYPE_WRONG = error("type-wrong");
  public static final Rule VALUE_INVALID = error("value-invalid");
  public static final Rule OBJECT_INVALID = error("object-invalid");
  public static final Rule CONSTANT_UNKNOWN = error("constant-unknown");
  public static final Rule CONSTANT_NEWER = warning("constant-newer");
  public static final Rule DATE_CONTRADICTS = error("date-contradicts");

  // official files, of which one uses what one can
  public static final Rule ENCODING_FOREIGN = warning("encoding-foreign");
  public static final Rule ENCODING_DAMAGED = warning("encoding-damaged");
  public static final Rule CHARACTER_LOST = warning("character-lost");
  public static final Rule DOCUMENT_CUT = warning("document-cut");
  public static final Rule FEATURE_BROKEN = warning("feature-broken");
  public static final Rule REST_BROKEN = warning("rest-broken");
  public static final Rule FEATURES_MISSING = warning("features-missing");
  public static final Rule FEATURE_EXPECTED = warning("feature-expected");
  public static final Rule FEATURE_TYPE = warning("feature-type");
  public static final Rule MEMBER_REPEATED = warning("member-repeated");
  public static final Rule PROPERTIES_WRONG = warning("properties-wrong");
  public static final Rule PROPERTY_WRONG = warning("property-wrong");
  public static final Rule GEOMETRY_MISSING = warning("geometry-missing");
  public static final Rule GEOMETRY_WRONG = warning("geometry-wrong");
  public static final Rule GEOMETRY_TYPE = warning("geometry-type");
  public static final Rule GEOMETRY_NESTING = warning("geometry-nesting");
  public static final Rule GEOMETRY_LARGE = warning("geometry-large");
  public static final Rule GEOMETRY_EMPTY = warning("geometry-empty");
  public static final Rule RING_SHORT = warning("ring-short");
  public static final Rule RING_POINT = warning("ring-point");
  public static final Rule RING_OPEN = warning("ring-open");
  public static final Rule POSITION_SHORT = warning("position-short");
  public static final Rule NUMBER_WRONG = warning("number-wrong");
  public static final Rule COORDINATES_WRONG = warning("coordinates-wrong");

  private Rules() {}

  private static Rule error(String code) {
    return new Rule(code, Severity.ERROR, MESSAGES);
  }

  private static Rule warning(String code) {
    return new Rule(code, Severity.WARNING, MESSAGES);
  }
}
