package io.github.territoires.json.internal.reading;

import io.github.territoires.json.internal.engine.TokenReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** One value of a document, kept so that its id can be seen before the rest of it is read. */
public final class RecordedTokens implements TokenReader {
  private final List<Entry> entries = new ArrayList<>();
  private int at;

  private record Entry(Token token, String text, int line, int column) {}

  private RecordedTokens() {}

  /**
   * Records the value at whose first token an engine stands, and leaves it at the last.
   *
   * @param each is told how much is kept of each token, in values
   */
  static RecordedTokens of(TokenReader tokens, IntConsumer each) {
    RecordedTokens recorded = new RecordedTokens();
    int depth = 0;
    Token token = tokens.token();
    while (true) {
      recorded.add(token, tokens);
      each.accept(1 + recorded.last().length() / Input.CHARACTERS);
      depth += change(token);
      if (depth == 0 || token == Token.END) {
        return recorded;
      }
      token = tokens.next();
    }
  }

  private void add(Token token, TokenReader tokens) {
    boolean text = token == Token.NAME || token == Token.STRING || token == Token.NUMBER;
    entries.add(new Entry(token, text ? tokens.text() : "", tokens.line(), tokens.column()));
  }

  private String last() {
    return entries.get(entries.size() - 1).text;
  }

  private static int change(Token token) {
    return switch (token) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  /** Finds the string that a field of the recorded object holds. */
  public Optional<String> string(String field) {
    int depth = 0;
    for (int i = 0; i + 1 < entries.size(); i++) {
      Entry entry = entries.get(i);
      depth += change(entry.token);
      Entry value = entries.get(i + 1);
      if (depth == 1
          && entry.token == Token.NAME
          && entry.text.equals(field)
          && value.token == Token.STRING) {
        return Optional.of(value.text);
      }
    }
    return Optional.empty();
  }

  @Override
  public Token next() {
    at++;
    return token();
  }

  @Override
  public Token token() {
    return at < entries.size() ? entries.get(at).token : Token.END;
  }

  @Override
  public String text() {
    return entries.get(at).text;
  }

  @Override
  public BigDecimal number() {
    return new BigDecimal(text());
  }

  @Override
  public void skip() {
    int depth = change(token());
    while (depth > 0) {
      depth += change(next());
    }
  }

  @Override
  public int line() {
    return entries.get(Math.min(at, entries.size() - 1)).line;
  }

  @Override
  public int column() {
    return entries.get(Math.min(at, entries.size() - 1)).column;
  }
}
