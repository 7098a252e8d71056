package io.github.territoires.json.internal;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;

/**
 * Writes through Jackson.
 *
 * @param json the generator
 */
public record JacksonTokens(JsonGenerator json) implements TokenWriter {
  @Override
  public void startObject() {
    json.writeStartObject();
  }

  @Override
  public void endObject() {
    json.writeEndObject();
  }

  @Override
  public void startArray() {
    json.writeStartArray();
  }

  @Override
  public void endArray() {
    json.writeEndArray();
  }

  @Override
  public void name(String name) {
    json.writeName(name);
  }

  @Override
  public void name(FieldName name) {
    json.writeName(name.prepared(SerializedString::new));
  }

  @Override
  public void string(String value) {
    json.writeString(value);
  }

  @Override
  public void number(BigDecimal value) {
    switch (Digits.of(value)) {
      case LONG -> json.writeNumber(value.longValue());
      case TEXT -> json.writeNumber(value);
      case PLAIN_TEXT -> plain(value);
    }
  }

  /** Writes a number digit by digit, whatever the generator does with other ones. */
  private void plain(BigDecimal value) {
    boolean before = json.isEnabled(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    json.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true);
    try {
      json.writeNumber(value);
    } finally {
      json.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, before);
    }
  }

  @Override
  public void bool(boolean value) {
    json.writeBoolean(value);
  }

  /** Ends the line on which a document ends. */
  public void endDocument() {
    json.writeRaw('\n');
  }

  @Override
  public void nothing() {
    json.writeNull();
  }
}
