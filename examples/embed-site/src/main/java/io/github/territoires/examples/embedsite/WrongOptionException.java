package io.github.territoires.examples.embedsite;

import java.io.Serial;

/** Thrown when an option has a value that it cannot have; the message is for people. */
final class WrongOptionException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  WrongOptionException(String sentence) {
    super(sentence);
  }
}
