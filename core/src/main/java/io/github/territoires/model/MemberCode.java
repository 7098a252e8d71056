package io.github.territoires.model;

/**
 * What identifies a member of a perimeter: the {@link Siren} of a grouping, or the {@link
 * InseeCode} of a single commune.
 *
 * @since 0.1
 */
public sealed interface MemberCode permits Siren, InseeCode {
  /** Returns the canonical form of the code. */
  String value();

  /** Reads a SIREN (nine digits) or an INSEE code (five characters). */
  static MemberCode parse(String text) {
    String code = Luhn.withoutBlanks(text);
    return switch (code.length()) {
      case 9 -> Siren.of(code);
      case 5 -> InseeCode.parse(code);
      default ->
          throw new InvalidValueException(
              "member code",
              text,
              "a SIREN of nine digits or an INSEE commune code of five characters");
    };
  }
}
