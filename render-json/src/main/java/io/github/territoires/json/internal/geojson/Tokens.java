package io.github.territoires.json.internal.geojson;

import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a part of a document.
 *
 * @param json what reads them
 * @param before how many bytes of the document come before that part
 */
record Tokens(JsonParser json, int before) {
  /** Goes to the next token, which is there or fails to be as long as something is open. */
  JsonToken next() {
    return json.nextToken();
  }

  JsonToken token() {
    return Objects.requireNonNull(json.currentToken(), "token");
  }

  /** Returns the byte of the document at which the present token begins. */
  int offset() {
    return (int) json.currentTokenLocation().getByteOffset() + before;
  }

  /** Names what the present token begins, as messages know it. */
  String kind() {
    return switch (token()) {
      case START_OBJECT -> "start-object";
      case START_ARRAY -> "start-array";
      case VALUE_STRING -> "string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
      default -> token().asString() == null ? "null" : token().asString().toLowerCase(Locale.ROOT);
    };
  }
}
