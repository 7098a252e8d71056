package io.github.territoires.json.internal.engine;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Takes a document token by token; each JSON engine has one of its own. */
public interface TokenWriter {
  /** Begins an object. */
  void startObject();

  /** Ends an object. */
  void endObject();

  /** Begins an array. */
  void startArray();

  /** Ends an array. */
  void endArray();

  /** Names the value that follows. */
  void name(String name);

  /** Names the value that follows by the name of a field. */
  default void name(FieldName name) {
    name(name.text());
  }

  /** Writes a string. */
  void string(String value);

  /** Writes a day as a string. */
  default void day(LocalDate day) {
    string(day.toString());
  }

  /** Writes a number, without an exponent. */
  void number(BigDecimal value);

  /** Writes true or false. */
  void bool(boolean value);

  /** Writes null. */
  void nothing();
}
