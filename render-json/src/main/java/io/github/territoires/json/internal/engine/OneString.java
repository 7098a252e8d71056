package io.github.territoires.json.internal.engine;

import java.math.BigDecimal;

/**
 * A document that is one string, such as the key of a map.
 *
 * @param text the string
 */
public record OneString(String text) implements TokenReader {
  @Override
  public Token next() {
    return Token.END;
  }

  @Override
  public Token token() {
    return Token.STRING;
  }

  @Override
  public BigDecimal number() {
    throw new IllegalStateException("a string is no number");
  }

  @Override
  public void skip() {}

  @Override
  public int line() {
    return 0;
  }

  @Override
  public int column() {
    return 0;
  }
}
