package io.github.territoires.json.internal.engine;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value through JSON-P, which does not say where a token begins.
 *
 * <p>The parser stands at the first token of the value, and does not always tell which that is:
 * Yasson's knows no current event. It has nothing next after a value that is one token, though, and
 * of an object or array the next token gives away which it is.
 */
public final class JsonpTokenReader implements TokenReader {
  /** Tells of a class of parsers whether they know their current event. */
  private static final ClassValue<Boolean> KNOWS_CURRENT =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          try {
            return !type.getMethod("currentEvent").isDefault();
          } catch (NoSuchMethodException e) {
            return false;
          }
        }
      };

  private final JsonParser json;
  private @Nullable Token ahead;
  private Token token;
  private int depth;

  /**
   * Reads the value at whose first token a parser stands.
   *
   * @param json the parser
   */
  public JsonpTokenReader(JsonParser json) {
    this.json = json;
    if (KNOWS_CURRENT.get(json.getClass())) {
      token = value(json.currentEvent());
    } else if (json.hasNext()) {
      ahead = token(json.next());
      token =
          ahead == Token.NAME || ahead == Token.END_OBJECT ? Token.START_OBJECT : Token.START_ARRAY;
    } else {
      token =
          switch (json.getValue().getValueType()) {
            case STRING -> Token.STRING;
            case NUMBER -> Token.NUMBER;
            case TRUE -> Token.TRUE;
            case FALSE -> Token.FALSE;
            case NULL -> Token.NULL;
            case OBJECT -> Token.START_OBJECT;
            case ARRAY -> Token.START_ARRAY;
          };
    }
    depth = change(token);
  }

  @Override
  public Token next() {
    token = depth == 0 ? Token.END : ahead == null ? token(json.next()) : ahead;
    ahead = null;
    depth += change(token);
    return token;
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public String text() {
    return json.getString();
  }

  @Override
  public BigDecimal number() {
    return json.getBigDecimal();
  }

  @Override
  public void skip() {
    int outside = depth - change(token);
    while (depth > outside) {
      next();
    }
  }

  @Override
  public int line() {
    return 0;
  }

  @Override
  public int column() {
    return 0;
  }

  /** Takes the key of a map, which is a value of its own here, for a string. */
  private static Token value(Event event) {
    return event == Event.KEY_NAME ? Token.STRING : token(event);
  }

  private static int change(Token token) {
    return switch (token) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  private static Token token(Event event) {
    return switch (event) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case KEY_NAME -> Token.NAME;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER -> Token.NUMBER;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
    };
  }
}
