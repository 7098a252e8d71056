package io.github.territoires.json.jsonb;

/**
 * The string that a constant is written as; no record, whose accessor JSON-B would want to call.
 */
final class Word {
  /** The string. */
  final String text;

  Word(String text) {
    this.text = text;
  }
}
