package io.github.territoires.json.internal.engine;

import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;

/**
 * Writes through JSON-P.
 *
 * @param json the generator
 */
public record JsonpTokens(JsonGenerator json) implements TokenWriter {
  @Override
  public void startObject() {
    json.writeStartObject();
  }

  @Override
  public void endObject() {
    json.writeEnd();
  }

  @Override
  public void startArray() {
    json.writeStartArray();
  }

  @Override
  public void endArray() {
    json.writeEnd();
  }

  @Override
  public void name(String name) {
    json.writeKey(name);
  }

  @Override
  public void string(String value) {
    json.write(value);
  }

  @Override
  public void number(BigDecimal value) {
    switch (Digits.of(value)) {
      case LONG -> json.write(value.longValue());
      case TEXT -> json.write(value);
      case PLAIN_TEXT -> json.write(new PlainNumber(value));
    }
  }

  @Override
  public void bool(boolean value) {
    json.write(value);
  }

  @Override
  public void nothing() {
    json.writeNull();
  }
}
