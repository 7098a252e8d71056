package io.github.territoires.json.internal.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Gives a document token by token; each JSON engine has one of its own. */
public interface TokenReader {
  /** What stands at one place of a document. */
  enum Token {
    START_OBJECT,
    END_OBJECT,
    START_ARRAY,
    END_ARRAY,
    NAME,
    STRING,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    /** The end of the document. */
    END
  }

  /** Goes to the next token and returns it. */
  Token next();

  /** Goes to the next token and returns the name that it is; null if it is none. */
  default @Nullable String nextName() {
    return next() == Token.NAME ? text() : null;
  }

  /** Returns the token reached last. */
  Token token();

  /** Returns the name, the characters of the string, or the number as it is written. */
  String text();

  /** Returns the number. */
  BigDecimal number();

  /** Goes to the end of the object or array that begins here; stays where it is otherwise. */
  void skip();

  /** Returns the line on which the token begins, from 1; 0 if that is not known. */
  int line();

  /** Returns the character of the line at which the token begins, from 1; 0 if not known. */
  int column();
}
