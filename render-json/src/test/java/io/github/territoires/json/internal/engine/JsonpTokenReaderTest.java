package io.github.territoires.json.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Reads one value of a document, from a parser that knows its current event; that of Yasson, which
 * does not, is at work wherever JSON-B is tried.
 */
class JsonpTokenReaderTest {
  private final JsonParser parser =
      Json.createParser(
          new StringReader("[{\"a\":[1.50,true,false,null,\"x\"],\"b\":{}},\"last\",{\"k\":2}]"));

  @Test
  void goesToTheEndOfTheValueAndNoFurther() {
    at(Event.START_OBJECT);
    JsonpTokenReader reader = new JsonpTokenReader(parser);
    List<Token> tokens = new ArrayList<>(List.of(reader.token()));
    List<String> texts = new ArrayList<>();
    while (reader.next() != Token.END) {
      tokens.add(reader.token());
      if (reader.token() == Token.NUMBER) {
        assertThat(reader.number()).isEqualTo(new BigDecimal("1.50"));
      }
      if (List.of(Token.NAME, Token.STRING, Token.NUMBER).contains(reader.token())) {
        texts.add(reader.text());
      }
    }

    assertThat(tokens)
        .containsExactly(
            Token.START_OBJECT,
            Token.NAME,
            Token.START_ARRAY,
            Token.NUMBER,
            Token.TRUE,
            Token.FALSE,
            Token.NULL,
            Token.STRING,
            Token.END_ARRAY,
            Token.NAME,
            Token.START_OBJECT,
            Token.END_OBJECT,
            Token.END_OBJECT);
    assertThat(texts).containsExactly("a", "1.50", "x", "b");
    assertThat(reader.next()).isEqualTo(Token.END);
    assertThat(parser.next()).isEqualTo(Event.VALUE_STRING);
  }

  @Test
  void skipsTheWholeOfAnObjectOrAnArrayAndNothingElse() {
    at(Event.START_OBJECT);
    JsonpTokenReader reader = new JsonpTokenReader(parser);
    reader.next();
    reader.skip();
    assertThat(reader.token()).isEqualTo(Token.NAME);
    reader.next();
    reader.skip();
    assertThat(reader.token()).isEqualTo(Token.END_ARRAY);
    reader.skip();
    assertThat(reader.next()).isEqualTo(Token.NAME);
    assertThat(reader.text()).isEqualTo("b");
  }

  @Test
  void takesTheKeyOfAMapForAString() {
    at(Event.VALUE_STRING);
    at(Event.KEY_NAME);
    JsonpTokenReader reader = new JsonpTokenReader(parser);

    assertThat(reader.token()).isEqualTo(Token.STRING);
    assertThat(reader.text()).isEqualTo("b");
    assertThat(reader.next()).isEqualTo(Token.END);
    assertThat(parser.next()).isEqualTo(Event.START_OBJECT);
  }

  private void at(Event event) {
    while (parser.next() != event) {
      assertThat(parser.hasNext()).isTrue();
    }
  }
}
