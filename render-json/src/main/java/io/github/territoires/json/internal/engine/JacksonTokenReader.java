package io.github.territoires.json.internal.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads through Jackson. */
public final class JacksonTokenReader implements TokenReader {
  private final JsonParser json;
  private final int linesBefore;

  /**
   * Reads on from where a parser stands.
   *
   * @param json the parser
   */
  public JacksonTokenReader(JsonParser json) {
    this(json, 0);
  }

  /**
   * Reads on from where a parser stands that reads a part of a text.
   *
   * @param json the parser
   * @param linesBefore how many lines of the text come before that part
   */
  public JacksonTokenReader(JsonParser json, int linesBefore) {
    this.json = json;
    this.linesBefore = linesBefore;
  }

  @Override
  public Token next() {
    return token(json.nextToken());
  }

  @Override
  public @Nullable String nextName() {
    return json.nextName();
  }

  @Override
  public Token token() {
    return token(json.currentToken());
  }

  private Token token(@Nullable JsonToken token) {
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case PROPERTY_NAME -> Token.NAME;
      case VALUE_NUMBER_INT -> Token.NUMBER;
      case VALUE_NUMBER_FLOAT -> json.isNaN() ? Token.STRING : Token.NUMBER;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> Token.STRING;
      case NOT_AVAILABLE -> Token.END;
    };
  }

  @Override
  public String text() {
    return json.getString();
  }

  @Override
  public BigDecimal number() {
    return json.getDecimalValue();
  }

  @Override
  public void skip() {
    json.skipChildren();
  }

  @Override
  public int line() {
    return Math.max(0, json.currentTokenLocation().getLineNr()) + linesBefore;
  }

  @Override
  public int column() {
    return Math.max(0, json.currentTokenLocation().getColumnNr());
  }
}
