package io.github.territoires.json.internal.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;

/** Writes through Jackson. */
public final class JacksonTokens implements TokenWriter {
  private static final int LAST_YEAR = 9999;

  private final JsonGenerator json;
  private final char[] day = {'y', 'y', 'y', 'y', '-', 'm', 'm', '-', 'd', 'd'};

  /**
   * Writes on where a generator stands.
   *
   * @param json the generator
   */
  public JacksonTokens(JsonGenerator json) {
    this.json = json;
  }

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
  public void day(LocalDate value) {
    if (value.getYear() < 0 || value.getYear() > LAST_YEAR) {
      json.writeString(value.toString());
      return;
    }
    twoDigits(value.getYear() / 100, 0);
    twoDigits(value.getYear() % 100, 2);
    twoDigits(value.getMonthValue(), 5);
    twoDigits(value.getDayOfMonth(), 8);
    json.writeString(day, 0, day.length);
  }

  private void twoDigits(int number, int at) {
    day[at] = (char) ('0' + number / 10);
    day[at + 1] = (char) ('0' + number % 10);
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
